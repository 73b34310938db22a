import {html, nothing} from 'lit';
import type {PhaseVisit} from '../../domain/phases/schema.js';
import {dateOf} from '../../i18n/format.js';
import {behalfTag} from './behalf-tag.js';
import type {SheetScene} from './sheet-scene.js';
import {outcomeName} from './words.js';
import {marked} from '../../ui/marked.js';

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
  const {text, locale} = scene;
  const until = visit.leftOn === undefined ? text.now : dateOf(locale, visit.leftOn);
  return html`<li>
    ${marked(text.dotted, html`<b>${text[visit.phase]}</b>`, text.round(visit.round))}
    <span class="small muted">${text.lasted(dateOf(locale, visit.enteredOn), until)}</span>
    ${visit.outcome === undefined ? nothing : html`<span>${text.chose(outcomeName(scene, visit.outcome))}</span>`}
    ${visit.note ? html`<q class="voice" dir="auto">${visit.note}</q>` : nothing}
    ${behalfTag(scene, visit.onBehalf)}
  </li>`;
}
