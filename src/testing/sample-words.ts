import type {CareDomain, RelationCode, Side} from '../domain/network/values.js';

type Words = readonly [string, ...string[]];

/** First names as they are heard in a Dutch street. All people are made up. */
export const firstNames: Words = [
  'Sanne',
  'Mohamed',
  'Anouk',
  'Kees',
  'Fatima',
  'Daan',
  'Ling',
  'Jeroen',
  'Shanice',
  'Piet',
  'Nadia',
  'Tomasz',
  'Wilma',
  'Ravi',
  'Femke',
  'Hassan',
  'Els',
  'Bilal',
  'Gerda',
  'Kwame',
  'Roos',
  'Dirk',
  'Aylin',
  'Joost',
  'Soraya',
  'Henk',
  'Mei',
  'Bas',
  'Ingrid',
  'Omar',
  'Lieke',
  'Ruben',
  'Zeynep',
  'Arie',
  'Chantal',
  'Yara',
  'Willem',
  'Priscilla',
  'Sem',
  'Amira',
  'Theo',
  'Noor',
  'Marvin',
  'Hanneke',
  'Ibrahim',
  'Tess',
  'Gwen',
  'Sjoerd',
  'Layla',
  'Cor',
  'Indra',
  'Maaike',
  'Stefan',
  'Oksana',
  'Rachid',
  'Puck',
  'Jan',
  'Salma',
  'Fenna',
  'Dawit',
];

export const surnames: Words = [
  'De Vries',
  'Aydin',
  'Pinas',
  'Jansen',
  'El Amrani',
  'Bakker',
  'Kowalska',
  'Visser',
  'Ramdin',
  'Mulder',
  'Tesfaye',
  'Van Dijk',
  'Chen',
  'Hoekstra',
  'Yılmaz',
  'Martina',
  'Smit',
  'Dekker',
  'Benali',
  'Kuipers',
  'Osei',
  'Postma',
  'Van Loon',
  'Demir',
  'Bos',
  'Soekhoe',
  'Wouters',
];

/** How somebody is known: the code, the client's own word for it, and how the name is written. */
export interface Relation {
  readonly code: RelationCode;
  readonly label: string;
  /** `#` stands for a first name, `@` for a surname. */
  readonly called: string;
  readonly domain?: CareDomain;
}

type Relations = readonly [Relation, ...Relation[]];
const known = (code: RelationCode, label: string, called = '#'): Relation => ({
  code,
  label,
  called,
});
const works = (code: RelationCode, domain: CareDomain, label: string, called = '#'): Relation => ({
  code,
  domain,
  label,
  called,
});

/** The first people on most maps, in this order. */
export const nearest: Relations = [
  known('parent', 'moeder', 'Mam'),
  known('sibling', 'zus'),
  known('partner', 'vriend'),
  known('friend', 'vriendin'),
  known('neighbour', 'buurman', '# van hiernaast'),
];

export const relations: Readonly<Record<Side, Relations>> = {
  informal: [
    known('parent', 'vader', 'Pap'),
    known('parent', 'stiefvader'),
    known('parent', 'mijn tweede moeder', 'Mama #'),
    known('parent', 'pleegmoeder'),
    known('child', 'dochter'),
    known('child', 'zoon'),
    known('child', 'kind van mijn partner'),
    known('sibling', 'broer'),
    known('sibling', 'halfzus'),
    known('partner', 'vrouw'),
    known('partner', 'vroegere partner'),
    known('grandparent', 'opa', 'Opa #'),
    known('grandparent', 'oma', 'Oma #'),
    known('otherFamily', 'tante', 'Tante #'),
    known('otherFamily', 'oom', 'Oom #'),
    known('otherFamily', 'neef'),
    known('otherFamily', 'schoonzus'),
    known('friend', 'vriend van school'),
    known('friend', 'vriendin van vroeger'),
    known('friend', 'voetbalmaat'),
    known('friend', 'speelt online met mij'),
    known('neighbour', 'buurvrouw'),
    known('neighbour', 'bovenbuur', '# van boven'),
    known('neighbour', 'uit de straat', 'Mevrouw @'),
    known('colleague', 'collega'),
    known('colleague', 'vroegere collega', '# van het werk'),
    known('acquaintance', 'van het koor', '# van het koor'),
    known('acquaintance', 'van de moskee'),
    known('acquaintance', 'van de kerk', 'Meneer @'),
    known('acquaintance', 'van de volkstuin', '# van de tuin'),
    known('acquaintance', 'van de toko', '# van de toko'),
    known('peer', 'lotgenoot'),
    known('volunteer', 'maatje'),
    known('animal', 'mijn hond', 'Pluk'),
  ],
  formal: [
    works('jobCoach', 'work', 'jobcoach'),
    works('homeSupport', 'social', 'woonbegeleider'),
    works('nurse', 'mentalHealth', 'verpleegkundige'),
    works('nurse', 'primaryCare', 'thuiszorg', 'Thuiszorg #'),
    works('generalPractitioner', 'primaryCare', 'huisarts', 'Huisarts @'),
    works('socialWorker', 'social', 'wijkteam', '# van het wijkteam'),
    works('socialWorker', 'social', 'schuldhulp', 'Meneer @'),
    works('peer', 'mentalHealth', 'ervaringsdeskundige'),
    works('clinician', 'mentalHealth', 'psycholoog'),
    works('other', 'primaryCare', 'apotheek', 'Apotheek @'),
    works('other', 'primaryCare', 'fysiotherapeut'),
    works('other', 'work', 'docent', 'Mevrouw @'),
  ],
};

export const facilitator = works('facilitator', 'mentalHealth', 'regieondersteuner');
export const clinician = works('clinician', 'mentalHealth', 'behandelaar', 'Dokter @');

/** Wishes as people write them down. */
export const wishes: Words = [
  'Weer leren fietsen in de stad',
  'Elke week samen koken',
  'Mijn post zelf openmaken',
  'Een dag in de week vrijwilligerswerk',
  'Beter slapen',
  'Mijn dochter vaker zien',
  'Een eigen plek met een tuintje',
  'Nederlands oefenen',
  'Weer gaan zwemmen',
  'Mijn rijbewijs halen',
  'Minder ruzie thuis',
  'Met de trein durven',
  'Een opleiding afmaken',
  'Nieuwe mensen leren kennen',
  'Mijn geld op orde',
  'Weer gitaar spelen',
  'Rustig boodschappen doen',
  'Op vakantie met mijn broer',
];

export const ways: Words = [
  '',
  ', in mijn eigen tempo',
  ', liefst met iemand samen',
  ', ook in de winter',
  ', voor de zomer',
  ', zonder dat het stress geeft',
  ', zoals vroeger',
  ', stap voor stap',
  ', ook als het tegenzit',
];

export const deeds: Words = [
  'Bellen om te vragen hoe het werkt',
  'Samen een keer gaan kijken',
  'Een vaste dag kiezen',
  'Opschrijven wat ik nodig heb',
  'Een kwartier oefenen',
  'Meegaan naar de eerste keer',
  'Op zondag een berichtje sturen',
  'Uitzoeken wat het kost',
  'Een rondje lopen na het eten',
  'De brief samen lezen',
];

export const groupNames: Words = [
  'De keukentafel',
  'Mijn mensen',
  'Team Zuid',
  'De bende van vijf',
  'Samen sterk genoeg',
  'Het anker',
];

export const emojis: Words = ['🌷', '⚽', '🎶', '🥕', '☕', '🚲', '🐦', '🧶'];
