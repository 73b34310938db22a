import {html, nothing, type TemplateResult} from 'lit';
import type {HistoryRequest} from '../../events/rg-request.js';
import {listIcon, mapIcon, plusIcon} from '../../ui/icons.js';
import {isClient, type Scene} from './scene.js';

/** What the tools of the map do. */
export interface Tools {
  readonly setView: (view: 'map' | 'list') => void;
  readonly toggleLines: () => void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly request: (request: HistoryRequest) => void;
  readonly say: (sentence: string) => void;
}

export function headView(scene: Scene, tools: Tools): TemplateResult {
  const {text, sight, group} = scene;
  const name = group.clientName ?? text.theClient;
  const title =
    sight === 'map'
      ? isClient(scene)
        ? text.title
        : text.titleOf(name)
      : text.titleGroup(group.name);
  return html`<div class="head">
      <h2 class="title" dir="auto" tabindex="-1">${title}</h2>
      <slot name="header"></slot>
    </div>
    ${scene.late((more, desk) => more.strips(desk))}
    <div class="toolbar">
      ${addButton(scene)}
      <span class="switch" role="group" aria-label=${text.view}>
        ${viewButton(scene, 'map', tools)}${viewButton(scene, 'list', tools)}
      </span>
      <span class="tools"> ${scene.late((more, desk) => more.tools(desk, tools))} </span>
    </div>`;
}

function viewButton({text, view}: Scene, which: 'map' | 'list', {setView}: Tools): TemplateResult {
  return html`<button
    class="btn"
    type="button"
    aria-pressed=${view === which}
    @click=${() => setView(which)}
  >
    ${which === 'map' ? mapIcon() : listIcon()}${text[which]}
  </button>`;
}

/** Who may not add may suggest; the client decides. */
function addButton(scene: Scene): unknown {
  const {text, sight, panel} = scene;
  const adds = sight === 'map' && scene.may('editNetwork') === 'yes';
  if (!adds && scene.may('nominate') !== 'propose') return nothing;
  return html`<button
    class="btn primary add"
    type="button"
    aria-expanded=${panel.kind === 'add'}
    @click=${() => (panel.kind === 'add' ? scene.close() : scene.show({kind: 'add'}))}
  >
    ${plusIcon()}${adds ? text.addPerson : text.proposePerson}
  </button>`;
}
