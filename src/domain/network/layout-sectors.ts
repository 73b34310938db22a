import type {Before} from './layout-stay.js';
import type {MapBox, MapLayout, Mapped} from './layout-parts.js';
import {placeOn} from './layout-point.js';
import {layoutMap, wideFrom} from './layout.js';
import {inSectors, type Sectors} from './sectors.js';

/** Lays out a map; `before` is how it was, where it is open already. */
export type Lay = (people: readonly Mapped[], box: MapBox, before?: Before) => MapLayout;

/** Beside the rings: room for the names of the parts. */
export const gutter = 92;
/** From here on rings with names beside them are drawn a little smaller where they have to be. */
const ringsFrom = 860;
const besideNames = (width: number): number => Math.max(wideFrom, width - 2 * gutter);
/** Above each row. */
const caption = 32;

/** Is a side cut up? */
export const areSectors = ({informal = [], formal = []}: Sectors): boolean =>
  informal.length + formal.length > 0;

/** The places on a map of which the sides are cut up: everybody in the part that the client chose. */
export function layoutSectors(
  people: readonly Mapped[],
  sectors: Sectors,
  box: MapBox,
  lay: Lay = layoutMap,
  before?: Before,
): MapLayout {
  if (!areSectors(sectors)) return lay(people, box, before);
  const placed = inSectors(people, sectors);
  const then = before && withoutGutter(before, sectors);
  const inner = {...box, width: besideNames(box.width)};
  const inRows = (): MapLayout =>
    lay(placed, {...box, caption}, then?.layout.form === 'rows' ? then : undefined);
  const areRows = then?.layout.form === 'rows' && then.width === box.width;
  if (areRows || box.width < ringsFrom) return inRows();
  const layout = lay(placed, inner, then?.layout.form === 'wide' ? then : undefined);
  const smaller = (tier: number): MapLayout => lay(placed, {...inner, tier});
  const ordered = (one: MapLayout): boolean => isOrdered(one, placed);
  const right = ordered(layout) ? layout : ([1, 2].map(smaller).find(ordered) ?? layout);
  return right.form === 'wide' ? {...right, width: right.width + 2 * gutter} : inRows();
}

function withoutGutter(before: Before, sectors: Sectors): Before {
  const {layout, width, people} = before;
  const then = inSectors(people, sectors);
  if (layout.form === 'rows') return {...before, people: then};
  const narrower = {...layout, width: layout.width - 2 * gutter};
  return {...before, layout: narrower, width: besideNames(width), people: then};
}

/** Does nobody on a ring stand among those of another part? Rows are in order by construction. */
function isOrdered(layout: MapLayout, people: readonly Mapped[]): boolean {
  if (layout.form === 'rows' || layout.tier === 2) return true;
  return people.every((one, i) =>
    people.every((other, j) => {
      if (j >= i || one.sector === undefined || other.sector === undefined) return true;
      if (one.sector === other.sector || one.side !== other.side || one.ring !== other.ring)
        return true;
      const ring = layout.lanes[one.ring - 1] ?? layout.lanes[2];
      const [p, q] = [layout.spots[i], layout.spots[j]];
      return (
        !p || !q || placeOn(ring, p) > placeOn(ring, q) === (one.place ?? 0) > (other.place ?? 0)
      );
    }),
  );
}
