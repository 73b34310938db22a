import {html, nothing, type TemplateResult} from 'lit';
import type {Command} from '../../domain/command.js';
import {byOrder} from '../../domain/by-order.js';
import {leftFrom, takenAlong, waiting} from '../../domain/meetings/next-agenda.js';
import {meetingAfter} from '../../domain/meetings/next-meeting.js';
import type {AgendaItem, Meeting} from '../../domain/meetings/schema.js';
import {lastHeld, nextMeeting} from '../../domain/meetings/timeline.js';
import {ordersAfter} from '../../domain/order.js';
import {plusIcon} from '../../ui/icons.js';
import {newId} from '../../ui/new-id.js';
import {comingMeetings} from './around-meetings.js';
import {isOver} from './meetings.js';
import type {MoreMeetingScene, MoreScene} from './more-scene.js';
import {opener} from './opener.js';
import {heading} from './openers.js';
import {dayOf, nameOf, titleOf} from './words.js';

/** A new meeting: from the last one in one act, or as one fills it in; first where nothing else comes. */
export function planNext(scene: MoreScene): unknown {
  const {text, group, may} = scene;
  if (may('planMeeting') === 'no' || scene.form('plan', '')) return nothing;
  const none = comingMeetings(group).length === 0;
  const last = lastHeld(group);
  if (none && last && may('planMeeting') === 'yes') {
    // First the agreements of the meeting that was, where they wait on the same table.
    const {meeting} = scene;
    const waits = meeting?.state === 'held' && meeting.record !== 'approved';
    const look = waits ? 'quiet' : 'primary';
    return html`<button class="btn ${look}" type="button" @click=${() => makeNext(scene, last)}>
      ${plusIcon()}${text.makeNext}
    </button>`;
  }
  const label = may('planMeeting') === 'propose' ? text.proposePlan : text.planNext;
  const first = none && group.meetings.length === 0 && may('planMeeting') === 'yes';
  return opener(scene, {
    kind: 'plan',
    subject: '',
    look: none ? 'btn primary' : 'btn plain',
    content: first ? text.plan : label,
  });
}

/** "De volgende", as this one was and with what was left; its day is chosen on its own sheet. */
function makeNext({group, at, acts, text}: MoreScene, last: Meeting): void {
  const plan = meetingAfter(group, last, {newId, at});
  acts.wish(plan, text.nextMade, heading);
  acts.select(plan.meeting.id);
}

/** After a meeting: what was left, and where it goes; not on paper, for not everybody sees all of it. */
export function leftOver(scene: MoreMeetingScene): unknown {
  const {text, group, meeting, may, at} = scene;
  if (!isOver(meeting) || may('arrangeAgenda') !== 'yes') return nothing;
  const isLast = meeting === lastHeld(group);
  const left = isLast ? waiting(group, meeting) : leftFrom(group, meeting);
  if (left.length === 0) return nothing;
  const next = nextMeeting(group, at);
  const day = next && dayOf(scene, next)[0];
  return html`<section class="card left no-print" part="left" aria-labelledby="left">
    <h3 class="title" id="left">${text.leftTitle}</h3>
    <ul>
      ${left.map(
        (item) =>
          html`<li>
            <span class="voice" dir="auto">${titleOf(text, item)}</span>
            ${
              item.state === 'proposed'
                ? html`<span class="small muted" dir="auto">
                    ${text.proposes(nameOf(scene, item.proposedBy))}
                  </span>`
                : nothing
            }
            ${settling(scene, item)}
          </li>`,
      )}
    </ul>
    ${
      next
        ? html`<button class="btn quiet" type="button" @click=${() => takeAlong(scene, left, next)}>
            ${next.start === undefined ? text.takeToNext : text.takeTo(day ?? '')}
          </button>`
        : html`<p class="small muted">${text.leftGoesAlong}</p>`
    }
  </section>`;
}

/** An item that lay on nobody's table is never told as had: who arranges the agenda says so here. */
function settling({text, acts}: MoreMeetingScene, item: AgendaItem): TemplateResult {
  const title = titleOf(text, item);
  const settle = (label: string, ending: 'discussed' | 'skipped') =>
    html`<button
      class="btn plain"
      type="button"
      aria-label=${text.settle(label, title)}
      @click=${() =>
        acts.wish(
          {type: 'setAgendaItemState', itemId: item.id, state: item.state, ending},
          text.settled(title),
          '.left button',
          heading,
        )}
    >
      ${label}
    </button>`;
  return html`<div class="actions">
    ${settle(text.hadIt, 'discussed')} ${settle(text.notNeeded, 'skipped')}
  </div>`;
}

function takeAlong(
  {group, acts, text}: MoreMeetingScene,
  left: readonly AgendaItem[],
  next: Meeting,
): void {
  const last = group.agendaItems
    .filter(({meetingId}) => meetingId === next.id)
    .sort(byOrder)
    .at(-1);
  const orders = ordersAfter(last?.order, left.length);
  const commands = left.map((item, at): Command => {
    const to = {id: newId(), meetingId: next.id, order: orders[at] ?? 'z'};
    return {type: 'addAgendaItem', item: takenAlong(group, item, to)};
  });
  acts.wish(commands, text.takenAlong, heading);
}
