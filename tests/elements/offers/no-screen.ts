/** Rows of the table of who may do what (§9) that no screen of ours has, and why. */
export const noScreen: Readonly<Record<string, string>> = {
  'Change facilitator': 'roles come with somebody’s work: the portal gives them',
  'Hand back facilitation': 'a role comes with somebody’s work: the portal takes it back',
};
