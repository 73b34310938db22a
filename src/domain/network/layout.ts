import type {MapBox, MapLayout, Mapped} from './layout-parts.js';
import {layoutRows} from './layout-rows.js';
import {layoutWide} from './layout-wide.js';

/** Narrower than this the smallest names would not fit beside each other on three rings. */
export const wideFrom = 780;

/**
 * Where everybody stands on the map; `spots` are in the order of `people`. Pure and deterministic:
 * nothing is measured, simulated or random. Nobody covers anybody, names included; somebody added
 * at the end of the list moves nobody of the other side, and others only as far as they collide.
 *
 * Rows around the middle are the base; three rings are drawn where there is room for them, and the
 * rows come back where the rings would become much taller than wide.
 */
export function layoutMap(people: readonly Mapped[], box: MapBox): MapLayout {
  const wide = box.width >= wideFrom && !box.caption ? layoutWide(people, box) : undefined;
  return wide ?? layoutRows(people, box);
}
