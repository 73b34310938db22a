import {svg, type SVGTemplateResult} from 'lit';
import {sectorType, type SectorMarks} from '../../../domain/network/sector-marks.js';

/** Quiet lines between the parts of a side, and their names; in words they stand with each person. */
export function sectorsView({path, names}: SectorMarks): SVGTemplateResult {
  return svg`<g class="sectors" aria-hidden="true" part="sectors"
    ><path class="axis" d=${path} />${names.map(
      ({name, lines, x, y}) =>
        svg`<g transform="translate(${x} ${y})"><title>${name}</title>${lines.map(
          (line, n) =>
            svg`<text y=${(n - (lines.length - 1) / 2) * sectorType.line + sectorType.size / 3}>${line}</text>`,
        )}</g>`,
    )}</g>`;
}
