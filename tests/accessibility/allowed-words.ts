/**
 * Long words that may be in the Dutch sentences; any other word of four syllables or more, or of
 * more than fourteen letters, asks for a plainer one.
 */

/** What the method, the roles in it and the professions around it are called. */
const terms = [
  'begeleider',
  'behandelaar',
  'ervaringsdeskundige',
  'familie-ervaringsdeskundige',
  'hulpverlener',
  'hulpverleners',
  'maatschappelijk',
  'regieondersteuner',
  'verpleegkundige',
  'vertegenwoordiger',
  'vervolgbijeenkomst',
  'vervolgbijeenkomsten',
  'vrijwilliger',
  'woonbegeleider',
  'zorg-afstemmings-gesprek',
  'zorgverantwoordelijke',
];

/** What the phases are called for professionals, who know these words. */
const forProfessionals = [
  'evalueren',
  'genomineerd',
  'nominaties',
  'sociogram',
  'verdiepingsgesprekken',
  'vertrouwelijkheid',
];

/** Long, and yet everybody says them. */
const everyday = [
  'afgesproken',
  'bijeenkomsten',
  'gekopieerd',
  'kennismaken',
  'kopiëren',
  'opgeschreven',
  'overgenomen',
  'overleden',
  'overnemen',
  'teruggedraaid',
  'teruggenomen',
  'terugnemen',
  'veranderen',
  'verandering',
  'voorbereiding',
];

export const allowedWords: ReadonlySet<string> = new Set([
  ...terms,
  ...forProfessionals,
  ...everyday,
]);
