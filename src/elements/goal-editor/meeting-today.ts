import type {ResourceGroup} from '../../domain/group.js';

/** The meeting on the reader's own day, if there is one: what is said then, is said of that meeting. */
export function meetingToday({meetings}: ResourceGroup): string | undefined {
  const today = new Date().toDateString();
  return meetings.find(
    ({state, start}) =>
      state !== 'cancelled' && start !== undefined && new Date(start).toDateString() === today,
  )?.id;
}
