import type {Person} from '../../../domain/network/schema.js';
import type {MapSuggestion} from '../given.js';
import type {Desk} from '../scene.js';
import {wellFormed} from './well-formed.js';

/** Whom the page suggests and who is not on the map yet; nobody twice. */
export function suggestionsFor({given, people}: Desk): readonly MapSuggestion[] {
  const known: Known[] = people.map(({person}) => person);
  return wellFormed('suggestions', given.suggestions, 'displayName').filter((one) => {
    if (known.some((other) => isSame(one, other))) return false;
    known.push(one);
    return true;
  });
}

type Known = Pick<Person, 'displayName' | 'userRef'> & {readonly kind?: string};

/** Tells people of one list apart, also when the page gives the list anew, in another order. */
export const keyOf = (one: MapSuggestion): string => one.userRef ?? plain(one);

/** The same account; or the same name and side, where one of them has no account. */
const isSame = (a: Known, b: Known): boolean =>
  a.userRef !== undefined && b.userRef !== undefined
    ? a.userRef === b.userRef
    : plain(a) === plain(b);

const plain = ({displayName, kind = 'informal'}: Known): string =>
  `${kind} ${displayName.normalize().trim().toLocaleLowerCase()}`;

/** As they come on the map: only what the page may say of somebody. */
export const personFrom = (
  {displayName, kind = 'informal', relation, organisation, userRef, emoji}: MapSuggestion,
  id: string,
): Person => ({
  id,
  displayName: displayName.trim(),
  kind,
  ...(relation && {relation}),
  ...(organisation && {organisation}),
  ...(userRef && {userRef}),
  ...(emoji && {emoji}),
});
