import {html, nothing, svg, type TemplateResult} from 'lit';
import {youRadius} from '../../../domain/network/layout-parts.js';
import {areSectors, layoutSectors} from '../../../domain/network/layout-sectors.js';
import {shapeAbove} from '../../../domain/network/map-paths.js';
import {standing, type MapEntry} from '../../../domain/network/map-moment.js';
import {sectorMarks} from '../../../domain/network/sector-marks.js';
import type {Sectors} from '../../../domain/network/sectors.js';
import {orderOf} from '../order.js';
import {sectorsView} from '../places/sectors-view.js';
import type {Scene, Shown} from '../scene.js';
import {signShape, type Sign} from './differences.js';
import type {Moment} from './moments.js';
import type {TimeDesk} from './time-desk.js';

const shownOf = ({personId, displayName, kind, closeness, emoji, state}: MapEntry): Shown => ({
  person: {
    ...{id: personId, displayName, kind},
    ...(closeness !== undefined && {closeness}),
    ...(emoji !== undefined && {emoji}),
  },
  way: state === undefined ? undefined : {id: '', personId, roles: [], state},
});

/** Several pictures in the same size of cell, so that who stays the same looks the same. */
export const tierFor = (moments: readonly Moment[], sectors: Sectors, width: number): number =>
  Math.max(
    ...moments.map(({people}) => layoutSectors(people.map(standing), sectors, {width}).tier),
  );

/** How a picture is drawn: how wide, in which size of cell, and with a sign at whom. */
interface Look {
  readonly width: number;
  readonly tier: number;
  readonly signs: ReadonlyMap<string, Sign>;
}

/** The map at one moment, drawn as it is now, not to be changed; with a sign at who is different. */
export function pictureView(
  desk: TimeDesk,
  {people, name}: Moment,
  {width: room, tier, signs}: Look,
): TemplateResult {
  const mapped = people.map(standing);
  const {sectors} = desk;
  const layout = layoutSectors(mapped, sectors, {width: room, tier});
  const shown = people.map(shownOf);
  const scene: Scene = {
    ...desk,
    ...{layout, mapped, people: shown, order: orderOf(shown, undefined)},
    ...{panel: {kind: 'none'} as const, moving: undefined, sight: 'map' as const},
  };
  const {ringsView, classOf, translate, drawingView} = desk.drawing;
  const {width, height, top, cell} = layout;
  const size = cell.shape / 4 + 11;
  const at = `translate(${-cell.shape / 2 - size * 0.28} ${-shapeAbove(cell) - cell.shape / 2 - 2}) scale(${size / 22})`;
  return html`<div class="paper">
    <svg
      class="picture"
      role="img"
      aria-label=${desk.text.mapOf(name)}
      viewBox="${-width / 2} ${-top} ${width} ${height}"
    >
      ${ringsView(scene)}
      ${areSectors(sectors) ? sectorsView(sectorMarks(layout, mapped, sectors)) : nothing}
      ${svg`<g class=${`you ${cell.size}`}><circle class="s-you" r=${youRadius(cell)} /><text class="t-you" dy="0.3em">${desk.text.you}</text></g>`}
      ${shown.map((one, nth) => {
        const sign = signs.get(one.person.id);
        return svg`<g
        class=${classOf(scene, one, nth)}
        transform=${translate(layout.spots[nth] ?? {x: 0, y: 0})}
      >${drawingView(scene, one)}${sign && svg`<g transform=${at}>${signShape(sign)}</g>`}</g>`;
      })}
    </svg>
  </div>`;
}
