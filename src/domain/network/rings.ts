export const sides = ['informal', 'formal'] as const;
export type Side = (typeof sides)[number];

/** 1 heel dichtbij, 2 dichtbij, 3 verder weg: as the client feels it. */
export const closenesses = [1, 2, 3] as const;
export type Closeness = (typeof closenesses)[number];
