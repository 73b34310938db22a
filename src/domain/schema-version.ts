/** Of the documents that this version writes; older ones are migrated, newer ones refused. */
export const schemaVersion = 1;
