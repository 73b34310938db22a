import {memoryBackend} from '../../src/backend/memory/memory.js';
import type {Backend} from '../../src/backend/backend.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import {GroupStore, type GroupStoreOptions} from '../../src/state/group-store.js';
import {threePeople} from '../../src/testing/small-groups.js';
import {FaultyBackend, type Fault} from './faulty-backend.js';
import {TestWorld} from './test-world.js';

export interface Party {
  readonly world: TestWorld;
  readonly backend: FaultyBackend;
  readonly store: GroupStore;
  /** How often the state was replaced. */
  readonly changes: () => number;
  readonly disconnect: () => void;
  readonly connect: () => void;
  readonly group: () => ResourceGroup;
}

type More = Partial<Omit<GroupStoreOptions, 'backend' | 'groupId' | 'world'>> & {
  readonly world?: TestWorld;
  readonly feed?: boolean;
  readonly name?: string;
  readonly loadFaults?: readonly Fault[];
};

let parties = 0;

/** Somebody with a page of their own, behind a line of their own. */
export function party(
  server: Backend,
  groupId: string,
  {feed = true, name = `party${parties++}`, world = new TestWorld(name), ...rest}: More = {},
): Party {
  const {loadFaults = [], ...more} = rest;
  const backend = new FaultyBackend(server);
  backend.loadFaults = [...loadFaults];
  const mute: Backend = {
    load: (id, options) => backend.load(id, options),
    save: (change, options) => backend.save(change, options),
  };
  const store = new GroupStore({backend: feed ? backend : mute, groupId, world, ...more});
  let controller = new AbortController();
  let changes = 0;
  store.subscribe(() => changes++);
  store.connect(controller.signal);
  return {
    world,
    backend,
    store,
    changes: () => changes,
    disconnect: () => controller.abort(),
    connect() {
      controller = new AbortController();
      store.connect(controller.signal);
    },
    group() {
      const {group} = store.state;
      if (group === undefined) throw new Error('There is no group yet.');
      return group;
    },
  };
}

/** One person and a server with a small group. */
export async function alone(more: More = {}): Promise<Party & {readonly server: Backend}> {
  const group = threePeople();
  const server = memoryBackend({group});
  const one = party(server, group.id, more);
  await one.world.rest();
  return {...one, server};
}

/** Two people on one group, each with a line of their own. */
export async function together(more: More = {}) {
  const group = threePeople();
  const server = memoryBackend({group});
  const [anna, bo] = [
    party(server, group.id, {...more, name: 'anna'}),
    party(server, group.id, {...more, name: 'bo'}),
  ];
  await anna.world.rest();
  return {anna, bo, server, groupId: group.id};
}

/** What the server has, seen by somebody who comes in now. */
export async function onServer(
  server: Backend,
  groupId: string,
  more: More = {},
): Promise<ResourceGroup> {
  const fresh = party(server, groupId, {name: 'fresh', ...more});
  await fresh.world.rest();
  fresh.disconnect();
  return fresh.group();
}

export const goalText = (group: ResourceGroup): string | undefined => group.goals[0]?.text;
export const names = (group: ResourceGroup): readonly string[] =>
  group.people.map(({displayName}) => displayName);

export const addPerson = (id: string, displayName = id) =>
  ({type: 'addPerson', person: {id, displayName, kind: 'informal'}}) as const;

export const editGoal = (text: string, was: string) =>
  ({type: 'editGoal', goalId: 'g-1', change: {text}, was: {text: was}}) as const;
