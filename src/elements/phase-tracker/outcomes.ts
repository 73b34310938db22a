import {html, nothing} from 'lit';
import {reorientationOutcomes} from '../../domain/phases/values.js';
import {doneWithGroup} from '../../ui/on-behalf.js';
import {behalfTag} from './behalf-tag.js';
import {asksFor, type SheetScene} from './sheet-scene.js';

/** Stopping and the end of care are the client's own word, whatever was lent. */
const ownWord: readonly string[] = ['stop', 'informalOnly'];

/** Five ways on, each with what it comes to; choosing the chosen one takes it back. */
export function outcomesView(scene: SheetScene): unknown {
  const {text, group, chosen, may, wish, allowed} = scene;
  const {current, reorientation} = group.phase;
  if (may === 'no' || current !== 'reorientation' || chosen !== current) return nothing;
  return html`<div class="outcomes" role="group" aria-labelledby="fits">
    <h4 class="kicker" id="fits">${text.whatFits}</h4>
    ${behalfTag(scene, doneWithGroup(group, 'setPhase'))}
    ${reorientationOutcomes.map((outcome) => {
      // A group that was opened again has not stopped.
      const over = outcome === 'stop' && group.status !== 'closed';
      const pressed = outcome === reorientation && !over;
      const own = ownWord.includes(outcome) || reorientation === 'informalOnly';
      const mayThis = own && allowed('setGroupStatus') !== 'yes' ? 'propose' : may;
      return html`<button
        class="btn quiet"
        type="button"
        aria-pressed=${pressed}
        @click=${() => wish({type: 'decideReorientation', outcome: pressed ? null : outcome})}
      >
        <span>${asksFor(scene, mayThis, text[outcome])}</span>
        <span class="small means">${text[`${outcome}Means`]}</span>
      </button>`;
    })}
  </div>`;
}
