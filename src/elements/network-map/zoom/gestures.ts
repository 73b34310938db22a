import type {Point} from '../../../domain/network/layout-parts.js';
import {largest} from './sizes.js';

/** What gestures and keys can want of the map. */
interface Wishes {
  readonly size: () => number;
  /** Which part of the map is at a point of the window. */
  readonly partAt: (at: Point) => Point | undefined;
  /** Another size, with this part of the map at this point of the window. */
  readonly resize: (wanted: number, part: Point, at: Point) => void;
  readonly step: (larger: boolean) => void;
  readonly showWhole: () => void;
  /** Two fingers drag nobody. */
  readonly letGo: () => void;
  readonly end: () => void;
}

/** Keys on the map, a wheel with Control, and two fingers: each does what the buttons do too. */
export function listenTo(figure: HTMLElement, signal: AbortSignal, wishes: Wishes): void {
  // One finger scrolls; of two the browser makes nothing itself.
  figure.style.setProperty('touch-action', 'pan-x pan-y');
  signal.addEventListener('abort', () => figure.style.removeProperty('touch-action'));
  byKeys(figure, signal, wishes);
  byWheel(figure, signal, wishes);
  byFingers(figure, signal, wishes);
}

function byKeys(figure: HTMLElement, signal: AbortSignal, {step, showWhole}: Wishes): void {
  const acts: Readonly<Record<string, () => void>> = {
    '+': () => step(true),
    // The same key without Shift.
    '=': () => step(true),
    '-': () => step(false),
    '0': showWhole,
  };
  const press = (event: KeyboardEvent): void => {
    const act = acts[event.key];
    if (!act || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    act();
  };
  figure.addEventListener('keydown', press, {signal});
}

/** So long after the last turn of the wheel it is over, in milliseconds. */
const pause = 300;

function byWheel(figure: HTMLElement, signal: AbortSignal, wishes: Wishes): void {
  /** What the wheel came to so far: small turns add up, also near a size that holds on. */
  let wanted: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = (): void => {
    wanted = undefined;
    wishes.end();
  };
  const turn = (event: WheelEvent): void => {
    const at = {x: event.clientX, y: event.clientY};
    const part = wishes.partAt(at);
    if (!event.ctrlKey || !part) return;
    event.preventDefault();
    const by = Math.max(-30, Math.min(event.deltaY * (event.deltaMode === 0 ? 1 : 16), 30));
    wanted = Math.min((wanted ?? wishes.size()) * Math.exp(-by / 100), largest);
    wishes.resize(wanted, part, at);
    // Past the whole map nothing adds up.
    wanted = Math.max(wanted, wishes.size() * 0.95);
    clearTimeout(timer);
    timer = setTimeout(end, pause);
  };
  figure.addEventListener('wheel', turn, {signal, passive: false});
  signal.addEventListener('abort', () => clearTimeout(timer));
}

interface Pinch {
  readonly size: number;
  readonly apart: number;
  readonly part: Point;
}

function byFingers(figure: HTMLElement, signal: AbortSignal, wishes: Wishes): void {
  let pinch: Pinch | undefined;
  const begin = ({touches}: TouchEvent): void => {
    const fingers = twoOf(touches);
    const part = fingers && wishes.partAt(fingers.middle);
    if (!fingers || !part) return;
    wishes.letGo();
    pinch = {size: wishes.size(), apart: fingers.apart, part};
  };
  const move = (event: TouchEvent): void => {
    const fingers = twoOf(event.touches);
    if (!pinch || !fingers) return;
    // Otherwise the page would scroll or zoom along.
    event.preventDefault();
    wishes.resize((pinch.size * fingers.apart) / pinch.apart, pinch.part, fingers.middle);
  };
  const end = (): void => {
    if (pinch) wishes.end();
    pinch = undefined;
  };
  figure.addEventListener('touchstart', begin, {signal, passive: true});
  figure.addEventListener('touchmove', move, {signal, passive: false});
  figure.addEventListener('touchend', end, {signal});
  figure.addEventListener('touchcancel', end, {signal});
}

/** How far two fingers are apart, and the middle between them. */
function twoOf({length, 0: one, 1: other}: TouchList): {apart: number; middle: Point} | undefined {
  if (length !== 2 || !one || !other) return undefined;
  const [x, y] = [one.clientX - other.clientX, one.clientY - other.clientY];
  return {
    apart: Math.max(1, Math.hypot(x, y)),
    middle: {x: other.clientX + x / 2, y: other.clientY + y / 2},
  };
}
