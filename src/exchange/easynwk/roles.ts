import type {RelationCode} from '../../domain/network/values.js';

/*
 * easyNWK keeps a role as a German word, often with a gender star, sometimes free text. These
 * parts of words, tried from the top, tell what kind of relation it is; the word itself is kept as it was.
 */
const words: readonly (readonly [RegExp, RelationCode])[] = [
  [/in-law|^(schw(ä|ae|a)g|schwieger|angeheirat)/, 'otherFamily'],
  [
    /^(gro(ß|ss))?(tante|onkel)|cousin|nichte|neffe|niece|nephew|aunt|uncle|family|familien/,
    'otherFamily',
  ],
  [/enkel|grandchild/, 'otherFamily'],
  [/^(ur)?gro(ß|ss)(mutter|vater|eltern)|grand(mother|father)/, 'grandparent'],
  [/^ex-/, 'other'],
  [/^(ehe(frau|mann)|lebensgef|partner|wife|husband|life partner)/, 'partner'],
  [/schwester$|bruder$|geschwister|sister$|brother$/, 'sibling'],
  [/tochter$|sohn$|kind$|daughter$|son$|child$/, 'child'],
  [/mutter$|vater$|eltern|mother$|father$/, 'parent'],
  [/^(freund|friend)/, 'friend'],
  [/^(nachbar|neighbou?r)/, 'neighbour'],
  [/kolleg|colleague/, 'colleague'],
  [/^(bekannt|mitbewohn|acquaint|roommate)/, 'acquaintance'],
  [/(ä|ae)rzt|psycho|therap|doctor/, 'clinician'],
  [/^(pflegefach|nurse)/, 'nurse'],
  [/sozial|social/, 'socialWorker'],
  [/helfer|berater|pfarrer|vertretung|helper|consultant|pastor|representation/, 'other'],
];

/** The relation that a role word stands for; `undefined` where it says nothing we know. */
export function relationOf(role: string): RelationCode | undefined {
  const word = role.toLowerCase();
  return words.find(([part]) => part.test(word))?.[1];
}
