import type {Mapped} from './layout-parts.js';
import type {Closeness, Side} from './rings.js';

/** Where the first person of a half ring rests. It differs, so that few people form no row. */
const rest: Readonly<Record<Side, readonly [number, number, number]>> = {
  informal: [0.46, 0.57, 0.41],
  formal: [0.55, 0.41, 0.6],
};

/**
 * Everybody's place along their half ring. The client's own places are kept; the others, in the
 * order of the list and for themselves, each take the middle of the widest gap: so one more, with a
 * place or without, changes nobody's wish. The layout sees to it that nobody collides.
 */
export function placesOf(people: readonly Mapped[]): readonly number[] {
  const lanes = new Map<string, number[]>();
  return people.map(({side, ring, place}) => {
    if (place !== undefined) return place;
    const lane = lanes.get(`${side}${ring}`) ?? [];
    lanes.set(`${side}${ring}`, lane);
    const free = widestGap(lane, side, ring);
    lane.splice(free.at, 0, free.middle);
    return free.middle;
  });
}

/** A place for somebody new, away from all who are there: to be kept with the person. */
export function freePlace(people: readonly Mapped[], side: Side, ring: Closeness): number {
  const places = placesOf(people);
  const lane = places.filter((_, i) => people[i]?.side === side && people[i].ring === ring);
  return widestGap(
    [...lane].sort((a, b) => a - b),
    side,
    ring,
  ).middle;
}

/** The middle of the widest gap, and its rank among those who are there. */
function widestGap(
  lane: readonly number[],
  side: Side,
  ring: Closeness,
): {at: number; middle: number} {
  const best = {at: 0, middle: rest[side][ring - 1] ?? 0.5, room: -1};
  if (lane.length === 0) return best;
  let from = 0;
  for (let at = 0; at <= lane.length; at++) {
    const to = lane[at] ?? 1;
    if (to - from > best.room + 1e-9) {
      best.at = at;
      best.middle = (from + to) / 2;
      best.room = to - from;
    }
    from = to;
  }
  return best;
}
