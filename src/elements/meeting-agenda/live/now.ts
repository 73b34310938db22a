import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
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
import {agreeing, finish, goBack, goTo, isUnderWay, steering} from './steering.js';

/** One topic at a time, what is being written down, and what comes after it. */
export function onNow(scene: LiveScene): TemplateResult {
  const {meeting, table} = scene;
  const writes = beingWritten(scene);
  const isPaused = meeting.pausedSince !== undefined;
  return html`<article class="card live" part="live" aria-labelledby="now">
    ${isPaused ? paused(scene) : onTheTable(scene, writes.length > 0)}
    ${repeat(
      writes,
      (subject) => subject,
      (subject) => writing(scene, subject),
    )}
    ${isPaused || !isUnderWay(table) ? nothing : coming(scene, table.next)}
  </article>`;
}

function onTheTable(scene: LiveScene, isWriting: boolean): TemplateResult {
  const {text, table} = scene;
  const {now} = table;
  return html`${bar(scene)}
  ${
    now
      ? html`<p class="kicker">${text.now}</p>
          <h2 class="on-now" id="now" tabindex="-1" dir="auto">${titleOf(text, now)}</h2>
          ${about(scene, now)} ${time(scene, now)} ${agreed(scene, now)}
          ${isWriting ? nothing : steering(scene, now)}`
      : nothingNow(scene, isWriting)
  }`;
}

/** At the end; or a topic came after the last one. */
function nothingNow(scene: LiveScene, isWriting: boolean): TemplateResult {
  const {text, meeting, table} = scene;
  const [more] = table.next;
  const write = isWriting ? nothing : agreeing(scene, `+${meeting.id}`);
  return more
    ? html`<h2 class="on-now" id="now" tabindex="-1">${text.moreCame}</h2>
        <div class="actions wide">${goTo(scene, more)} ${write}</div>
        <div class="actions">${goBack(scene)}</div>`
    : html`<h2 class="on-now" id="now" tabindex="-1">${text.allHad}</h2>
        <p>${text.allHadBody}</p>
        ${write}
        <div class="actions wide">${finish(scene, 'btn primary')} ${goBack(scene)}</div>`;
}

/** The agreements of this meeting that somebody here is writing down. */
function beingWritten({group, meeting, subjects}: LiveScene): readonly string[] {
  const meetingOf = (subject: string): string | undefined => {
    const id = subject.slice(1);
    if (subject.startsWith('+')) return id;
    if (!subject.startsWith('@'))
      return group.agreements.find((agreement) => agreement.id === subject)?.meetingId;
    const item = group.agendaItems.find((one) => one.id === id);
    return item ? item.meetingId : meeting.id;
  };
  return subjects('agreement').filter((subject) => meetingOf(subject) === meeting.id);
}

/** What one writes stays under one's hands, also where another device goes on or pauses. */
function writing(scene: LiveScene, subject: string): TemplateResult {
  const {text, items, table} = scene;
  const item = items.find(({id}) => subject === `@${id}`);
  return html`<div class="writing">
    ${
      item && item !== table.now
        ? html`<h3 class="kicker" dir="auto">${text.agreeAbout(titleOf(text, item))}</h3>`
        : nothing
    }
    ${scene.form('agreement', subject)}
  </div>`;
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

function pause({acts, meeting}: LiveScene, isPaused: boolean): void {
  acts.wish(
    {type: 'pauseMeeting', meetingId: meeting.id, paused: isPaused},
    undefined,
    isPaused ? '[data-tool="resume"]' : '[data-tool="further"]',
    '#now',
  );
}

function paused(scene: LiveScene): TemplateResult {
  const {text, leads} = scene;
  return html`<div class="paused">
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
  </div>`;
}

function about(scene: LiveScene, item: AgendaItem): TemplateResult {
  const {broughtBy} = item;
  const goalIds = sharedGoals(scene.group, item);
  return html`${broughtBy ? html`<p class="by">${nameOf(scene, broughtBy)}</p>` : nothing}
  ${goalIds.map((goalId) => goalLine(scene, goalId))} ${underItem(scene, item, true)}`;
}

/** Words, no clock that runs; and whoever is troubled by it puts it away. */
function time(scene: LiveScene, item: AgendaItem): unknown {
  const {text, meeting, items, at, showsTime} = scene;
  const planned = agendaTimes(meeting, items).items.find(({itemId}) => itemId === item.id);
  if (!showsTime || !planned || planned.minutes === 0) return nothing;
  const minutes = minutesUsed(meeting, at);
  const used = minutes < 1 ? text.usedNone : text.used;
  return html`<p class="used muted">
    ${minutes > planned.minutes ? text.usedMore : used(minutes, planned.minutes)}
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
    : html`<div class="said-now no-print">
        <p class="kicker">${text.agreedNow}</p>
        <ul>
          ${own.map(
            ({who, text: words}) =>
              html`<li>
                ${who ? html`<b dir="auto">${nameOf(scene, who)}</b>` : nothing}
                <bdi>${words}</bdi>
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
