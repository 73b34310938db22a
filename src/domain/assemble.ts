import {withSoundParents} from './goals/parents.js';
import type {ResourceGroup} from './group.js';
import {keepReferences} from './keep.js';
import {withoutUnready} from './meetings/announce.js';
import {withoutDeparted} from './network/depart.js';
import {withOneLeader} from './network/roles.js';
import type {Membership} from './network/schema.js';
import {collectionOf, entityKinds, type GroupRecord} from './records.js';

/**
 * The group that these records make. Unknown kinds are left out, references may lead nowhere, and of
 * two records with one id the later counts; otherwise their order makes no difference. What two people
 * did at once, each rightly, is made to fit as if it had been done in turn. What is equal in
 * `previous` keeps its reference, so that nothing is rendered again for nothing. `isPart`: these are
 * only the records that one member may see, so that what is missing may be there all the same.
 *
 * @throws {RangeError} when the group's own record is missing.
 */
export function assemble(
  records: readonly GroupRecord[],
  previous?: ResourceGroup,
  {isPart = false}: {readonly isPart?: boolean} = {},
): ResourceGroup {
  const own = records.findLast(({kind}) => kind === 'group');
  if (own === undefined) throw new RangeError('There is no record of kind group');
  const found = new Map<string, Map<string, object>>(entityKinds.map((kind) => [kind, new Map()]));
  for (const {kind, id, body} of records) found.get(kind)?.set(id, body);
  const lists = entityKinds.map((kind) => {
    const things = [...(found.get(kind) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
    return [collectionOf[kind], things.map(([, body]) => body)];
  });
  // Bodies are checked where they come in, see `parseRecord`.
  const group = {...own.body, ...Object.fromEntries(lists)} as ResourceGroup;
  const {goals, memberships} = group;
  const sound = {
    ...group,
    goals: withSoundParents(goals),
    memberships: memberships.toSorted((a, b) => endOf(a) - endOf(b)),
  };
  const settled = withoutDeparted(withOneLeader(sound));
  return keepReferences(previous, isPart ? settled : withoutUnready(settled));
}

/** Ways into the group that are over come first: `membershipOf` takes the last. */
function endOf({state, until, answeredOn}: Membership): number {
  if (state !== 'left' && state !== 'ended' && state !== 'declined') return Number.MAX_SAFE_INTEGER;
  return Date.parse(until ?? answeredOn ?? '') || 0;
}
