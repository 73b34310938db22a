/**
 * What is said of a file with people: why it is not read, what could not be carried over, and what the
 * fields of such files are called.
 */
export const en = {
  tooLargeFile: 'This file is too large. Nothing has been changed. Choose another file.',
  emptyFile: 'This file is empty. Nothing has been changed. Choose another file.',
  notJsonFile: 'This file is not a map. Nothing has been changed. Choose another file.',
  truncatedFile:
    'This file is not whole: its end is missing. Nothing has been changed. Save it again.',
  notNetworkFile:
    'There are no people in this file. Nothing has been changed. Choose another file.',
  newerFile: 'This file was made with a newer version. Nothing has been changed.',
  tooManyPeopleFile: 'There are too many people in this file. Nothing has been changed.',

  alreadyThereNote: (name: string) => `${name} was on the map already and has not been changed.`,
  noSideNote: (name: string) =>
    `The file did not say on which side ${name} stands. Now with family, friends and acquaintances.`,
  waysLeftOutNote: () => 'Who had been chosen or asked was not carried over.',
  snapshotLeftOutNote: (_: string, which: string) =>
    `A kept map was not carried over: ${which || 'without a name'}.`,
  otherVersionNote: (_: string, which: string) =>
    `Only the last map was read. Not this one: ${which || 'without a name'}.`,
  outsideNote: (name: string) => `${name} stood outside the map and is now “further away”.`,
  deceasedNote: (name: string) => `${name} had a †. The map now says that ${name} has died.`,
  noPlaceNote: (name: string) => `${name} had no place on the map. You can still choose one.`,
  fieldsLeftOutNote: (name: string, fields: string) => `Not carried over for ${name}: ${fields}.`,
  sameIdNote: (name: string) =>
    `${name} had the same number as somebody else. The lines may differ.`,
  nobodyNote: () => 'Somebody without a name was not carried over.',
  tieToNobodyNote: () => 'A line to somebody who is not there was not carried over.',
  ownNoteNote: () => 'The note about whoever is in the middle was not carried over.',

  relationField: 'who this is',
  relationLabelField: 'the own word for it',
  organisationField: 'where somebody works',
  domainField: 'the kind of help',
  closenessField: 'how close',
  placeField: 'the place',
  sectorField: 'the part of the map',
  emojiField: 'the picture',
  contactField: 'how often there is contact',
  initiativeField: 'who looks whom up',
  supportReceivedField: 'help from this person',
  supportGivenField: 'help for this person',
  noteField: 'the note',
  genderField: 'gender',
  currentGenderField: 'gender',
  ageField: 'age',
  edgeTypeField: 'the kind of line',
  edgeWeightField: 'how strong the line is',
  contactOfPartnerField: 'contact of a partner',
  /** What has no name here, as the file calls it. */
  unknownField: (field: string) => `“${field}”`,
  bothFields: (one: string, other: string) => `${one}, ${other}`,
};

/** The same sentences in another language, or in the words of a portal. */
export type FileWords = {
  readonly [Key in keyof typeof en]: (typeof en)[Key] extends string ? string : (typeof en)[Key];
};
