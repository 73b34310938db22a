import type {Closeness, Side} from './rings.js';

/** What the map needs to know of somebody. `place` as in `Person`. */
export interface Mapped {
  readonly side: Side;
  readonly ring: Closeness;
  readonly place?: number | undefined;
  /** As in `Person`; counts only where the host offers it. */
  readonly sector?: string | undefined;
}

/** The room there is. `tier` is the largest size of cell to try: see `MapLayout.tier`. */
export interface MapBox {
  readonly width: number;
  readonly tier?: number;
  /** Room above each row, for the names of sectors: they are rows then, however wide. */
  readonly caption?: number;
  /** Nobody sees rings: in rows, those that nobody stands in take no room. */
  readonly ringless?: boolean;
}

/**
 * The room one person takes: a shape, at most two lines of name, one line for the state. Two cells
 * are clear of each other when their middles differ by `w` or by `h`. `em` is the length of a line.
 */
export interface Cell {
  readonly size: 'lg' | 'md' | 'sm';
  readonly w: number;
  readonly h: number;
  readonly shape: number;
  readonly em: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * A soft square around the middle: |x/a|³ + |y/b|³ = 1. `flank` is how far above and below the middle
 * its sides run straight first, on a map that grew while it was open.
 */
export interface Ring {
  readonly a: number;
  readonly b: number;
  readonly flank?: number;
}

interface Layout {
  /** Which size of cell was used; give it back to keep that size while the map is open. */
  readonly tier: number;
  readonly cell: Cell;
  readonly width: number;
  readonly height: number;
  /** How far the middle, which is 0, 0, lies below the top. */
  readonly top: number;
  /** The middle of everybody's cell. */
  readonly spots: readonly Point[];
  /** Everybody's place along their half ring, their own or a computed one. */
  readonly places: readonly number[];
}

/** Sides left and right, rings around the middle. People stand on the lanes, between the edges. */
export interface WideLayout extends Layout {
  readonly form: 'wide';
  readonly lanes: readonly [Ring, Ring, Ring];
  readonly edges: readonly [Ring, Ring, Ring];
}

/** Sides above and below; each ring a band of rows, gently arched around the middle. */
export interface RowsLayout extends Layout {
  readonly form: 'rows';
  /** People in one row. */
  readonly per: number;
  /** In which row of their band everybody stands, from the middle outwards. */
  readonly rows: readonly number[];
  /** How far from the middle each band ends, at the sides of the map. */
  readonly bands: Readonly<Record<Side, readonly [number, number, number]>>;
}

export type MapLayout = WideLayout | RowsLayout;

/** The exponent of a soft square: wide labels fit its corners better than a circle's. */
export const softness = 3;

/** Room for a ring's name, on the dividing line at the edge of the ring. */
export const ringName = {w: 124, h: 20} as const;

/** The half width of 'Jij' in the middle. */
export const youRadius = (cell: Cell): number => cell.shape * 0.65;

/** The most that anybody moves when one comes or goes: the lines under a shape. */
export const labelOf = ({h, shape}: Cell): number => h - shape;

/** How much further from 'Jij' the middle of a row stands than its ends would. */
export const arch = (x: number, width: number): number => 9 * (1 - (x / (width / 2)) ** 2);

/** Are two middles closer than a cell of this size? A rounding error is no collision. */
export const touch = (p: Point, q: Point, w: number, h: number): boolean =>
  Math.abs(p.x - q.x) < w - 0.01 && Math.abs(p.y - q.y) < h - 0.01;

/** Nothing that says where somebody stands is different. */
export const samePlace = (one: Mapped, then: Mapped | undefined): boolean =>
  one.side === then?.side &&
  one.ring === then.ring &&
  one.place === then.place &&
  one.sector === then.sector;
