import type {Offer, Sight} from './offer.js';

const about = 'Over …';

/** What of the table of who may do what is done on the path. */
export const pathOffers: readonly Offer[] = [
  {
    row: 'Set phase',
    does: ['Verder naar …', 'Ja, doe maar'],
    proposes: ['Voorstellen: verder naar …', 'Dit voorstellen'],
    asks: 'setPhase',
    marked: ['Waar de groep geweest is'],
  },
  {
    row: 'Reorientation outcome',
    does: ['Rustiger aan …'],
    proposes: ['Voorstellen: rustiger aan …'],
    asks: 'decideReorientation',
    marked: [],
    within: (group) => ({...group, phase: {...group.phase, current: 'reorientation'}}),
  },
  {
    row: 'Pause group',
    does: [about, 'De groep even stilzetten'],
    proposes: [about, 'Voorstellen: de groep even stilzetten'],
    asks: 'setGroupStatus',
  },
  {
    row: 'Close group',
    does: [about, 'Stoppen met de groep', 'Ja, stop de groep'],
    proposes: [about, 'Stoppen met de groep', 'Voorstellen: de groep stoppen'],
    asks: 'setGroupStatus',
  },
  {
    row: 'Name the group',
    does: [about, ['Hoe heet de groep?…', 'Ons clubje'], 'De naam bewaren'],
    asks: 'nameGroup',
  },
  {
    row: 'Change facilitator',
    does: [about, ['Wie helpt je met je groep?…', 'Nog niemand'], 'Deze keuze bewaren'],
    asks: 'setRoles',
  },
  {
    row: 'Hand back facilitation',
    does: [about, 'Ik geef deze rol terug', 'Ja, ik geef de rol terug'],
    asks: 'handBackFacilitation',
    ofOneself: true,
  },
  {
    row: 'Set care setting',
    does: [about, ['Welke zorg is er om de groep heen?…', 'Het wijkteam'], 'Deze zorg bewaren'],
    asks: 'setCareSetting',
  },
  {
    row: 'Set crisis plan',
    does: [about, ['Hoe ver is het plan?…', 'We zijn ermee bezig'], 'Dit van het plan bewaren'],
    asks: 'setCrisisPlan',
  },
];

export const pathSights: readonly Sight[] = [
  {row: 'See crisis plan', opens: [about], shows: 'Een plan voor moeilijke tijden'},
];
