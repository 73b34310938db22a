import {each} from '../deciding.js';
import type {ResourceGroup} from '../group.js';
import type {AgendaItem, Meeting} from './schema.js';

/** What is still missing before a meeting can be announced (I12); `undefined` when nothing is. */
export function missingToAnnounce(
  meeting: Meeting,
  items: readonly AgendaItem[],
): 'start' | 'place' | 'chair' | 'agenda' | undefined {
  if (meeting.start === undefined) return 'start';
  if (meeting.placeKind === undefined && !meeting.placeText?.trim()) return 'place';
  if (meeting.chair === undefined) return 'chair';
  const some = items.some(({meetingId, state}) => meetingId === meeting.id && state === 'accepted');
  return some ? undefined : 'agenda';
}

/**
 * No meeting is announced that is not ready, whatever was under way in that moment: a back end that
 * only compares versions takes an announcement, and that the last item went. The meeting is being
 * planned then, as if the item had gone first.
 */
export const withoutUnready = (group: ResourceGroup): ResourceGroup =>
  each(
    group,
    'meeting',
    (meeting) =>
      meeting.state === 'announced' &&
      missingToAnnounce(meeting, group.agendaItems) !== undefined && {state: 'planning'},
  );

/** A first meeting in which nobody would explain confidentiality (I14, DR21). */
export function dropsConfidentiality(
  {kind}: Pick<Meeting, 'kind'>,
  items: readonly {
    readonly kind: string;
    readonly state?: string | undefined;
    readonly visibility?: string | undefined;
  }[],
): boolean {
  const kept = items.some(
    ({kind: of, state = 'accepted', visibility = 'group'}) =>
      of === 'confidentiality' && state === 'accepted' && visibility === 'group',
  );
  return kind === 'first' && !kept;
}
