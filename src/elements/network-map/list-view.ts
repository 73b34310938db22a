import {html, nothing, type TemplateResult} from 'lit';
import {sides, type Side} from '../../domain/network/rings.js';
import {chevIcon} from '../../ui/icons.js';
import {who} from '../../ui/person-shape.js';
import {stateBadge} from './state-badge.js';
import {sideView} from './map-view.js';
import {personIdOf, type Scene, type Shown} from './scene.js';
import {relationOf, ringWord, wordFor} from './words.js';

/** The same people and the same acts, in words: what is opened stands under its own row. */
export function listView(scene: Scene): TemplateResult {
  return html`<div class="list">${sides.map((side) => sideList(scene, side))}</div>`;
}

function sideList(scene: Scene, side: Side): unknown {
  const {text, people, mapped} = scene;
  const rows = [...people.keys()]
    .filter((at) => mapped[at]?.side === side)
    .sort((a, b) => (mapped[a]?.ring ?? 2) - (mapped[b]?.ring ?? 2));
  if (rows.length === 0) return nothing;
  return html`<section>
    <div role="heading" aria-level="3">${sideView(text[side], side === 'informal')}</div>
    <ul>
      ${rows.map((at) => rowView(scene, at))}
    </ul>
  </section>`;
}

function rowView(scene: Scene, at: number): unknown {
  const {people, panel} = scene;
  const shown = people[at];
  if (!shown) return nothing;
  const open = personIdOf(panel) === shown.person.id;
  const relation = relationOf(scene, shown);
  return html`<li>
    <button
      class="row"
      type="button"
      part="person ${open ? 'chosen' : ''}"
      data-at=${at}
      aria-expanded=${open}
      @click=${() => (open ? scene.close() : scene.show({kind: 'card', personId: shown.person.id}))}
    >
      ${who(shown.person, relation === '' ? nothing : html`<span class="rel" dir="auto">${relation}</span>`)}
      ${factsView(scene, shown)}${chevIcon()}
    </button>
    ${open ? scene.late((more, desk) => more.panel(desk)) : nothing}
  </li>`;
}

function factsView({text, sight}: Scene, {person, way}: Shown): unknown {
  if (sight !== 'map')
    return way && way.state !== 'member'
      ? stateBadge(way.state, wordFor(text, way.state))
      : nothing;
  const {closeness} = person;
  return html`<span class="row-ring muted"
      >${closeness ? ringWord(text, closeness) : text.noRing}</span
    >
    <span class="row-state"
      >${way ? stateBadge(way.state, wordFor(text, way.state)) : nothing}</span
    >`;
}
