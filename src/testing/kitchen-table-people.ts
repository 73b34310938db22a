import type {MapSnapshot, Membership, Person, Tie} from '../domain/network/schema.js';
import {dayFrom, daysFrom} from './instants.js';

/** The twelve people on Samira's map. */
export function people(): readonly Person[] {
  return [...familyAndFriends(), ...professionals()];
}

function familyAndFriends(): readonly Person[] {
  return [
    {
      id: 'p-mam',
      displayName: 'Mam',
      kind: 'informal',
      relation: 'parent',
      relationLabel: 'moeder',
      emoji: '🌷',
      closeness: 1,
      contact: 'often',
      initiative: 'both',
      supportReceived: ['company', 'emotional'],
      supportGiven: ['practical'],
      note: 'Bellen op zondag. Ze maakt zich snel zorgen.',
    },
    {
      id: 'p-yusuf',
      displayName: 'Yusuf',
      kind: 'informal',
      relation: 'sibling',
      relationLabel: 'broer',
      closeness: 1,
      contact: 'often',
      initiative: 'them',
      supportReceived: ['practical', 'advice'],
      supportGiven: ['company'],
    },
    {
      id: 'p-joke',
      displayName: 'Joke van hiernaast',
      kind: 'informal',
      relation: 'neighbour',
      relationLabel: 'buurvrouw',
      closeness: 2,
      contact: 'often',
      initiative: 'both',
      supportReceived: ['company'],
      supportGiven: ['practical'],
    },
    {
      id: 'p-sjaak',
      displayName: 'Sjaak',
      kind: 'informal',
      relation: 'friend',
      relationLabel: 'voetbalmaat',
      emoji: '⚽',
      closeness: 2,
      contact: 'sometimes',
      initiative: 'me',
      supportReceived: ['company', 'practical'],
      supportGiven: ['emotional'],
      note: 'We zeggen niet veel, maar op het veld is het goed.',
    },
    {
      id: 'p-rosalinde',
      displayName: 'Tante Rosalinde',
      kind: 'informal',
      relation: 'otherFamily',
      relationLabel: 'tante',
      closeness: 2,
      contact: 'sometimes',
    },
    {
      id: 'p-priya',
      displayName: 'Priya',
      kind: 'informal',
      relation: 'colleague',
      relationLabel: 'vroegere collega',
      closeness: 3,
      contact: 'rarely',
    },
    {
      id: 'p-bram',
      displayName: 'Bram',
      kind: 'informal',
      relation: 'friend',
      relationLabel: 'vriend van school',
      closeness: 3,
      contact: 'wished',
      note: 'Al jaren niet gezien. Ik zou hem wel weer willen spreken.',
    },
  ];
}

function professionals(): readonly Person[] {
  return [
    {
      id: 'p-marieke',
      displayName: 'Marieke',
      kind: 'formal',
      relation: 'facilitator',
      relationLabel: 'regieondersteuner',
      organisation: 'FACT-team Noord',
      domain: 'mentalHealth',
      closeness: 1,
      contact: 'often',
      supportReceived: ['advice', 'emotional'],
    },
    {
      id: 'p-osei',
      displayName: 'Dokter Osei',
      kind: 'formal',
      relation: 'clinician',
      relationLabel: 'behandelaar',
      organisation: 'FACT-team Noord',
      domain: 'mentalHealth',
      closeness: 2,
      contact: 'sometimes',
    },
    {
      id: 'p-lotte',
      displayName: 'Lotte',
      kind: 'formal',
      relation: 'jobCoach',
      relationLabel: 'jobcoach',
      domain: 'work',
      closeness: 2,
      contact: 'sometimes',
      supportReceived: ['practical', 'advice'],
    },
    {
      id: 'p-wim',
      displayName: 'Wim',
      kind: 'formal',
      relation: 'homeSupport',
      relationLabel: 'woonbegeleider',
      domain: 'social',
      closeness: 3,
      contact: 'sometimes',
    },
    {
      id: 'p-irma',
      displayName: 'Thuiszorg Irma',
      kind: 'formal',
      relation: 'nurse',
      relationLabel: 'thuiszorg',
      domain: 'primaryCare',
      closeness: 3,
      contact: 'often',
      supportReceived: ['practical'],
    },
  ];
}

