import {html, nothing, type TemplateResult} from 'lit';
import {closenesses} from '../../domain/network/rings.js';
import {placeCommand} from './placed.js';
import type {Desk, Shown} from './scene.js';
import {closenessAsked} from './told-words.js';
import {ringWord, sectorOf, sentence, whereWords} from './words.js';

/** The three words are the places: pressing one moves somebody there. */
export function closenessPart(desk: Desk, shown: Shown): unknown {
  if (desk.may('editNetwork') !== 'yes') return nothing;
  return html`<div class="part">
    <h4 class="kicker" id="closeness">${closenessAsked(desk)}</h4>
    ${closenessSwitch(desk, shown, {labelledBy: 'closeness'})}
  </div>`;
}

/** A button for each ring, named as the map names it. */
export function closenessSwitch(
  desk: Desk,
  {person}: Shown,
  name: {readonly label?: string; readonly labelledBy?: string},
): TemplateResult {
  const {text, order, layout} = desk;
  const {kind: side, closeness} = person;
  const at = order.get(person.id) ?? -1;
  return html`<div
    class="switch rings"
    role="group"
    aria-label=${name.label ?? nothing}
    aria-labelledby=${name.labelledBy ?? nothing}
  >
    ${closenesses.map(
      (ring) =>
        html`<button
          class="btn"
          type="button"
          data-mark="${at} ${ring}"
          aria-pressed=${closeness === ring}
          @click=${() => {
            const place = person.place ?? layout.places[at] ?? 0.5;
            const command = placeCommand(desk, {side, ring, place}, person.id);
            const said = text.placed(
              person.displayName,
              whereWords(text, side, ring, sectorOf(desk, person)),
            );
            if (command) desk.act(command, said);
          }}
        >
          ${sentence(ringWord(text, ring))}
        </button>`,
    )}
  </div>`;
}
