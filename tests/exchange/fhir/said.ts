import fc from 'fast-check';
import {collections, groupBody, type ResourceGroup} from '../../../src/domain/group.js';
import {
  collectionOf,
  entityKinds,
  keyOf,
  recordsOf,
  type RecordKind,
} from '../../../src/domain/records.js';
import {keyIn, recordExtension} from '../../../src/exchange/fhir/names.js';
import {listOf} from '../../../src/exchange/fhir/resource.js';
import {theKitchenTable} from '../../../src/testing/kitchen-table.js';
import {sampleGroup} from '../../../src/testing/sample-groups.js';
import {now, randomGroups} from '../../domain/random-group.js';
import {written} from './written.js';

/** How far the elements of FHIR say a field by themselves; what they do not, the extension says. */
export type Said = 'always' | 'sometimes' | 'never';

/** Every field of every kind of record. */
export const fieldsOf = (kind: RecordKind): readonly string[] =>
  Object.keys((kind === 'group' ? groupBody : collections[collectionOf[kind]]).entries);

/** What goes along in extensions with the resources of a group: the names of fields, by record. */
function inExtensions(group: ResourceGroup): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, ReadonlySet<string>>();
  const note = (key: string, extensions: unknown) => {
    const ours = listOf(extensions).find(({url}) => url === recordExtension);
    if (ours) found.set(key, new Set(listOf(ours['extension']).map(({url}) => String(url))));
  };
  const members = group.memberships.filter(({state}) => state === 'member');
  for (const resource of written(group)) {
    const key = keyIn(resource);
    if (key === undefined) continue;
    note(`${key.kind === 'about' ? 'person' : key.kind}/${key.id}`, resource['extension']);
    if (key.kind !== 'group') continue;
    // Participants stand in the order of the members who are on the map.
    const there = members.filter(({personId}) => group.people.some(({id}) => id === personId));
    listOf(resource['participant']).forEach((one, index) =>
      note(`membership/${there[index]?.id ?? ''}`, one['extension']),
    );
  }
  return found;
}

/** Fields that the sample groups lack, by kind. */
const more: Readonly<Partial<Record<RecordKind, object>>> = {
  group: {status: 'closed', statusSince: now},
  person: {addedOn: now, removedOn: now},
  goal: {
    ...{proud: 'x', targetDate: '2026-09-01', scoreWorse: 'x', scoreStart: 'x'},
    ...{scoreLess: 'x', scoreGoal: 'x', scoreMore: 'x', scoreMuchMore: 'x'},
  },
  meeting: {
    ...{formerlyInvited: [], dateOptions: [], fromMeetingId: 'e', runningSince: now},
    ...{itemNowId: 'i', itemSince: now, pausedSince: now, sequence: 2},
    ...{preparationNot: 'x', preparationSupport: 'x'},
  },
  agendaItem: {fromItemId: 'i', membershipIds: [], ending: 'discussed'},
  agreement: {history: []},
  proposal: {seen: {}, decidedOn: now},
};

function complete(group: ResourceGroup): ResourceGroup {
  const lists = entityKinds.map((kind) => [
    collectionOf[kind],
    group[collectionOf[kind]].map((thing) => ({...thing, ...more[kind]})),
  ]);
  return {...group, ...more.group, ...Object.fromEntries(lists)} as ResourceGroup;
}

function groups(): readonly ResourceGroup[] {
  const random = fc.sample(randomGroups, {numRuns: 60, seed: 1});
  const samples = [1, 2, 3].map((seed) => sampleGroup({seed, people: 20, goals: 9, meetings: 5}));
  const table = theKitchenTable(now);
  return [table, complete(table), ...samples, ...random];
}

/** How far each field that occurs is said, as `goal.text`. */
export function saidFields(): ReadonlyMap<string, Said> {
  const said = new Map<string, Said>();
  for (const group of groups()) {
    const along = inExtensions(group);
    for (const {kind, id, body} of recordsOf(group)) {
      const rest = along.get(keyOf({kind, id}));
      for (const field of Object.keys(body)) {
        const now = rest?.has(field) === true ? 'never' : 'always';
        const before = said.get(`${kind}.${field}`) ?? now;
        said.set(`${kind}.${field}`, before === now ? now : 'sometimes');
      }
    }
  }
  return said;
}
