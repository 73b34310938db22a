/** What the conformance report says of one criterion or clause. */

export type Status = 'supports' | 'partly' | 'notApplicable' | 'portal';

/** Looked at by a person, where no test can. */
export interface Look {
  readonly on: `${number}-${number}-${number}`;
  readonly what: string;
}

export interface Claim {
  /** The number in WCAG 2.2, or of the clause in EN 301 549. */
  readonly id: string;
  readonly level?: 'A' | 'AA';
  readonly name: string;
  readonly status: Status;
  /** Test files that would fail if this were not so. */
  readonly tests: readonly string[];
  readonly looks: readonly Look[];
  readonly remark: string;
}

type Said = Omit<Claim, 'id' | 'level' | 'name'>;

export const criterion = (id: string, level: 'A' | 'AA', name: string, said: Said): Claim => ({
  id,
  level,
  name,
  ...said,
});

export const clause = (id: string, name: string, said: Said): Claim => ({id, name, ...said});

export const supports = (
  tests: readonly string[],
  remark: string,
  looks: readonly Look[] = [],
): Said => ({status: 'supports', tests, looks, remark});

export const partly = (
  tests: readonly string[],
  remark: string,
  looks: readonly Look[] = [],
): Said => ({status: 'partly', tests, looks, remark});

export const notApplicable = (remark: string): Said => ({
  status: 'notApplicable',
  tests: [],
  looks: [],
  remark,
});

/** Decided by the page around the elements; the remark says what the elements do for it. */
export const portal = (remark: string, tests: readonly string[] = []): Said => ({
  status: 'portal',
  tests,
  looks: [],
  remark,
});

export const look = (on: Look['on'], what: string): Look => ({on, what});
