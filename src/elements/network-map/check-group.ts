import type {ResourceGroup} from '../../domain/group.js';
import {relationCodes} from '../../domain/network/values.js';
import {reportOnce} from './report-once.js';

const checked = new WeakSet<ResourceGroup['people']>();

/** Tells the developer what in a group cannot be shown as it is; people see the rest of it. */
export function checkGroup(element: object, {people, ties}: ResourceGroup): void {
  if (checked.has(people)) return;
  checked.add(people);
  const ids = new Set(people.map(({id}) => id));
  const report = (wrong: boolean, kind: string, sentence: string): void => {
    if (wrong) reportOnce(element, kind, sentence);
  };
  report(
    ids.size < people.length,
    'twice',
    'was given two persons with one id: it shows the last one. Ids have to be unique.',
  );
  report(
    ties.some(({from, to}) => from === to || !ids.has(from) || !ids.has(to)),
    'ties',
    'was given ties to persons who are not in `people`, or to themselves: they are not drawn.',
  );
  const codes: readonly string[] = relationCodes;
  report(
    people.some(({relation}) => relation !== undefined && !codes.includes(relation)),
    'relations',
    'was given relation codes that it does not know: they are shown as they are. Free words go in `relationLabel`.',
  );
}
