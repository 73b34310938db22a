import type {AgendaItem, Meeting} from '../../domain/meetings/schema.js';
import {instantOf} from '../../domain/meetings/time.js';
import {numberIn} from './fields.js';
import {isChanged, valueOf, type Draft} from './forms.js';

/** What is typed in an open form of this kind. */
export type DraftOf = (kind: 'plan' | 'item', subject: string) => Draft | undefined;

/** The meeting and its items as they would be with what is being typed: for their clock times. */
export function edited(meeting: Meeting, items: readonly AgendaItem[], draftOf: DraftOf) {
  const plan = draftOf('plan', meeting.id);
  return {
    meeting: plan ? withSpan(meeting, plan) : meeting,
    items: items.map((item) => withMinutes(item, draftOf('item', item.id))),
  };
}

/** How many minutes a new item would take. */
export const newMinutes = (meeting: Meeting, draftOf: DraftOf): number =>
  usable(draftOf('item', `+${meeting.id}`), 'minutes', 0) ?? 0;

function withMinutes(item: AgendaItem, draft: Draft | undefined): AgendaItem {
  if (!draft || !isChanged(draft, 'minutes')) return item;
  const {minutes: _before, ...rest} = item;
  const minutes = usable(draft, 'minutes', 0);
  return minutes === undefined ? rest : {...rest, minutes};
}

function withSpan(meeting: Meeting, draft: Draft): Meeting {
  const zone = valueOf(draft, 'zone').trim();
  const [day, time] = [valueOf(draft, 'day'), valueOf(draft, 'time')];
  const start = instantOf(day, time, zone)?.instant;
  const durationMinutes = usable(draft, 'duration', 1) ?? meeting.durationMinutes;
  return {...meeting, durationMinutes, ...(start !== undefined && {start})};
}

/** A number that somebody could mean; what is not right yet changes nothing. */
function usable(draft: Draft | undefined, name: string, least: number): number | undefined {
  const number = draft && numberIn(draft, name);
  return number !== undefined && number >= least && number <= 1440 ? number : undefined;
}
