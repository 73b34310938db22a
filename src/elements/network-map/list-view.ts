import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {sides} from '../../domain/network/rings.js';
import type {Chunks} from '../../ui/chunks.js';
import {chevIcon} from '../../ui/icons.js';
import {who} from '../../ui/person-shape.js';
import {stateBadge} from './state-badge.js';
import {sideView} from './map-view.js';
import {personIdOf, type Scene, type Shown} from './scene.js';
import {relationOf, ringWord, sectorOf, stateWord} from './words.js';
import {besideEachOther} from '../../ui/facts.js';

/** Some of the list under one heading, as numbers of `people`. */
export interface ListPart {
  readonly heading: TemplateResult;
  readonly rows: readonly number[];
  /** The heading does not say on which side these people are. */
  readonly mixed?: boolean;
}

/** How many people can be seen at a glance; from here on one may want to search. */
export const manyFrom = 8;

/** The same people and the same acts, in words: what is opened stands under its own row. */
export function listView(scene: Scene, chunks: Chunks): TemplateResult {
  const {controls, parts = bySide(scene)} = scene.late((more, desk) => more.arranged(desk)) ?? {};
  return html`${scene.people.length < manyFrom ? nothing : html`<div class="arrange">${controls}</div>`}
    <div class="list">${parts.map((part) => partView(scene, part, chunks))}</div>`;
}

/** Those on one sheet from top to bottom, as they stand on the map. */
export const byPlace =
  ({mapped, layout}: Pick<Scene, 'mapped' | 'layout'>) =>
  (a: number, b: number): number =>
    (mapped[a]?.ring ?? 2) - (mapped[b]?.ring ?? 2) ||
    (layout.places[a] ?? 0) - (layout.places[b] ?? 0);

const bySide = (scene: Scene): readonly ListPart[] =>
  sides.map((side) => ({
    heading: sideView(scene.text[side], side === 'informal'),
    rows: [...scene.people.keys()]
      .filter((at) => scene.mapped[at]?.side === side)
      .sort(byPlace(scene)),
  }));

function partView(scene: Scene, {heading, rows, mixed}: ListPart, chunks: Chunks): unknown {
  if (rows.length === 0) return nothing;
  return html`<section>
    <div role="heading" aria-level="3">${heading}</div>
    <div class="rows" role="list">
      ${chunks.draw(rows, (some) =>
        repeat(
          some,
          (at) => keyOf(scene, at),
          (at) => rowView(scene, at, mixed),
        ),
      )}
    </div>
  </section>`;
}

/** Whoever moves in the list takes along what is open there; two with one id are two rows. */
const keyOf = ({people, order}: Scene, at: number): unknown => {
  const id = people[at]?.person.id ?? '';
  return order.get(id) === at ? id : at;
};

function rowView(scene: Scene, at: number, mixed = false): unknown {
  const {people, panel, text} = scene;
  const shown = people[at];
  if (!shown) return nothing;
  const {id: personId, kind} = shown.person;
  const open = personIdOf(panel) === personId;
  const relation = relationOf(scene, shown);
  const side = kind === 'informal' ? text.withInformal : text.withFormal;
  return html`<div role="listitem">
    <button
      class="row"
      type="button"
      part="person ${open ? 'chosen' : ''}"
      data-at=${at}
      aria-expanded=${open}
      @click=${() => (open ? scene.close() : scene.show({kind: 'card', personId}))}
    >
      ${who(
        shown.person,
        relation === '' ? nothing : html`<span class="rel" dir="auto">${relation}</span>`,
        scene.late((more, desk) => more.photo(desk, shown.person)),
      )}
      ${mixed ? html`<span class="sr">${text.paired('', side)}</span>` : nothing}${factsView(scene, shown)}${chevIcon()}
    </button>
    ${open ? scene.late((more, desk) => more.panel(desk)) : nothing}
  </div>`;
}

function factsView({text, sight, sectors}: Scene, {person, way}: Shown): unknown {
  if (sight !== 'map')
    return way && way.state !== 'member'
      ? stateBadge(way.state, stateWord(text, way.state))
      : nothing;
  const {closeness} = person;
  const sector = sectorOf({sectors}, person);
  return html`<span class="row-ring muted"
      >${besideEachOther(text, [closeness ? ringWord(text, closeness) : text.noRing, sector])}</span
    >
    <span class="row-state"
      >${way ? stateBadge(way.state, stateWord(text, way.state)) : nothing}</span
    >`;
}
