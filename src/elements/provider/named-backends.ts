import {BackendError, type Backend} from '../../backend/backend.js';
import {warnOnce} from '../../ui/warn-once.js';
import type {initial} from './first-group.js';

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

/** The back end that was given, or the one of this name; `undefined` where there is no such. */
export function backendOf(given: Backend | string): Backend | undefined {
  if (typeof given !== 'string') return given;
  const name = backendNames.find((known) => known === given);
  if (name !== undefined) return namedBackend(name);
  warnOnce('rg-provider', `does not know backend="${given}"; it knows ${backendNames.join(', ')}.`);
  return undefined;
}

function namedBackend(name: BackendName): Backend {
  const backend = shared.get(name) ?? onDemand(() => made(name));
  shared.set(name, backend);
  return backend;
}

/** Loads the adapter with the first question; without it nothing can be answered yet. */
function onDemand(load: () => Promise<Backend>): Backend {
  let loading: Promise<Backend> | undefined;
  const backend = () => {
    loading ??= load().catch((cause: unknown) => {
      loading = undefined;
      throw new BackendError('unavailable', {hint: 'the adapter could not be loaded', cause});
    });
    return loading;
  };
  return {
    local: true,
    load: async (groupId, options) => (await backend()).load(groupId, options),
    save: async (change, options) => (await backend()).save(change, options),
    subscribe(groupId, since, onEvent, options) {
      backend().then(
        (loaded) => loaded.subscribe?.(groupId, since, onEvent, options),
        // A feed follows a load: that one says it.
        () => undefined,
      );
    },
  };
}
