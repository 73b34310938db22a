import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {deedOf} from '../../domain/regie/deeds.js';
import {permissionFor} from '../../domain/regie/permission.js';
import {projectHistory, type HistoryEntry} from '../../domain/regie/project-history.js';
import {timeOf} from '../../i18n/format.js';
import {isClient, type Scene} from './scene.js';
import {dayOf, deedSentence, inWhoseName} from './words.js';

/** What was done in words of today, the newest first; for others what they did themselves. */
export function doneView(scene: Scene): unknown {
  const {text, viewer, group, at, policy} = scene;
  const client = isClient(scene);
  const context = {at, policy, own: true};
  if (permissionFor(group, viewer, 'seeHistory', context).kind !== 'yes') return nothing;
  return html`<section class="card part" part="history" aria-labelledby="done">
    <h3 class="title" id="done" tabindex="-1" data-mark="done">
      ${client ? text.doneTitle : text.doneOwn}
    </h3>
    ${client ? html`<p class="muted">${text.doneHelp}</p>` : nothing} ${readView(scene)}
  </section>`;
}

function readView(scene: Scene): unknown {
  const {text, reading} = scene;
  switch (reading.state) {
    case 'not kept':
      return html`<p>${text.doneNotKept}</p>`;
    case 'loading':
      return html`<div aria-busy="true">
        <span class="sr">${text.loading}</span>
        <div class="skeleton" aria-hidden="true"><span></span><span></span></div>
      </div>`;
    case 'failed':
      return html`${listView(scene)}
        <div class="strip waiting">
          <p class="say">${text.doneFailed}</p>
          <button class="btn quiet" type="button" data-mark="done" @click=${() => reading.again()}>
            ${text.tryAgain}
          </button>
        </div>`;
    case 'ready':
      return listView(scene);
  }
}

function listView(scene: Scene): TemplateResult {
  const {text, group, viewer, reading, at, policy} = scene;
  const entries = projectHistory(reading.entries, group, viewer, {at, policy});
  if (entries.length === 0 && !reading.hasMore) {
    const nothingYet = isClient(scene) ? text.doneNothing : text.doneNothingOwn;
    return html`${reading.state === 'ready' ? html`<p>${nothingYet}</p>` : nothing}`;
  }
  return html`<div class="days">
      ${repeat(
        byDay(scene, entries),
        ([day]) => day,
        ([day, deeds]) =>
          html`<h4 class="kicker">${day}</h4>
            <ol class="deeds">
              ${deeds.map((entry) => deedRow(scene, entry))}
            </ol>`,
      )}
    </div>
    ${
      reading.hasMore && reading.state === 'ready'
        ? html`<button
            class="btn quiet more"
            type="button"
            data-mark="done"
            @click=${() => reading.more()}
          >
            ${text.doneMore}
          </button>`
        : nothing
    }`;
}

/** In the order in which they came, under the day on which it was. */
function byDay(
  scene: Scene,
  entries: readonly HistoryEntry[],
): readonly (readonly [day: string, entries: readonly HistoryEntry[]])[] {
  const days = new Map<string, HistoryEntry[]>();
  for (const entry of entries) {
    const day = dayOf(scene, entry.occurredAt);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days];
}

function deedRow(scene: Scene, entry: HistoryEntry): TemplateResult {
  const deed = deedOf(scene.group, entry);
  const inName = inWhoseName(scene, deed);
  return html`<li class="deed">
    <time class="when" datetime=${entry.occurredAt}>
      ${timeOf(scene.locale, entry.occurredAt)}
    </time>
    <p class="say" dir="auto">${deedSentence(scene, deed)}</p>
    ${inName === undefined ? nothing : html`<span class="tag">${inName}</span>`}
  </li>`;
}
