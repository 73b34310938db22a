/** What the speed has to be: ratios within one run, `ours` against another, or plain numbers. */

/**
 * @typedef {object} Aim
 * @property {string} what
 * @property {number} atMost
 * @property {import('./peers.js').Scene} scene
 * @property {number} size
 * @property {string} measure
 * @property {string} [against] a peer; without it the number itself counts
 * @property {string} [beyond] a peer; only what is more than that peer's counts
 * @property {boolean} [best] the best round counts, not the middle one
 * @property {number} [from] a smaller size: how fast the measure grows from there, as an exponent
 * @property {number} [times] a smaller size: how many times as much as there
 * @property {boolean} [headline] shown in the README
 */

/** @type {Aim[]} */
const network = [
  {
    what: 'warm mount',
    size: 150,
    measure: 'mount',
    against: 'svg-inner',
    atMost: 1.5,
    headline: true,
  },
  {what: 'warm mount', size: 1000, measure: 'mount', against: 'svg-inner', atMost: 1.3},
  {
    what: 'cold main time',
    size: 150,
    measure: 'cold',
    against: 'cytoscape',
    atMost: 0.3,
    headline: true,
  },
  {what: 'cold main time', size: 1000, measure: 'cold', against: 'cytoscape', atMost: 0.3},
  {what: 'cold main time', size: 1000, measure: 'cold', against: 'vis-network', atMost: 0.8},
  {
    what: 'drag, main time per move',
    size: 150,
    measure: 'dragMain',
    against: 'svg-inner',
    atMost: 1,
  },
  {
    what: 'drag, main time per move',
    size: 1000,
    measure: 'dragMain',
    against: 'svg-inner',
    atMost: 0.75,
  },
  {
    what: 'drag, main time per move',
    size: 5000,
    measure: 'dragMain',
    against: 'svg-inner',
    atMost: 0.35,
  },
  ...[150, 1000, 5000].map((size, index) => ({
    what: 'drag, frames dropped of 120',
    size,
    measure: 'dragDropped',
    atMost: [2, 3, 10][index] ?? 0,
  })),
  ...[150, 1000, 5000].map((size) => ({
    what: 'drag, 95th percentile of the frames (ms)',
    size,
    measure: 'dragFrame',
    atMost: 17,
  })),
  {
    what: 'one person changed',
    size: 150,
    measure: 'change',
    against: 'svg-inner',
    atMost: 1.25,
    headline: true,
  },
  {what: 'one person changed', size: 1000, measure: 'change', against: 'svg-inner', atMost: 1.25},
  {what: 'one person changed', size: 150, measure: 'change', against: 'cytoscape', atMost: 0.4},
  {what: 'one person changed', size: 1000, measure: 'change', against: 'cytoscape', atMost: 0.4},
  {what: 'growth of the warm mount', size: 1000, from: 150, measure: 'mount', atMost: 1},
  {what: 'growth of the drag', size: 5000, from: 1000, measure: 'dragMain', atMost: 0.35},
  {what: 'memory', size: 1000, measure: 'heap', against: 'svg-inner', atMost: 1.1},
  {what: 'kept per mount and removal (kB)', size: 1000, measure: 'kept', atMost: 40},
  {
    what: 'other elements that draw again when one person moves',
    size: 150,
    measure: 'redrawn',
    atMost: 0,
  },
  ...[10, 30, 150, 1000, 5000].map((size) => ({
    what: 'persons without a name to go to (%)',
    size,
    measure: 'unnamed',
    atMost: 0,
  })),
].map((aim) => ({scene: /** @type {const} */ ('network'), ...aim}));

/** @type {Aim[]} */
const lists = /** @type {const} */ (['goals', 'agenda']).flatMap((scene) =>
  [
    [100, 1.3],
    [1000, 0.6],
    [10_000, 0.15],
  ].map(([size = 0, atMost = 0]) => ({
    scene,
    what: `${scene}, first paint`,
    size,
    measure: 'paint',
    against: 'raw-dom',
    atMost,
    headline: scene === 'goals' && size === 100,
  })),
);

/** @type {Aim[]} */
const typing = [4, 40, 1000].map((size) => ({
  scene: 'typing',
  what: 'typing a goal, main time per key',
  size,
  times: 1,
  measure: 'typing',
  atMost: 1.25,
}));

/** @type {Aim[]} */
export const aims = [...network, ...lists, ...typing];

/** @type {Record<string, string>} */
export const measures = {
  mount: 'warm mount to forced layout',
  paint: 'main time to first paint, warm',
  paintAll: 'main time until all rows are there, warm',
  cold: 'main time to first paint, cold',
  change: 'one text changed',
  typing: 'typing: main time per key',
  dragMain: 'drag: main time per move',
  dragProcessor: 'drag: all processors per move',
  dragFrame: 'drag: 95th percentile of the frames (ms)',
  dragDropped: 'drag: frames dropped of 120',
  heap: 'memory',
  kept: 'kept per mount and removal (kB)',
  unnamed: 'persons without a name to go to (%)',
  redrawn: 'other elements that draw again when one person moves',
};

/** What one has to know to read the numbers fairly. */
export const fairness = [
  '`svg-inner` redraws the lines of whoever is dragged at every move. Our map leaves them where they were until the person is dropped, and moves a copy of that person in a layer of its own; part of the difference in dragging is this choice.',
  'Our map gives everybody a place, a name and the focus at once, but draws with the first paint the pictures only of those within the window, the others moments later as far as they are nearly in sight; `svg-inner` draws all at once. Cards, forms and tools are loaded a moment after the first paint, and are not counted with it: `svg-inner` and the others have none.',
  'Our lists of goals and of agenda items draw their first rows with the first paint and the rest in the moments after it; the others draw all rows at once. _Main time until all rows are there_ counts up to the last row, whose layout the browser skips while it is out of sight. The warm mount of those lists is that of their first rows too; memory and changes are measured with all rows there.',
  'Libraries for canvas draw the part of the network that fits their window, and nobody in it can be reached by keyboard or by a screen reader.',
];

/** Shown as they are; the others as ratios. */
export const plain = ['dragFrame', 'dragDropped', 'kept', 'unnamed', 'redrawn'];
