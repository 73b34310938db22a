import {html, nothing, type TemplateResult} from 'lit';
import type {Goal, GoalVersion} from '../../domain/goals/schema.js';
import {dateOf} from '../../i18n/format.js';
import {actorName} from '../../ui/actor.js';
import {brief} from '../../ui/brief.js';
import {onBehalfOf} from '../../ui/on-behalf.js';
import type {FormDesk} from './desk.js';

/** A wording of the past that is longer is shown by its beginning. */
const longWording = 240;

/** Every wording and who said it, newest first (DR14); others are given only today's. */
export function wordings(desk: FormDesk, goal: Goal): unknown {
  const {versions} = goal;
  if (versions.length === 0) return nothing;
  return html`<section>
    <h5 class="kicker">${desk.text.history}</h5>
    <ol class="versions" part="history">
      ${versions
        .toReversed()
        .map((version, at) => wording(desk, version, at === 0 && version.text === goal.text))}
    </ol>
  </section>`;
}

function wording(desk: FormDesk, version: GoalVersion, isNow: boolean): TemplateResult {
  const {text, locale, group, actor} = desk;
  const {by, on, onBehalf} = version;
  return html`<li>
    ${words(desk, version.text)}
    ${isNow ? html`<span class="small">${text.wordingNow}</span>` : nothing}
    <span class="muted small"
      >${text.paired(actorName(text, group, by, actor), dateOf(locale, on))}
      ${onBehalf ? onBehalfOf(text, group, onBehalf.by, actor) : nothing}</span
    >
  </li>`;
}

function words({text}: FormDesk, said: string): TemplateResult {
  const long = said.length > longWording;
  return html`<span class="typed" dir="auto"
      >${text.quoted(long ? brief(said, longWording) : said)}</span
    >
    ${
      long
        ? html`<details>
            <summary class="btn plain">${text.wholeText}</summary>
            <p class="typed" dir="auto">${said}</p>
          </details>`
        : nothing
    }`;
}
