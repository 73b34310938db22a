import {html, nothing} from 'lit';
import {reorientationOutcomes} from '../../domain/phases/values.js';
import {asked, type SheetScene} from './sheet-scene.js';

/** Five ways on, each with what it comes to; choosing the chosen one takes it back. */
export function outcomesView(scene: SheetScene): unknown {
  const {text, group, chosen, may, wish} = scene;
  const {current, reorientation} = group.phase;
  if (may === 'no' || current !== 'reorientation' || chosen !== current) return nothing;
  return html`<div class="outcomes" role="group" aria-labelledby="fits">
    <h4 class="kicker" id="fits">${text.whatFits}</h4>
    ${reorientationOutcomes.map((outcome) => {
      const pressed = outcome === reorientation;
      return html`<button
        class="btn quiet"
        type="button"
        aria-pressed=${pressed}
        @click=${() => wish({type: 'decideReorientation', outcome: pressed ? null : outcome})}
      >
        <span>${asked(scene, text[outcome])}</span>
        <span class="small means">${text[`${outcome}Means`]}</span>
      </button>`;
    })}
  </div>`;
}
