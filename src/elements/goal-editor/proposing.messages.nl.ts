import type {Translation} from '../../i18n/messages.js';
import type {ProposingMessages} from './proposing.messages.js';

export const nl: Translation<ProposingMessages> = {
  history: 'Hoe dit doel is opgeschreven',
  wordingNow: 'Zo staat het er nu.',
  wantsGoal: 'Een nieuw doel:',
  wantsStep: 'Een stap erbij:',
  wantsStatus: (status) => `Dit doel op “${status}” zetten.`,
  wantsChange: 'Een verandering in dit doel.',
  aboutStep: (step) => `Over de stap “${step}”`,
  meanwhile: 'Intussen is hier dit opgeschreven:',
  fromTo: (from, to) => `van “${from}” naar “${to}”`,
  propose: 'Voorstellen',
  proposeStatus: 'Voorstellen hoe het ermee staat',
  proposalTaken: 'Je hebt het voorstel overgenomen.',
  proposalLeft: 'Het blijft zoals het was.',
  proposalWaits: 'Er is niets veranderd. Het voorstel wacht nog.',
  proposalWithdrawn: 'Je voorstel is teruggenomen.',
  youProposed: 'Wat je voorstelde',
  proposedBefore: 'Wat je eerder voorstelde',
  wasTaken: (name) => `Overgenomen door ${name}.`,
  wasChanged: (name) => `Overgenomen en aangepast door ${name}.`,
  wasLeft: 'Het bleef zoals het was.',
  whatProposed: 'Wat stel je voor?',
  whyProposed: (name) => `Waarom is het belangrijk voor ${name}?`,
  stepIsDone: 'Het is gedaan',
  placeInList: 'Plek in de lijst',
};
