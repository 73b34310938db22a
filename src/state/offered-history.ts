import type {Backend} from '../backend/backend.js';
import type {ReadHistory} from './group-state.js';
import {reasonOf} from './timing.js';

/** What was done, as long as the back end does not say that it keeps nothing of that to show. */
export function offeredHistory(
  {backend, groupId}: {readonly backend: Backend; readonly groupId: string},
  onNone: () => void,
): ReadHistory | undefined {
  if (backend.history === undefined) return undefined;
  const read = backend.history.bind(backend, groupId);
  return (options) =>
    read(options).catch((error: unknown) => {
      if (reasonOf(error) === 'not-found') onNone();
      throw error;
    });
}
