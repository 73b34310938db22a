import {html, nothing} from 'lit';
import {nameOf} from '../../domain/network/people.js';
import type {PhaseVisit} from '../../domain/phases/schema.js';
import type {SheetScene} from './sheet-scene.js';
import {dateOf} from '../../i18n/format.js';
import {outcomeName} from './words.js';

/** Every visit, the latest first; past rounds stay readable (DR18). */
export function historyView(scene: SheetScene): unknown {
  const {history} = scene.group.phase;
  if (history.length < 2) return nothing;
  return html`<details class="history" part="history">
    <summary>${scene.text.history}</summary>
    <ol>
      ${history.toReversed().map((visit) => visitView(scene, visit))}
    </ol>
  </details>`;
}

function visitView(scene: SheetScene, visit: PhaseVisit): unknown {
  const {text, locale, group, audience} = scene;
  const until = visit.leftOn === undefined ? text.now : dateOf(locale, visit.leftOn);
  const delegate = visit.onBehalf && nameOf(group, visit.onBehalf.by);
  const onBehalf = audience === 'You' ? text.onBehalf : text.onBehalfOther;
  return html`<li>
    <b>${text[visit.phase]}</b> · ${text.round(visit.round)}
    <span class="small muted">${dateOf(locale, visit.enteredOn)} – ${until}</span>
    ${visit.outcome === undefined ? nothing : html`<span>${text.chose(outcomeName(scene, visit.outcome))}</span>`}
    ${visit.note ? html`<q class="voice" dir="auto">${visit.note}</q>` : nothing}
    ${delegate === undefined ? nothing : html`<span class="tag">${onBehalf(delegate)}</span>`}
  </li>`;
}
