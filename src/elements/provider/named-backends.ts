import type {Backend} from '../../backend/backend.js';
import {warnOnce} from '../../ui/warn-once.js';
import type {initial} from './first-group.js';
import {onDemand} from './on-demand.js';

/** Back ends that need no script: named in an attribute, loaded when they are needed. */
export const backendNames = ['indexeddb', 'memory'] as const;
export type BackendName = (typeof backendNames)[number];

type Maker = (options: {readonly initial: typeof initial}) => Backend;

const makers: Readonly<Record<BackendName, () => Promise<Maker>>> = {
  indexeddb: async () => (await import('../../backend/indexeddb/indexeddb.js')).indexedDbBackend,
  memory: async () => (await import('../../backend/memory/memory.js')).memoryBackend,
};

async function made(name: BackendName): Promise<Backend> {
  const [make, first] = await Promise.all([makers[name](), import('./first-group.js')]);
  return make({initial: first.initial});
}

/** One of each on a page, so that two providers of one name see each other. */
const shared = new Map<BackendName, Backend>();

/** The back end of this name; `undefined` where there is no such. */
export function backendCalled(given: string): Backend | undefined {
  const name = backendNames.find((known) => known === given);
  if (name !== undefined) return namedBackend(name);
  warnOnce('rg-provider', `does not know backend="${given}"; it knows ${backendNames.join(', ')}.`);
  return undefined;
}

function namedBackend(name: BackendName): Backend {
  const backend = shared.get(name) ?? onDemand(() => made(name), {local: true});
  shared.set(name, backend);
  return backend;
}
