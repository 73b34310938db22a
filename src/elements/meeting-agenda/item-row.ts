import {html, nothing, type TemplateResult} from 'lit';
import {timeOf} from '../../i18n/format.js';
import type {AgendaTime} from '../../domain/meetings/agenda-times.js';
import type {AgendaItem} from '../../domain/meetings/schema.js';
import {place} from './openers.js';
import type {IsEnd, MeetingScene, Scene} from './scene.js';
import {nameOf, titleOf} from './words.js';

/** One item on the agenda; `isEnd` tells whether it is the first or the last. */
export function itemRow(
  scene: MeetingScene,
  item: AgendaItem,
  time: AgendaTime | undefined,
  isEnd: IsEnd,
): TemplateResult {
  const {marks} = scene;
  const hidden = item.visibility !== 'group';
  return html`<div
    role="listitem"
    class=${hidden ? 'item no-print' : 'item'}
    part="item"
    data-item=${marks.of(item.id)}
    @keydown=${scene.more?.keys(item)}
  >
    <p class="time">${time ? clock(scene, time) : nothing}</p>
    ${place(scene, 'item', item.id, shown(scene, item, isEnd))}
  </div>`;
}

/** A clock time; how long it takes while there is no day yet, if anything is left for it. */
function clock({text, locale, meeting}: MeetingScene, {start, minutes}: AgendaTime): unknown {
  if (start !== undefined) return timeOf(locale, start, meeting.timeZone);
  return minutes > 0 ? text.minutes(minutes) : nothing;
}

function shown(scene: MeetingScene, item: AgendaItem, isEnd: IsEnd): TemplateResult {
  const {text} = scene;
  return html`<div class="what">
    <p class="txt" dir="auto">${titleOf(text, item)}</p>
    <p class="by">
      ${
        item.broughtBy
          ? html`<span class="sr">${text.by}</span>
              <span dir="auto">${nameOf(scene, item.broughtBy)}</span>`
          : nothing
      }
      ${scene.more?.mark(item)}
    </p>
    ${scene.more?.tools(item, isEnd)}
    ${(item.goalIds ?? []).map((goalId) => goalLine(scene, goalId))} ${scene.more?.under(item)}
  </div>`;
}

export function goalLine({text, group}: Scene, goalId: string): TemplateResult {
  const goal = group.goals.find(({id}) => id === goalId);
  // What not everybody in the group sees is not on the paper that lies on the table.
  return html`<p class=${goal && goal.visibility !== 'group' ? 'ref no-print' : 'ref'}>
    ${goal ? html`${text.goal} <span dir="auto">${goal.text}</span>` : text.goalGone}
  </p>`;
}
