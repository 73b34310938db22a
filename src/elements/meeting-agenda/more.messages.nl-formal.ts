import type {Translation} from '../../i18n/messages.js';
import type {MoreMessages} from './more.messages.js';

/** What differs with "u"; all else is as in `nl`. */
export const nlFormal: Partial<Translation<MoreMessages>> = {
  missing: (parts) => `Nog te kiezen: ${parts}. Dan kunt u het de groep laten weten.`,
  out: 'Afdrukken, delen of in uw agenda',
  replyAsk: 'Komt u?',
  replyHelp: 'U hoeft niet te zeggen waarom.',
  replied: 'Uw antwoord staat erbij.',
  answerTaken: 'Uw antwoord is teruggenomen.',
  proposed: 'Uw voorstel',
  overrun: (minutes) =>
    `Samen duurt dit ${minutes === 1 ? 'een minuut' : `zo’n ${minutes} minuten`} langer dan het plan. Dat mag. U kunt ook iets bewaren voor een andere keer.`,
  seenFacilitator: 'U en uw regieondersteuner',
  seenClient: 'Alleen u',
  seenWithYou: (name) => `Alleen ${name} en u`,
  confidentialTitle: 'Wilt u dit overslaan?',
  confidentialBody:
    'In de eerste bijeenkomst spreekt u af: wat hier gezegd wordt, blijft hier. Dan weet iedereen waar hij aan toe is. Zonder dit onderwerp is dat niet afgesproken.',
  planHelp: 'U hoeft nog niet alles te weten.',
  invitedLabel: 'Wie vraagt u?',
  invitedNobody: 'Kiest u niemand? Dan is de bijeenkomst voor de hele groep.',
  expectedLabel: 'Wie komen er dit keer, denkt u?',
  agreementText: 'Wat spreekt u af?',
  agreementStep: 'Wilt u er een stap van maken bij een doel?',
  lastTimeWaits: 'De afspraken van vorige keer wachten nog op uw ja.',
  recordHidden: 'De groep ziet dit pas als u het goed vindt.',
  sharedNobody: 'U hebt dit met niemand gedeeld.',
  ownPoints: 'Uw eigen punten',
  prepare: 'Iets voor uzelf opschrijven',
  prepareChange: 'Aanpassen wat u schreef',
  datesHelp: 'U kiest. Bij elke dag staat wie dan kan.',
  datesHelpMember: 'Zeg wat u past. U hoeft niet te zeggen waarom.',
  offerHelp: 'Noem een paar momenten. De anderen zeggen wat past. U kiest.',
  takeAlong: 'Dit bleef vorige keer liggen. Neemt u het mee?',
  nextMade: 'De volgende bijeenkomst staat klaar. U kunt nog een dag kiezen.',
  prepareSay: 'Waar wilt u het over hebben?',
  prepareNot: 'Waar wilt u het liever niet over hebben?',
  prepareSupport: 'Wie is er voor u als het moeilijk wordt?',
};
