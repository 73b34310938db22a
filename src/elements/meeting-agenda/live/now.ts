import {html, nothing, type TemplateResult} from 'lit';
import {agendaTimes} from '../../../domain/meetings/agenda-times.js';
import {minutesUsed} from '../../../domain/meetings/running.js';
import type {AgendaItem} from '../../../domain/meetings/schema.js';
import {talkIcon} from '../../../ui/first-icons.js';
import {cupIcon} from '../../../ui/later-icons.js';
import {agreementsOf} from '../around-meetings.js';
import {goalLine} from '../item-row.js';
import {sharedGoals, underItem} from '../under-item.js';
import {nameOf, titleOf} from '../words.js';
import type {LiveScene} from './live-scene.js';
import {agreeing, finish, goBack, steering} from './steering.js';

/** One topic at a time, and what comes after it. */
export function onNow(scene: LiveScene): TemplateResult {
  const {text, meeting, table} = scene;
  if (meeting.pausedSince !== undefined) return paused(scene);
  const {now, next} = table;
  return html`<article class="card live" part="live" aria-labelledby="now">
    ${bar(scene)}
    ${
      now
        ? html`<p class="kicker">${text.now}</p>
            <h2 class="on-now" id="now" tabindex="-1" dir="auto">${titleOf(text, now)}</h2>
            ${about(scene, now)} ${time(scene, now)} ${agreed(scene, now)} ${steering(scene, now)}
            ${coming(scene, next)}`
        : html`<h2 class="on-now" id="now" tabindex="-1">${text.allHad}</h2>
            <p>${text.allHadBody}</p>
            ${agreeing(scene, `+${scene.meeting.id}`)}
            <div class="actions wide">${finish(scene, 'btn primary')} ${goBack(scene)}</div>`
    }
  </article>`;
}

function bar(scene: LiveScene): TemplateResult {
  const {text, leads} = scene;
  return html`<div class="bar">
    <span class="tag">${talkIcon()}${text.running}</span>
    ${
      leads
        ? html`<button class="btn quiet" type="button" @click=${() => pause(scene, true)}>
            ${cupIcon()}${text.pause}
          </button>`
        : nothing
    }
  </div>`;
}

function pause({acts, meeting, text}: LiveScene, isPaused: boolean): void {
  acts.wish(
    {type: 'pauseMeeting', meetingId: meeting.id, paused: isPaused},
    isPaused ? text.pausedBody : undefined,
    isPaused ? '[data-tool="resume"]' : '[data-tool="further"]',
    '#now',
  );
}

function paused(scene: LiveScene): TemplateResult {
  const {text, leads} = scene;
  return html`<article class="card live paused" part="live" aria-labelledby="now">
    ${cupIcon()}
    <h2 class="on-now" id="now" tabindex="-1">${text.paused}</h2>
    <p class="muted">${text.pausedBody}</p>
    ${
      leads
        ? html`<button
            class="btn primary"
            type="button"
            data-tool="resume"
            @click=${() => pause(scene, false)}
          >
            ${text.resume}
          </button>`
        : nothing
    }
  </article>`;
}

function about(scene: LiveScene, item: AgendaItem): TemplateResult {
  const {broughtBy} = item;
  const goalIds = sharedGoals(scene.group, item);
  return html`${broughtBy ? html`<p class="by">${nameOf(scene, broughtBy)}</p>` : nothing}
  ${goalIds.map((goalId) => goalLine(scene, goalId))} ${underItem(scene, item)}`;
}

/** Words, no clock that runs; and whoever is troubled by it puts it away. */
function time(scene: LiveScene, item: AgendaItem): unknown {
  const {text, meeting, items, at, showsTime} = scene;
  const planned = agendaTimes(meeting, items).items.find(({itemId}) => itemId === item.id);
  if (!showsTime || !planned || planned.minutes === 0) return nothing;
  const minutes = minutesUsed(meeting, at);
  return html`<p class="used muted">
    ${minutes > planned.minutes ? text.usedMore : text.used(minutes, planned.minutes)}
  </p>`;
}

/** What was agreed on this item just now. */
function agreed(scene: LiveScene, item: AgendaItem): unknown {
  const {text, group, meeting, actor, may} = scene;
  const records = may('recordAgreements') === 'yes';
  const found = agreementsOf(group, meeting, actor, records) ?? [];
  const own = found.filter(({itemId}) => itemId === item.id);
  return own.length === 0
    ? nothing
    : html`<div class="said-now">
        <p class="kicker">${text.agreedNow}</p>
        <ul>
          ${own.map(
            ({who, text: words}) =>
              html`<li dir="auto">
                ${who ? html`<b>${nameOf(scene, who)}</b>` : nothing} ${words}
              </li>`,
          )}
        </ul>
      </div>`;
}

function coming({text}: LiveScene, next: readonly AgendaItem[]): TemplateResult {
  return html`<div class="coming">
    <h3 class="kicker">${text.next}</h3>
    ${
      next.length === 0
        ? html`<p>${text.nothingNext}</p>`
        : html`<ol>
            ${next.slice(0, shown).map((item) => html`<li dir="auto">${titleOf(text, item)}</li>`)}
          </ol>`
    }
  </div>`;
}

/** More than one looks ahead; the whole agenda is one press away. */
const shown = 4;
