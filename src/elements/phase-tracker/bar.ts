import {html, nothing, svg, type TemplateResult} from 'lit';
import type {PhasePath} from '../../domain/phases/path.js';
import {moveButton} from './detail.js';
import type {SheetScene} from './sheet-scene.js';

const heights = [14, 27, 13, 27, 14, 26];

/** Beside the place in a sidebar: the way so far, a step back and a step on. */
export function barView(scene: SheetScene, hint: unknown): TemplateResult {
  const {text, may, path, whole, toggle} = scene;
  return html`${path.round > 1 ? html`<p class="muted small">${text.round(path.round)}</p>` : nothing}
    ${hint}
    ${
      may === 'no'
        ? nothing
        : html`<div class="move">
            ${path.back ? moveButton(scene, path.back, true, text.back) : nothing}
            ${path.forward ? moveButton(scene, path.forward, false, text.forward) : nothing}
          </div>`
    }
    <button class="btn plain" type="button" aria-expanded=${whole} @click=${toggle}>
      ${text.wholePath}
    </button>`;
}

/** The words beside it say the same. */
export function miniPath({stops}: PhasePath): TemplateResult {
  const x = (at: number): number => 14 + at * 36.8;
  const walked = stops.findLastIndex(({state}) => state !== 'ahead');
  const curve = (from: number, to: number): string =>
    heights.slice(from, to + 1).reduce((path, y, at) => {
      const end = x(from + at);
      const middle = end - 18.4;
      const before = heights[from + at - 1] ?? y;
      return at === 0 ? `M${end} ${y}` : `${path}C${middle} ${before} ${middle} ${y} ${end} ${y}`;
    }, '');
  return html`<svg class="mini" viewBox="0 0 212 40" aria-hidden="true">
    <path class="ahead" d=${curve(walked, 5)} />
    <path class="walked" d=${curve(0, walked)} />
    ${stops.map(({state}, at) => {
      const look = state === 'current' ? 'm-here' : state === 'ahead' ? 'm-next' : '';
      return svg`<circle class=${look} cx=${x(at)} cy=${heights[at] ?? 0} r=${look === 'm-here' ? 10 : 6} />`;
    })}
  </svg>`;
}
