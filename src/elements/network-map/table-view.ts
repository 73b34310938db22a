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
    <div class="body ${scene.view}">${bodyView(scene, stand)}</div>`;
}

function bodyView(scene: Scene, stand: Stand): unknown {
  const {people, view, text} = scene;
  const empty = people.length === 0;
  const asks = empty && asksFirst(scene, stand);
  const question = asks && scene.late((more, desk) => more.start(desk, stand.skip));
  if (view === 'list') {
    const list = empty
      ? html`<p class="muted">${text.nobodyYet}</p>`
      : listView(scene, stand.chunks);
    return asks ? question : [list, besideView(scene)];
  }
  return html`<div class="${asks ? 'nobody' : ''}">
      ${mapView(scene, stand.scale, stand.moves)}${question || nothing}
    </div>
    ${asks ? nothing : besideView(scene)}`;
}

/** The questions that help to begin lie on an empty map, until somebody puts them aside. */
const asksFirst = ({sight, panel: {kind}, may}: Scene, {skipped}: Stand): boolean =>
  (kind === 'start' || (kind === 'none' && !skipped)) &&
  sight === 'map' &&
  may('editNetwork') === 'yes';

/** Beside the map, or under it: who or what is open, and otherwise what the signs say. */
function besideView(scene: Scene): unknown {
  const {view, panel} = scene;
  const inList = view === 'list' && personIdOf(panel) !== undefined;
  if (panel.kind === 'none' || inList) return scene.late((more, desk) => more.legend(desk));
  return html`<div class="beside">${scene.late((more, desk) => more.panel(desk))}</div>`;
}
