/** One stroke of a sign: its tone, its width, its path, and how it is dashed. */
export type SignPart = readonly [
  tone: 'soft' | 'ink' | 'line' | 'cut' | 'grey' | 'greyline',
  width: number,
  path: string,
  dashes?: string,
];

/** On a grid of 22, around its middle. */
const round = (r: number): string =>
  `M${11 + r} 11a${r} ${r} 0 1 1-${2 * r} 0 ${r} ${r} 0 1 1 ${2 * r} 0z`;

/* Seven states, seven silhouettes: the shape says it without colour. Ends and corners are round. */
const signs: Readonly<Record<string, readonly SignPart[]>> = {
  considering: [['soft', 2, round(8.5), '1.3 4.63']],
  nominated: [['ink', 1.5, 'M5 2.5h12v17.2l-6-4.4-6 4.4z']],
  asked: [
    [
      'soft',
      2,
      'M4 4h14a2.5 2.5 0 0 1 2.5 2.5v9A2.5 2.5 0 0 1 18 18H4a2.5 2.5 0 0 1-2.5-2.5v-9A2.5 2.5 0 0 1 4 4z',
    ],
    ['line', 2, 'm3 6.5 8 6 8-6'],
  ],
  member: [
    ['ink', 1, round(9.5)],
    ['cut', 2.4, 'm6.5 11.4 3.1 3.1 6-6.6'],
  ],
  later: [
    ['grey', 2, round(9)],
    ['greyline', 2, 'M11 6v5.2l3.4 2.2'],
  ],
  declined: [
    ['grey', 2, round(9)],
    ['greyline', 2.2, 'M7 11h8'],
  ],
  left: [
    [
      'greyline',
      2,
      'M12 3H5.5A2.5 2.5 0 0 0 3 5.5v11A2.5 2.5 0 0 0 5.5 19H12M9 11h10m-3.6-3.6L19 11l-3.6 3.6',
    ],
  ],
};
const sameAs: Readonly<Record<string, string>> = {onHold: 'nominated', ended: 'left'};

/** The state whose sign a state has; most have their own. */
export const signed = (state: string): string => sameAs[state] ?? state;

/** The sign of a state, on a grid of 22; nothing for a state without one. */
export function signOf(state: string): readonly SignPart[] {
  const known = signed(state);
  return Object.hasOwn(signs, known) ? (signs[known] ?? []) : [];
}
