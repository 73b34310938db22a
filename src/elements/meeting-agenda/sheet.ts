import {html, nothing, type TemplateResult} from 'lit';
import {agenda} from './items.js';
import {dateIcon, talkIcon} from '../../ui/first-icons.js';
import {placeIcon} from '../../ui/icons.js';
import {place} from './openers.js';
import {people} from './people.js';
import {isRecord, type MeetingScene} from './scene.js';
import {dayOf, hours, nameOf, placeOf, wordOf} from './words.js';

/** The meeting as one sheet of paper: time in the margin, the topic large, who brings it small. */
export function sheet(scene: MeetingScene): TemplateResult {
  const {text} = scene;
  return html`<article class="sheet" part="sheet" aria-labelledby="day">
    ${head(scene)}
    ${
      isRecord(scene)
        ? html`${people(scene)}
            <details class="more beside-margin" ?open=${scene.more?.isUnfolded}>
              <summary>${text.agenda}</summary>
              ${agenda(scene)}
            </details>`
        : html`${agenda(scene)} ${people(scene)}`
    }
    ${scene.more?.paper}
  </article>`;
}

function head(scene: MeetingScene): TemplateResult {
  const {text, group, meeting} = scene;
  const [day, year] = dayOf(scene, meeting);
  const kind = wordOf(text, meeting.kind);
  return html`<div class="head">
    <p class="kicker">
      <span dir="auto">${group.name ? text.dotted(group.name, kind) : kind}</span>
      ${meeting.state === 'announced' ? nothing : html`<span class="tag">${wordOf(text, meeting.state)}</span>`}
      ${scene.more?.mark(meeting)}
    </p>
    <h2 class="voice large" id="day" tabindex="-1">
      ${day}<span class=${year === '' ? 'on-paper' : ''}> ${year || yearOf(meeting.start)}</span>
    </h2>
    ${place(scene, 'plan', meeting.id, facts(scene))} ${scene.more?.underFacts}
  </div>`;
}

const yearOf = (start: string | undefined): string => start?.slice(0, 4) ?? '';

function facts(scene: MeetingScene): TemplateResult {
  const {text, meeting} = scene;
  const chair = meeting.chair && nameOf(scene, meeting.chair);
  return html`<dl class="facts">
    ${fact(dateIcon(), text.when, hours(scene) ?? text.notChosen)}
    ${fact(placeIcon(), text.where, where(scene) ?? text.notChosen)}
    ${fact(talkIcon(), text.chair, chair ?? text.notChosen)}
  </dl>`;
}

const fact = (icon: unknown, label: string, value: unknown): TemplateResult =>
  html`<div>
    <dt>${icon}${label}</dt>
    <dd dir="auto">${value}</dd>
  </div>`;

function where(scene: MeetingScene): unknown {
  const place = placeOf(scene, scene.meeting);
  return place !== undefined && /^https:\/\/\S+$/i.test(place.trim())
    ? html`<a href=${place.trim()} target="_blank" rel="noopener noreferrer">${place}</a>`
    : place;
}
