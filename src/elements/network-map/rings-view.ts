import {svg, type SVGTemplateResult} from 'lit';
import {axisPath, ringNameHeights, ringPath} from '../../domain/network/map-paths.js';
import {closenesses, type Closeness} from '../../domain/network/rings.js';
import type {Scene} from './scene.js';
import {ringWord} from './words.js';

/** Sheets of paper, their edges in pencil; who sees no rings sees one sheet. */
export function ringsView({text, layout, sight}: Scene): SVGTemplateResult {
  const rings: readonly Closeness[] = sight === 'map' ? [3, 2, 1] : [3];
  const sheets = rings.map(
    (ring) =>
      svg`<path class="ring ring-${ring}" part="ring" data-ring=${ring} d=${ringPath(layout, ring)} />`,
  );
  const named = sight === 'map' ? closenesses : [];
  const names = named.flatMap((ring) =>
    ringNameHeights(layout, ring).map((y) => nameView(ringWord(text, ring), y)),
  );
  return svg`<g aria-hidden="true">${sheets}<path class="axis" d=${axisPath(layout)} />${names}</g>`;
}

function nameView(word: string, y: number): SVGTemplateResult {
  const wide = Math.min(124, word.length * 7 + 20);
  return svg`<g class="ring-name" transform="translate(0 ${y})">
    <rect x=${-wide / 2} y="-10" width=${wide} height="20" rx="10" /><text y="4.5">${word}</text>
  </g>`;
}
