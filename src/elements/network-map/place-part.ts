import {html, nothing, type TemplateResult} from 'lit';
import type {Command} from '../../domain/command.js';
import {placesOf} from '../../domain/network/layout-places.js';
import {sides} from '../../domain/network/rings.js';
import {downIcon, upIcon} from '../../ui/later-icons.js';
import {byPlace} from './list-view.js';
import type {Desk, Shown} from './scene.js';
import {whereWords} from './words.js';

/** In the list: the other side, and before or after the next one there, as by hand on the map. */
export function placePart(desk: Desk, shown: Shown): unknown {
  if (desk.view !== 'list' || desk.may('editNetwork') !== 'yes') return nothing;
  return [sidePart(desk, shown), stepsPart(desk, shown)];
}

function sidePart(desk: Desk, {person}: Shown): TemplateResult {
  const {text} = desk;
  const {id: personId, displayName, kind, closeness, sector} = person;
  return html`<div class="part">
    <h4 class="kicker" id="side">${text.side}</h4>
    <div class="switch rings" role="group" aria-labelledby="side">
      ${sides.map(
        (side) =>
          html`<button
            class="btn"
            type="button"
            data-mark=${side}
            aria-pressed=${kind === side}
            @click=${() => {
              const said = text.placed(displayName, whereWords(text, side, closeness));
              const change = {kind: side, ...(sector !== undefined && {sector: null})};
              if (kind !== side) desk.act({type: 'placePerson', personId, ...change}, said);
            }}
          >
            ${text[side]}
          </button>`,
      )}
    </div>
  </div>`;
}

function stepsPart(desk: Desk, {person}: Shown): unknown {
  const {text} = desk;
  const {id: personId, displayName} = person;
  const step = (by: -1 | 1, words: string, icon: TemplateResult): unknown => {
    const command = stepCommand(desk, personId, by);
    const go = (): void => {
      if (command) desk.act(command, text.moved(displayName));
    };
    return html`<button
      class="btn quiet"
      type="button"
      data-mark=${`step${by}`}
      aria-label=${words}
      aria-disabled=${command ? 'false' : 'true'}
      @click=${go}
    >
      ${icon}
    </button>`;
  };
  if (besideOf(desk, personId).length < 2) return nothing;
  return html`<div class="part">
    <h4 class="kicker" id="in-ring">${text.placeInRing}</h4>
    <div class="actions" role="group" aria-labelledby="in-ring">
      ${step(-1, text.moveUp(displayName), upIcon())}
      ${step(1, text.moveDown(displayName), downIcon())}
    </div>
  </div>`;
}

/** Who stands on the same sheet, from top to bottom. */
function besideOf(desk: Desk, personId: string): readonly number[] {
  const {people, mapped, order} = desk;
  const own = mapped[order.get(personId) ?? -1];
  return [...people.keys()]
    .filter((at) => mapped[at]?.side === own?.side && mapped[at]?.ring === own?.ring)
    .sort(byPlace(desk));
}

/**
 * To just past the next one; nothing past the last. Those without a place of their own could change
 * places among themselves when somebody gets one: then they keep the one they have now.
 */
function stepCommand(desk: Desk, personId: string, by: -1 | 1): Command | undefined {
  const {people, mapped, order, layout} = desk;
  const at = order.get(personId) ?? -1;
  const own = mapped[at];
  const beside = besideOf(desk, personId);
  const next = beside[beside.indexOf(at) + by];
  if (!own || next === undefined) return undefined;
  const others = beside.filter((other) => other !== at);
  const then = placesOf(mapped.with(at, {...own, place: 0.5}));
  const stays = others.every((one, nth) => (then[one] ?? 0) >= (then[others[nth - 1] ?? -1] ?? 0));
  const places = stays ? then : layout.places;
  const loose = stays ? [] : others.filter((other) => mapped[other]?.place === undefined);
  const beyond = by < 0 ? others.toReversed() : others;
  // Between two in the very same place there is none.
  const past = beyond
    .slice(beyond.indexOf(next) + 1)
    .find((other) => places[other] !== places[next]);
  const end = by < 0 ? 0 : 1;
  const place = ((places[next] ?? end) + (places[past ?? -1] ?? end)) / 2;
  const standing = loose.flatMap((one) => {
    const id = people[one]?.person.id;
    return id === undefined ? [] : [{personId: id, place: places[one] ?? 0.5}];
  });
  return {
    ...{type: 'placePerson', personId, place},
    ...(standing.length > 0 && {others: standing}),
  };
}
