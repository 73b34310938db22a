import {html, nothing, type TemplateResult} from 'lit';
import {sides} from '../../../domain/network/rings.js';
import {placeIn} from '../placed.js';
import type {Desk, Shown} from '../scene.js';
import {sectorOf, whereWords} from '../words.js';

/** The parts of somebody's side: pressing one puts somebody there; pressing it again takes them out. */
export function sectorPart(desk: Desk, {person}: Shown): unknown {
  const {text, sectors} = desk;
  const names = sectors[person.kind] ?? [];
  if (names.length === 0 || desk.may('editNetwork') !== 'yes') return nothing;
  const now = sectorOf(desk, person);
  const choose = (name: string): void => {
    const sector = name === now ? null : name;
    const {kind, closeness, displayName} = person;
    const place = sector === null ? undefined : placeIn(desk, person, person.kind, sector);
    desk.act(
      {
        type: 'placePerson',
        personId: person.id,
        sector,
        ...(place !== undefined && {place}),
      },
      text.placed(displayName, whereWords(text, kind, closeness, sector ?? undefined)),
    );
  };
  return html`<div class="part">
    <h4 class="kicker" id="sector">${text.sector}</h4>
    <div class="switch rings" role="group" aria-labelledby="sector">
      ${names.map(
        (name) =>
          html`<button
            class="btn"
            type="button"
            dir="auto"
            aria-pressed=${name === now}
            @click=${() => choose(name)}
          >
            ${name}
          </button>`,
      )}
    </div>
  </div>`;
}

/** In a form: the parts of both sides, each under the name of its side. */
export function sectorField({text, sectors}: Desk, chosen: string | undefined): unknown {
  const offered = sides.filter((side) => (sectors[side]?.length ?? 0) > 0);
  if (offered.length === 0) return nothing;
  const options = (names: readonly string[]): readonly TemplateResult[] =>
    names.map((name) => html`<option value=${name} .selected=${name === chosen}>${name}</option>`);
  return html`<label class="field">
    <span class="label">${text.sector}</span>
    <select class="input" name="sector">
      <option value="" .selected=${chosen === undefined}>${text.noChoice}</option>
      ${
        offered.length === 1
          ? options(offered.flatMap((side) => sectors[side] ?? []))
          : offered.map(
              (side) =>
                html`<optgroup label=${text[side]}>${options(sectors[side] ?? [])}</optgroup>`,
            )
      }
    </select>
  </label>`;
}
