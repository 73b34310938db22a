import {html, nothing, type TemplateResult} from 'lit';
import {timeOf} from '../../i18n/format.js';
import type {AgendaTime} from '../../domain/meetings/agenda-times.js';
import type {AgendaItem} from '../../domain/meetings/schema.js';
import {pencilIcon} from '../../ui/first-icons.js';
import {downIcon, lockIcon, upIcon} from '../../ui/icons.js';
import {onBehalfTag} from './behalf.js';
import {opener, place} from './openers.js';
import type {MeetingScene, Scene} from './scene.js';
import {nameOf, titleOf} from './words.js';

type IsEnd = (by: -1 | 1) => boolean;

/**
 * One item on the agenda. Alt and an arrow move it, as its two buttons do; at an end, which `isEnd`
 * tells, the button stays where it is, for who goes on pressing it.
 */
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
    @keydown=${(event: KeyboardEvent) => moveByKey(scene, item, event)}
  >
    <p class="time">${time ? clock(scene, time) : nothing}</p>
    ${place(scene, 'item', item.id, shown(scene, item, isEnd))}
  </div>`;
}

/** A clock time; how long it takes while there is no day yet. */
const clock = ({text, locale, meeting}: MeetingScene, {start, minutes}: AgendaTime): string =>
  start === undefined ? text.minutes(minutes) : timeOf(locale, start, meeting.timeZone);

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
      ${
        item.visibility === 'group'
          ? nothing
          : html`<span class="tag private"
              >${lockIcon()}${item.visibility === 'client' ? text.seenClient : text.seenFacilitator}</span
            >`
      }
      ${onBehalfTag(scene, item)}
    </p>
    ${tools(scene, item, isEnd)} ${(item.goalIds ?? []).map((goalId) => goalLine(scene, goalId))}
    ${scene.more?.under(item)}
    ${item.outcome ? html`<p class="ref" dir="auto">${item.outcome}</p>` : nothing}
  </div>`;
}

export function goalLine({text, group}: Scene, goalId: string): TemplateResult {
  const goal = group.goals.find(({id}) => id === goalId);
  return html`<p class="ref">
    ${goal ? html`${text.goal} <span dir="auto">${goal.text}</span>` : text.goalGone}
  </p>`;
}

function tools(scene: MeetingScene, item: AgendaItem, isEnd: IsEnd): unknown {
  const {text, may, acts, meeting} = scene;
  if (may('arrangeAgenda') !== 'yes' || meeting.state === 'held' || meeting.state === 'cancelled')
    return nothing;
  const title = titleOf(text, item);
  const mover = (by: -1 | 1, label: string) =>
    html`<button
      class="tool"
      type="button"
      data-tool=${by}
      aria-label=${label}
      aria-disabled=${isEnd(by) || nothing}
      @click=${() => acts.move(item.id, by, String(by))}
    >
      ${by < 0 ? upIcon() : downIcon()}
    </button>`;
  return html`<div class="tools no-print">
    ${mover(-1, text.moveUp(title))} ${mover(1, text.moveDown(title))}
    ${opener(scene, {
      kind: 'item',
      subject: item.id,
      look: 'tool',
      content: pencilIcon(),
      label: text.edit(title),
    })}
  </div>`;
}

function moveByKey({may, acts}: MeetingScene, item: AgendaItem, event: KeyboardEvent): void {
  const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
  if (!event.altKey || by === undefined || may('arrangeAgenda') !== 'yes') return;
  event.preventDefault();
  const tool = event.target instanceof HTMLElement ? event.target.dataset['tool'] : undefined;
  acts.move(item.id, by, tool);
}
