import {html, nothing, type TemplateResult} from 'lit';
import type {GivenBack, Kept} from '../../ui/returned.js';
import {headView, type Tools} from './head-view.js';
import {listView} from './list-view.js';
import type {MapMoves} from './map-moves.js';
import {mapView} from './map-view.js';
import {personIdOf, type Scene} from './scene.js';

/** How the element stands, and what one may want of it as a whole. */
export interface Stand extends Tools {
  readonly scale: number;
  readonly moves: MapMoves | undefined;
  readonly skipped: boolean;
  readonly skip: () => void;
  readonly returned: readonly GivenBack[];
  readonly resolve: (id: string, keep: Kept) => void;
}

/** Title and tools, what waits, and then the map or the list with what is open beside it. */
export function tableView(scene: Scene, stand: Stand): TemplateResult {
  const {sight, text} = scene;
  if (sight === 'none' && !scene.answered) return html`<p class="muted">${text.noAccess}</p>`;
  if (sight === 'none' || sight === 'own')
    return html`${scene.late((more, desk) => more.invitation(desk))}`;
  return html`${headView(scene, stand)}
    <div class="front">
      ${scene.late((more, desk) => [
        more.returned(desk, stand),
        more.waiting(desk),
        sight === 'members' ? more.ownPlace(desk) : nothing,
      ])}
    </div>
    ${scene.late((more, desk) => more.movingStrip(desk))}
    <div class="body ${scene.view}">${bodyView(scene, stand)}${besideView(scene)}</div>`;
}

function bodyView(scene: Scene, stand: Stand): unknown {
  const {people, view, sight, panel, text} = scene;
  const empty = people.length === 0;
  const writes = sight === 'map' && scene.may('editNetwork') === 'yes';
  const asks = empty && writes && !stand.skipped && panel.kind !== 'add';
  if (view === 'list') {
    return asks ? ask(scene, stand) : empty ? quiet(text.nobodyYet) : listView(scene);
  }
  return html`<div class="${asks ? 'nobody' : ''}">
    ${mapView(scene, stand.scale, stand.moves)}${asks ? ask(scene, stand) : nothing}
  </div>`;
}

const ask = (scene: Scene, {skip}: Stand): unknown =>
  scene.late((more, desk) => more.firstPerson(desk, skip));

const quiet = (words: string): TemplateResult => html`<p class="muted">${words}</p>`;

/** Beside the map, or under it: who or what is open, and otherwise what the signs say. */
function besideView(scene: Scene): unknown {
  const {view, panel} = scene;
  const inList = view === 'list' && personIdOf(panel) !== undefined;
  if (panel.kind === 'none' || inList)
    return view === 'map' ? scene.late((more, desk) => more.legend(desk)) : nothing;
  return html`<div class="beside">${scene.late((more, desk) => more.panel(desk))}</div>`;
}
