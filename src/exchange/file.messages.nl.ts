import type {FileWords} from './file.messages.js';

export const nl: FileWords = {
  tooLargeFile: 'Dit bestand is te groot. Er is niets veranderd. Kies een ander bestand.',
  emptyFile: 'Dit bestand is leeg. Er is niets veranderd. Kies een ander bestand.',
  notJsonFile: 'Dit bestand is geen kaart. Er is niets veranderd. Kies een ander bestand.',
  truncatedFile:
    'Dit bestand is niet heel: het einde mist. Er is niets veranderd. Bewaar het opnieuw.',
  notNetworkFile:
    'In dit bestand staan geen mensen. Er is niets veranderd. Kies een ander bestand.',
  newerFile: 'Dit bestand is met een nieuwere versie gemaakt. Er is niets veranderd.',
  tooManyPeopleFile: 'In dit bestand staan te veel mensen. Er is niets veranderd.',

  alreadyThereNote: (name) => `${name} stond al op de kaart en is niet veranderd.`,
  noSideNote: (name) =>
    `Bij ${name} stond niet aan welke kant. Nu bij familie, vrienden en bekenden.`,
  waysLeftOutNote: () => 'Wie er gekozen of gevraagd was, is niet overgenomen.',
  snapshotLeftOutNote: (_, which) =>
    `Een bewaarde kaart is niet overgenomen: ${which || 'zonder naam'}.`,
  otherVersionNote: (_, which) =>
    `Alleen de laatste kaart is gelezen. Deze niet: ${which || 'zonder naam'}.`,
  outsideNote: (name) => `${name} stond buiten de kaart en staat nu bij “verder weg”.`,
  deceasedNote: (name) => `Bij ${name} stond een †. Nu staat er dat ${name} is overleden.`,
  noPlaceNote: (name) => `${name} had geen plek op de kaart. Die kan nog gekozen worden.`,
  fieldsLeftOutNote: (name, fields) => `Van ${name} is niet overgenomen: ${fields}.`,
  sameIdNote: (name) => `${name} had het nummer van iemand anders. De lijnen kunnen anders zijn.`,
  nobodyNote: () => 'Iemand zonder naam is niet overgenomen.',
  tieToNobodyNote: () => 'Een lijn naar iemand die er niet is, is niet overgenomen.',
  ownNoteNote: () => 'De notitie over wie in het midden staat, is niet overgenomen.',

  relationField: 'wie dit is',
  relationLabelField: 'het eigen woord ervoor',
  organisationField: 'waar iemand werkt',
  domainField: 'wat voor hulp het is',
  closenessField: 'hoe dichtbij',
  placeField: 'de plek',
  sectorField: 'het deel van de kaart',
  emojiField: 'het plaatje',
  contactField: 'hoe vaak er contact is',
  initiativeField: 'wie wie opzoekt',
  supportReceivedField: 'hulp van deze persoon',
  supportGivenField: 'hulp voor deze persoon',
  noteField: 'de notitie',
  genderField: 'het geslacht',
  currentGenderField: 'het geslacht',
  ageField: 'de leeftijd',
  edgeTypeField: 'de soort lijn',
  edgeWeightField: 'hoe sterk de lijn is',
  contactOfPartnerField: 'contact via een partner',
  unknownField: (field) => `“${field}”`,
  bothFields: (one, other) => `${one}, ${other}`,
};
