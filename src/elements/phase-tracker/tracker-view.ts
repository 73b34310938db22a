import {html, nothing, type TemplateResult} from 'lit';
import type {Command} from '../../domain/command.js';
import {phaseHints} from '../../domain/phases/hints.js';
import {phasePath} from '../../domain/phases/path.js';
import {undoIcon} from '../../ui/icons.js';
import type {GivenBack, Kept} from '../../ui/returned.js';
import {readonlyStrip} from '../../ui/status.js';
import {barView} from './bar.js';
import {detailView, hintView} from './detail.js';
import {lentView} from './lent.js';
import {pathView} from './path.js';
import type {Move, Scene} from './scene.js';

/** How the element stands, and what the person may want of it. */
export interface Stand {
  readonly compact: boolean;
  readonly whole: boolean;
  readonly toggle: () => void;
  readonly undo: (() => void) | undefined;
  readonly move: Move | undefined;
  readonly go: (move: Move) => void;
  readonly stay: () => void;
  readonly wish: (command: Command) => void;
  readonly returned: readonly GivenBack[];
  readonly resolve: (id: string, keep: Kept) => void;
  readonly say: (sentence: string) => void;
}

export function trackerView(scene: Scene, stand: Stand): TemplateResult {
  const {more, group, at, chosen} = scene;
  const {compact, whole, move} = stand;
  const path = phasePath(group);
  const hints = phaseHints(group, at);
  const hint = hints.find(({phase}) => phase === chosen) ?? {phase: chosen, ok: false, facts: []};
  const shown = !compact || whole;
  return html`<div class="tracker">
    ${
      compact
        ? barView(scene, path, shown ? nothing : hintView(scene, hint), whole, stand.toggle)
        : headView(scene, stand.undo)
    }
    ${aroundView(scene, stand)} ${shown ? pathView(scene, path, hints) : nothing}
    ${
      shown
        ? detailView(
            scene,
            path,
            hint,
            more?.outcomesView(scene, (outcome) =>
              stand.wish({type: 'decideReorientation', outcome}),
            ),
          )
        : nothing
    }
    ${move && more?.moveDialog(scene, move, stand.go, stand.stay)}
  </div>`;
}

function headView({text, viewer, group, may}: Scene, undo: (() => void) | undefined): unknown {
  return html`<header class="head">
      <h2 class="title">${text.title}</h2>
      ${
        undo
          ? html`<button class="btn plain" type="button" @click=${undo}>
              ${undoIcon()}${text.undo}
            </button>`
          : nothing
      }
    </header>
    ${viewer.kind === 'client' ? nothing : readonlyStrip(text, group.clientName, may === 'propose')}`;
}

/** What waits, came back or was lent: always in sight. */
function aroundView(scene: Scene, {wish, returned, resolve, say}: Stand): unknown {
  const {text, more, ask} = scene;
  return [
    lentView(scene, wish),
    more?.returnedView({text, returned, resolve, say}),
    more?.waitingView(scene, wish, ask),
  ];
}
