import {html, nothing, type TemplateResult} from 'lit';
import type {Chunks} from '../../ui/chunks.js';
import type {GivenBack} from '../../ui/returned.js';
import {headView, type Tools} from './head-view.js';
import {listView} from './list-view.js';
import type {MapMoves} from './map-moves.js';
import {mapView} from './map-view.js';
import {personIdOf, type Scene} from './scene.js';

/** How the element stands, and what one may want of it as a whole. */
export interface Stand extends Tools {
  readonly scale: number;
  readonly moves: MapMoves | undefined;
  readonly chunks: Chunks;
  readonly skipped: boolean;
  readonly skip: () => void;
  readonly returned: readonly GivenBack[];
}

/** Title and tools, what waits, and then the map or the list with what is open beside it. */
export function tableView(scene: Scene, stand: Stand): TemplateResult {
  return html`${scene.late((more, {through}) => through?.strip())}${sheetView(scene, stand)}`;
}

function sheetView(scene: Scene, stand: Stand): TemplateResult {
  const {sight, text} = scene;
  if (sight === 'none' || sight === 'own') {
    const invitation = scene.late((more, desk) => more.invitation(desk));
    return html`${invitation ?? (sight === 'own' ? nothing : html`<p class="muted">${text.failedNoAccess}</p>`)}`;
  }
  return html`${headView(scene, stand)}${scene.late((more, desk) => more.front(desk, stand))}
    <div class="body ${scene.view}">${bodyView(scene, stand)}</div>`;
}

function bodyView(scene: Scene, stand: Stand): unknown {
  const {people, view, text} = scene;
  const empty = people.length === 0;
  const question = empty && scene.late((more, desk) => more.firstQuestion(desk, stand));
  if (view === 'list') {
    const list = empty
      ? html`<p class="muted">${text.nobodyYet}</p>`
      : listView(scene, stand.chunks);
    return question || [list, besideView(scene)];
  }
  return html`<div class="${question ? 'nobody' : ''}">
      ${mapView(scene, stand.scale, stand.moves)}${question || scene.late((more, desk) => more.zoom(desk))}
    </div>
    ${question ? nothing : besideView(scene)}`;
}

/** Beside the map, or under it: who or what is open, and otherwise what the signs say. */
function besideView(scene: Scene): unknown {
  const {view, panel, order} = scene;
  // Who was taken off elsewhere has no row any more; what was being written about them is still here.
  const lost = panel.kind === 'edit' && !order.has(panel.was.id);
  const inList = view === 'list' && personIdOf(panel) !== undefined && !lost;
  if (panel.kind === 'none' || inList) return scene.late((more, desk) => more.legend(desk));
  return html`<div class="beside">${scene.late((more, desk) => more.panel(desk))}</div>`;
}
