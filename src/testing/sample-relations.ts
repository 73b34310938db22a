import type {Side} from '../domain/network/rings.js';
import type {CareDomain, RelationCode} from '../domain/network/values.js';

/** How somebody is known: the code, the client's own word for it, and how the name is written. */
export interface Relation {
  readonly code: RelationCode;
  readonly label: string;
  /** `♀`, `♂` or `#` stands for a first name of hers, his or anybody’s, `@` for a surname. */
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
  known('sibling', 'zus', '♀'),
  known('partner', 'vriend', '♂'),
  known('friend', 'vriendin', '♀'),
  known('neighbour', 'buurman', '♂ van hiernaast'),
];

export const relations: Readonly<Record<Side, Relations>> = {
  informal: [
    known('parent', 'vader', 'Pap'),
    known('parent', 'stiefvader', '♂'),
    known('parent', 'mijn tweede moeder', 'Mama ♀'),
    known('parent', 'pleegmoeder', '♀'),
    known('child', 'dochter', '♀'),
    known('child', 'zoon', '♂'),
    known('child', 'kind van mijn partner'),
    known('sibling', 'broer', '♂'),
    known('sibling', 'halfzus', '♀'),
    known('partner', 'vrouw', '♀'),
    known('partner', 'vroegere partner'),
    known('grandparent', 'opa', 'Opa ♂'),
    known('grandparent', 'oma', 'Oma ♀'),
    known('otherFamily', 'tante', 'Tante ♀'),
    known('otherFamily', 'oom', 'Oom ♂'),
    known('otherFamily', 'neef', '♂'),
    known('otherFamily', 'schoonzus', '♀'),
    known('friend', 'vriend van school', '♂'),
    known('friend', 'vriendin van vroeger', '♀'),
    known('friend', 'voetbalmaat'),
    known('friend', 'speelt online met mij'),
    known('neighbour', 'buurvrouw', '♀'),
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
