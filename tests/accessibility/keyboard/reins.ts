import type {Act} from './act.js';
import {lending, waiting} from './shared.js';

/** One line for everybody: their name, with what they are in the group. */
const people = [
  ...['naaste', 'regieondersteuner', 'zorgverantwoordelijke', 'gevraagd', 'later'],
].map((role): Act => ({
  act: `See what somebody is given: ${role}`,
  keys: [`to …${role}`, 'Enter'],
  state: 'expanded',
}));

export const reinsActs: readonly Act[] = [
  {
    act: 'Take a task over again',
    keys: ['to Ik neem het weer over…', 'Enter'],
    asks: 'revokeDelegation',
  },
  {
    act: 'Hear that it is one’s own again',
    keys: ['to Ik neem het weer over…', 'Enter'],
    first: ['revokeDelegation'],
    says: 'Je doet dit weer zelf.',
  },
  {
    act: 'Lend it again after all',
    keys: ['to Ik neem het weer over…', 'Enter', 'to Ongedaan maken', 'Enter'],
    first: ['revokeDelegation'],
    requests: 'undo',
  },
  ...people,
  {
    act: 'Look through the eyes of somebody',
    keys: ['to …Lotte…', 'Enter', 'to Kijk mee door de ogen van …', 'Enter'],
    focus: 'Sluiten',
  },
  {
    act: 'Stop looking along',
    keys: ['to …Lotte…', 'Enter', 'to Kijk mee door de ogen van …', 'Enter', 'Escape'],
    focus: 'Kijk mee door de ogen van Lotte…',
  },
  {
    act: 'Stop looking along, by its button',
    keys: ['to …Lotte…', 'Enter', 'to Kijk mee door de ogen van …', 'Enter', 'to Sluiten', 'Enter'],
    focus: 'Kijk mee door de ogen van Lotte…',
  },
  {
    act: 'See what a professional is given',
    story: 'Many',
    keys: ['to …hulpverlener', 'Enter'],
    state: 'expanded',
  },
  {
    act: 'See all that somebody is given',
    keys: ['to …regieondersteuner', 'Enter', 'to Alles laten zien', 'Enter'],
    focus: 'Alles laten zien',
    state: 'expanded',
  },
  {
    act: 'Read further back',
    story: 'Many',
    keys: ['to Meer laten zien', 'Enter'],
    says: 'Er staat nu meer.',
  },
  {
    act: 'Try to read again',
    story: 'HistoryFailed',
    keys: ['to Opnieuw proberen', 'Enter'],
    says: 'Dit kon nu niet opgehaald worden.',
  },
  {
    act: 'Give back what was lent',
    role: 'facilitator',
    keys: ['to Ik geef het terug…', 'Enter'],
    asks: 'revokeDelegation',
  },
  {
    act: 'Think about leaving',
    role: 'informalMember',
    keys: ['to Ik ga uit de groep', 'Enter'],
    focus: 'Blijven',
  },
  {
    act: 'Leave the group',
    role: 'informalMember',
    keys: ['to Ik ga uit de groep', 'Enter', 'to Ja, ik ga eruit', 'Enter'],
    asks: 'leaveGroup',
  },
  {
    act: 'Stay after all',
    role: 'informalMember',
    keys: ['to Ik ga uit de groep', 'Enter', 'to Blijven', 'Enter'],
    focus: 'Ik ga uit de groep',
  },
  {
    act: 'Come back after leaving',
    role: 'informalMember',
    keys: [
      'to Ik ga uit de groep',
      'Enter',
      'to Ja, ik ga eruit',
      'Enter',
      'to Ongedaan maken',
      'Enter',
    ],
    first: ['leaveGroup'],
    requests: 'undo',
  },
  {
    act: 'Send again what came back',
    story: 'Returned',
    keys: ['to Opnieuw sturen', 'Enter'],
    requests: 'resolve',
  },
  {
    act: 'Let go of what came back',
    story: 'Returned',
    keys: ['to Laat maar', 'Enter'],
    requests: 'resolve',
  },
  ...lending([], 'reins'),
  ...waiting('Unsaved', 'reins'),
];
