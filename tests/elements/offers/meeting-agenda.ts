import type {AgendaItem, Meeting} from '../../../src/domain/meetings/schema.js';
import type {ResourceGroup} from '../../../src/domain/group.js';
import type {Offer, Sight} from './offer.js';

const other = (group: ResourceGroup, to: Partial<Meeting>): ResourceGroup => ({
  ...group,
  meetings: group.meetings.map((one) => (one.id === 'mt-3' ? {...one, ...to} : one)),
});

/** It was this very hour, and has been written down as held. */
const held = (group: ResourceGroup, to: Partial<Meeting>): ResourceGroup => ({
  ...other(group, {state: 'held', heldOn: new Date().toISOString(), record: 'draft', ...to}),
  agreements: [{id: 'a-now', meetingId: 'mt-3', text: 'Samen soep maken', order: 'V'}],
});

/** Somebody brought this up. */
const broughtUp: AgendaItem = {
  ...{id: 'mt-3-wish', meetingId: 'mt-3', kind: 'custom', title: 'De tuin', order: 'z'},
  proposedBy: {kind: 'member', membershipId: 'm-joke'},
  ...{state: 'proposed', visibility: 'group'},
};

const place = ['Meer over de plek', 'In het park'] as const;
const hour = ['Hoe laat?', '16:00'] as const;
const openPlan = 'Dag en plek aanpassen';
const openOther = 'Andere dag of plek voorstellen';
const often = 'Hoe vaak, en tussendoor';
const contact = ['Hoe houdt de groep contact?…', 'Bellen'] as const;
const topic = ['Waar gaat het over?', 'De tuin'] as const;

/** What of the table of who may do what is done at the meetings. */
export const agendaOffers: readonly Offer[] = [
  {
    row: 'Set meeting place',
    does: [openPlan, place, 'Bewaren'],
    proposes: [openOther, place, 'Voorstellen'],
    asks: 'editMeeting',
    marked: [],
  },
  {
    row: 'Set date',
    does: [openPlan, hour, 'Bewaren'],
    proposes: [openOther, hour, 'Voorstellen'],
    asks: 'editMeeting',
    marked: [],
  },
  {
    row: 'Set frequency and channel',
    does: [often, 'Aanpassen', contact, 'Bewaren'],
    proposes: [often, 'Aanpassen', contact, 'Voorstellen'],
    asks: 'setMeetingPolicy',
    marked: [often],
  },
  {
    row: 'Draft agenda',
    does: ['Onderwerp erbij', topic, 'Bewaren'],
    proposes: ['Onderwerp voorstellen', topic, 'Voorstellen'],
    asks: 'addAgendaItem',
    marked: [],
  },
  {row: 'Order agenda', does: ['Zet “…” lager'], asks: 'moveAgendaItem', marked: []},
  {
    row: 'Accept agenda item',
    does: ['Op de agenda zetten'],
    asks: 'setAgendaItemState',
    within: (group) => ({...group, agendaItems: [...group.agendaItems, broughtUp]}),
    marked: [],
  },
  {
    row: 'Remove agenda item',
    does: ['“…” aanpassen', 'Weghalen'],
    asks: 'removeAgendaItem',
  },
  {
    row: 'Chair',
    does: ['Bijeenkomst beginnen'],
    asks: 'startMeeting',
    within: (group, membershipId) =>
      other(group, {start: new Date().toISOString(), chair: {kind: 'member', membershipId}}),
  },
  {
    row: 'Record agreements',
    does: ['Afspraak erbij', ['Wat spreken jullie af?…', 'Bellen'], 'Bewaren'],
    asks: 'addAgreement',
    within: (group) => held(group, {}),
    marked: [],
  },
  {
    row: 'Approve and share record',
    does: ['Dit klopt, delen', 'Dit klopt, delen'],
    asks: 'approveRecord',
    within: (group) => held(group, {}),
  },
  {
    row: 'Prepare a meeting',
    does: [
      'Iets voor jezelf opschrijven',
      ['Waar wil je het over hebben?…', 'Rustig aan'],
      'Bewaren',
    ],
    asks: 'setPreparation',
  },
  {
    row: 'Reply to a meeting',
    does: ['Ik kom'],
    asks: 'replyToMeeting',
    within: (group, membershipId) => other(group, {invited: [{membershipId, expected: true}]}),
  },
];

export const agendaSights: readonly Sight[] = [
  {
    row: 'Read shared record',
    shows: 'Samen soep maken',
    within: (group, membershipId) =>
      held(group, {
        ...{record: 'approved', approvedOn: new Date().toISOString()},
        sharedWith: [membershipId],
      }),
  },
];