/** Each state that somebody can be in is there at least once. */
export function memberships(at: string): readonly Membership[] {
  return [...members(at), ...others(at)];
}

function members(at: string): readonly Membership[] {
  const saidYes = (days: number) =>
    ({
      state: 'member',
      askedOn: daysFrom(at, days - 6),
      answer: 'yes',
      answeredOn: daysFrom(at, days),
      since: daysFrom(at, days),
    }) as const;
  const byFunction = {state: 'member', byFunction: true, since: daysFrom(at, -265)} as const;
  return [
    {
      id: 'm-mam',
      personId: 'p-mam',
      roles: ['informalMember'],
      asker: 'client',
      ...saidYes(-238),
      talk: 'done',
      talkOn: dayFrom(at, -230),
      can: 'Mee naar buiten, en bellen als het een mindere dag is.',
      ratherNot: 'Over geld praten.',
    },
    {
      id: 'm-yusuf',
      personId: 'p-yusuf',
      roles: ['informalMember'],
      asker: 'together',
      ...saidYes(-40),
      talk: 'skipped',
      can: 'Helpen met brieven en formulieren.',
    },
    {
      id: 'm-marieke',
      personId: 'p-marieke',
      roles: ['facilitator'],
      ...byFunction,
      can: 'Meedenken, en zorgen dat jij aan het woord bent.',
    },
    {
      id: 'm-joke',
      personId: 'p-joke',
      roles: ['informalMember'],
      asker: 'client',
      ...saidYes(-225),
      talk: 'done',
      talkOn: dayFrom(at, -220),
      can: 'Een rondje met de hond, op dinsdag.',
    },
    {id: 'm-osei', personId: 'p-osei', roles: ['responsibleClinician'], ...byFunction},
    {
      id: 'm-lotte',
      personId: 'p-lotte',
      roles: ['formalMember'],
      asker: 'facilitator',
      ...saidYes(-228),
      talk: 'done',
      talkOn: dayFrom(at, -221),
    },
  ];
}

function others(at: string): readonly Membership[] {
  const roles = ['informalMember'];
  return [
    {id: 'm-sjaak', personId: 'p-sjaak', roles, state: 'considering'},
    {id: 'm-rosalinde', personId: 'p-rosalinde', roles, state: 'nominated'},
    {
      id: 'm-priya',
      personId: 'p-priya',
      roles,
      state: 'later',
      asker: 'client',
      askedOn: daysFrom(at, -60),
      answer: 'later',
      answeredOn: daysFrom(at, -52),
    },
    {
      id: 'm-wim',
      personId: 'p-wim',
      roles: ['formalMember'],
      state: 'declined',
      asker: 'facilitator',
      askedOn: daysFrom(at, -234),
      answer: 'no',
      answeredOn: daysFrom(at, -231),
    },
    {
      id: 'm-irma',
      personId: 'p-irma',
      roles: ['formalMember'],
      state: 'asked',
      asker: 'together',
      askedOn: daysFrom(at, -5),
    },
  ];
}

/** Who knows whom. */
export function ties(): readonly Tie[] {
  return [
    {id: 't-1', from: 'p-mam', to: 'p-yusuf'},
    {id: 't-2', from: 'p-mam', to: 'p-rosalinde', label: 'zussen'},
    {id: 't-3', from: 'p-sjaak', to: 'p-yusuf', label: 'voetballen samen'},
    {id: 't-4', from: 'p-sjaak', to: 'p-bram'},
    {id: 't-5', from: 'p-sjaak', to: 'p-wim'},
    {id: 't-6', from: 'p-marieke', to: 'p-osei'},
  ];
}

/** How the map looked when it was drawn for the first time. */
export function mapSnapshots(at: string): readonly MapSnapshot[] {
  return [
    {
      id: 'map-1',
      on: daysFrom(at, -260),
      label: 'De eerste keer',
      people: [
        {personId: 'p-mam', displayName: 'Mam', kind: 'informal', closeness: 1},
        {personId: 'p-marieke', displayName: 'Marieke', kind: 'formal', closeness: 2},
        {personId: 'p-sjaak', displayName: 'Sjaak', kind: 'informal', closeness: 3},
      ],
    },
  ];
}
