import type {Mapped} from './layout-parts.js';
import type {Side} from './rings.js';

/**
 * The parts of a side that a portal offers, from the top of the map to the bottom; each is as large a
 * part of every ring. A side without parts is one whole.
 */
export type Sectors = Partial<Readonly<Record<Side, readonly string[]>>>;

/** The part that a place along a half ring lies in. */
export function sectorAt(sectors: Sectors, side: Side, place: number): string | undefined {
  const names = sectors[side] ?? [];
  return names[Math.min(names.length - 1, Math.floor(place * names.length))];
}

/** Somebody's part, as far as it is one of these. */
export const sectorIn = (
  sectors: Sectors,
  {side, sector}: Pick<Mapped, 'side' | 'sector'>,
): string | undefined => sectors[side]?.find((name) => name === sector);

/** A place in this part, as near as can be to another; its middle where there is no other. */
export function placeWithin(
  sectors: Sectors,
  side: Side,
  sector: string,
  place: number | undefined,
): number {
  const names = sectors[side] ?? [];
  const at = names.indexOf(sector);
  const part = 1 / Math.max(1, names.length);
  if (at < 0) return place ?? 0.5;
  // Not on the very line: who stands near it is drawn beside it.
  const inside = Math.min(Math.max((place ?? 0) / part - at, 0.15), 0.85);
  return (at + (place === undefined ? 0.5 : inside)) * part;
}

/** Everybody with a place in their own part; who has none stays where they are. */
export const inSectors = (people: readonly Mapped[], sectors: Sectors): readonly Mapped[] =>
  people.map(({side, ring, place, ...rest}) => {
    const sector = sectorIn(sectors, {side, ...rest});
    if (sector === undefined) return {side, ring, place};
    return {side, ring, sector, place: placeWithin(sectors, side, sector, place)};
  });
