import type {Eyes} from '../regie/eyes.js';
import {notForAll} from './for-all.js';
import type {Meeting} from './schema.js';

/** The client approved the agreements, and shares them with who looks by name (I15). */
export const isShared = ({own}: Eyes, {record, sharedWith}: Meeting): boolean =>
  record === 'approved' && own !== undefined && sharedWith.includes(own);

/** Who records the agreements sees them until they are approved; from then on, who they are for. */
export const seesRecord = (eyes: Eyes, meeting: Meeting): boolean =>
  isShared(eyes, meeting) ||
  eyes.may('approveRecord') ||
  (meeting.record !== 'approved' && eyes.may('recordAgreements'));

/** Meetings whose agreements who looks does not read, by their id; `seen` are those that they see. */
export function unreadBy(eyes: Eyes, seen: ReadonlySet<string>): ReadonlySet<string | undefined> {
  const {group, everybody} = eyes;
  if (everybody) return notForAll(group);
  return new Set(
    group.meetings.flatMap((one) => (seen.has(one.id) && seesRecord(eyes, one) ? [] : [one.id])),
  );
}
