import type {MapSnapshot, Person, Tie} from '../domain/network/schema.js';
import {daysFrom} from './instants.js';

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
