import {BackendError, type Backend} from '../../backend/backend.js';

/** Loads the adapter with the first question; without it nothing can be answered yet. */
export function onDemand(load: () => Promise<Backend>, more: Pick<Backend, 'local'> = {}): Backend {
  let loading: Promise<Backend> | undefined;
  const backend = () => {
    loading ??= load().catch((cause: unknown) => {
      loading = undefined;
      throw new BackendError('unavailable', {hint: 'the adapter could not be loaded', cause});
    });
    return loading;
  };
  return {
    ...more,
    load: async (groupId, options) => (await backend()).load(groupId, options),
    save: async (change, options) => (await backend()).save(change, options),
    subscribe(groupId, since, onEvent, options) {
      backend().then(
        (loaded) => loaded.subscribe?.(groupId, since, onEvent, options),
        // A feed follows a load: that one says it.
        () => undefined,
      );
    },
    async history(groupId, options) {
      const loaded = await backend();
      if (loaded.history === undefined) throw new BackendError('not-found');
      return loaded.history(groupId, options);
    },
    erase: async (groupId) => (await backend()).erase?.(groupId),
  };
}
