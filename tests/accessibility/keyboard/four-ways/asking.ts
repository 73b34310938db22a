import {field, key, noDrag, person, press, pressed, write, type Row} from './row.js';

const noSlip = 'A slip of the hand may ask nothing of anybody: a press says what is meant.';
const bram = person('Bram');
const rosalinde = person('Tante Rosalinde');
const osei = person('Dokter Osei');
const mam = person('Mam');
const standIn = [osei, press('Valt er iemand in voor Dokter Osei?')];
const contribute = [press('Wat jij in de groep kunt doen'), field('Dit kan ik wel')];
const proposeEd = {
  type: 'nominatePerson',
  personId: 'p-ed',
  membershipId: 'm-ed',
  person: {id: 'p-ed', displayName: 'Buurman Ed', kind: 'informal'},
} as const;

/** The way into the group and out of it. */
export const askingRows: readonly Row[] = [
  {
    act: 'Put somebody on “maybe”',
    asks: ['considerPerson'],
    ...pressed(noSlip, bram, press('Misschien')),
  },
  {
    act: 'Choose somebody for the group',
    asks: ['nominatePerson'],
    ...pressed(noSlip, bram, press('Kiezen voor mijn groep')),
  },
  {
    act: 'Not choose somebody after all',
    asks: ['withdrawNomination'],
    ...pressed(noSlip, rosalinde, press('Toch niet kiezen')),
  },
  {
    act: 'Not ask somebody yet',
    asks: ['holdNomination'],
    ...pressed(noSlip, rosalinde, press('Nog niet vragen')),
  },
  {
    act: 'Say that somebody was asked',
    asks: ['askPerson'],
    ...pressed(noSlip, rosalinde, press('Op gevraagd zetten')),
  },
  {
    act: 'Take a question back',
    asks: ['withdrawInvitation'],
    ...pressed(noSlip, person('Thuiszorg Irma'), press('Vraag terugnemen')),
  },
  {
    act: 'Answer, as who is asked',
    as: 'm-irma',
    asks: ['answerInvitation'],
    ...pressed(noDrag, press('Ja, ik doe mee')),
  },
  {
    act: 'Say how far the first talk is',
    asks: ['setTalk'],
    drag: noDrag,
    click: [mam, {choose: ['Een eerste gesprek', 'skipped']}],
    keys: [mam, field('Een eerste gesprek'), key('ArrowDown')],
    list: [mam, {choose: ['Een eerste gesprek', 'skipped']}],
  },
  {
    act: 'Say what one can and would rather not do, as a member',
    as: 'm-mam',
    asks: ['setContribution'],
    ...pressed(noDrag, ...contribute, write(' Koken.'), press('Bewaren')),
  },
  {
    act: 'Stop taking part, as a member',
    as: 'm-mam',
    asks: ['leaveGroup'],
    ...pressed(noDrag, press('Wat jij in de groep kunt doen'), press('Stoppen met meedoen')),
  },
  {
    act: 'End that somebody takes part',
    asks: ['endMembership'],
    ...pressed(noSlip, person('Lotte'), press('Niet meer in mijn groep')),
  },
  {
    act: 'Say who stands in for a professional',
    asks: ['setActingFor'],
    ...pressed(noDrag, ...standIn, press('Valt nu in')),
  },
  {
    act: 'Say that a professional is back',
    before: ['client', {type: 'setActingFor', membershipId: 'm-lotte', actingFor: 'm-osei'}],
    asks: ['setActingFor'],
    ...pressed(noDrag, osei, press('Dokter Osei is er weer')),
  },
  {
    act: 'Propose somebody, as a member',
    as: 'm-mam',
    asks: ['nominatePerson'],
    ...pressed(
      noDrag,
      press('Iemand voorstellen'),
      field('Naam'),
      write('Ed'),
      press('Als voorstel sturen'),
    ),
  },
  {
    act: 'Take over a proposal',
    before: ['m-mam', proposeEd],
    asks: ['acceptProposal'],
    ...pressed(noDrag, press('Overnemen')),
  },
  {
    act: 'Leave a proposal aside',
    before: ['m-mam', proposeEd],
    asks: ['declineProposal'],
    ...pressed(noDrag, press('Niet overnemen')),
  },
  {
    act: 'Take back what was lent',
    before: [
      'client',
      {
        type: 'grantDelegation',
        delegationId: 'd-map',
        task: 'editNetwork',
        toMembershipId: 'm-marieke',
      },
    ],
    asks: ['revokeDelegation'],
    ...pressed(noDrag, press('Ik neem het weer over')),
  },
];
