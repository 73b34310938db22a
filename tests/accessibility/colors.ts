import {contrast} from './wcag-contrast.js';

/** What a colour comes to on the screen, through all that lies around it and over it. */

/** Each from 0 to 1. */
type Color = readonly [red: number, green: number, blue: number, alpha: number];

const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
const known = new Map<string, Color>();

/** Whatever a style sheet calls a colour, as the screen shows it. */
function colorOf(css: string): Color {
  const before = known.get(css);
  if (before) return before;
  if (!canvas) throw new Error('There is no canvas.');
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = css;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  const color: Color = [red / 255, green / 255, blue / 255, alpha / 255];
  // What the system chooses is another colour in the dark.
  if (/^(rgb|#)/.test(css)) known.set(css, color);
  return color;
}

export const parentOf = (one: Element): Element | undefined => {
  const root = one.assignedSlot ?? one.parentElement ?? one.getRootNode();
  return root instanceof ShadowRoot ? root.host : root instanceof Element ? root : undefined;
};

const over = (top: Color, under: Color): Color => {
  const alpha = top[3] + under[3] * (1 - top[3]);
  const mix = (at: 0 | 1 | 2): number =>
    alpha === 0 ? 0 : (top[at] * top[3] + under[at] * under[3] * (1 - top[3])) / alpha;
  return [mix(0), mix(1), mix(2), alpha];
};

const faded = ([red, green, blue, alpha]: Color, by: number): Color => [
  ...([red, green, blue] as const),
  alpha * by,
];

const nothing: Color = [0, 0, 0, 0];
const white: Color = [1, 1, 1, 1];

interface Ink {
  /** As a style sheet says it. */
  readonly color: string;
  /** Of the colour alone, as `stroke-opacity`. */
  readonly strength?: number;
  /** Is it drawn around the element, and not on it? */
  readonly isAround?: boolean;
  /** What a shape in the same drawing puts under it. */
  readonly under?: string | undefined;
}

/** How much something in this colour stands out from what lies behind it, as WCAG counts. */
export function contrastOn(
  one: Element,
  {color, strength = 1, isAround = false, under}: Ink,
): number {
  let ink = faded(colorOf(color), strength);
  let ground = nothing;
  for (let at: Element | undefined = one; at; at = parentOf(at)) {
    const {backgroundColor, opacity} = getComputedStyle(at);
    const own = colorOf(under ?? backgroundColor);
    const behind = at !== one ? colorOf(backgroundColor) : isAround ? nothing : own;
    [ink, ground] = [over(ink, behind), over(ground, behind)].map((layer) =>
      faded(layer, Number(opacity)),
    ) as [Color, Color];
  }
  return contrast(over(ink, white), over(ground, white));
}

export const contrastOf = (a: string, b: string): number => contrast(colorOf(a), colorOf(b));
