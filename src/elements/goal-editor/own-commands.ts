/** What this element asks for: it offers the undo of these and shows those that come back. */
export const owns = (type: string): boolean => /Goal|Step|Rating|Contribution/.test(type);
