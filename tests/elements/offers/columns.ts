import type {ActorRef} from '../../../src/domain/base.js';
import {table} from '../../domain/regie/rows.js';

const as = (membershipId: string): ActorRef => ({kind: 'member', membershipId});

/** The columns of the page, in its order, by who that is at the kitchen table. */
const columns: readonly (readonly [who: string, actor: ActorRef])[] = [
  ['the client', {kind: 'client'}],
  ['the regieondersteuner', as('m-marieke')],
  ['the zorgverantwoordelijke', as('m-osei')],
  ['a naaste', as('m-mam')],
  ['an ervaringsdeskundige', as('m-yusuf')],
  ['another professional', as('m-lotte')],
  ['the legal representative', {kind: 'legalRepresentative', ref: 'guardian'}],
];

/** Somebody who takes part and is none of these. */
export const somebodyElse = 'm-joke';

/** What a role may in a row, as the page says it. */
export interface Cell {
  readonly who: string;
  readonly actor: ActorRef;
  readonly says: string;
}

const rows = new Map(
  table
    .trim()
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [name = '', ...cells] = line.split('|').map((cell) => cell.trim());
      return [name, cells] as const;
    }),
);

export const rowNames: readonly string[] = [...rows.keys()];

/** The cells of a row, each with whose it is. */
export const cellsOf = (row: string): readonly Cell[] =>
  columns.map(([who, actor], at) => {
    const says = rows.get(row)?.[at];
    if (says === undefined) throw new Error(`The page has no row “${row}”.`);
    return {who, actor, says};
  });

export type Answer = 'may' | 'proposes' | 'no';

/** What a cell says about what is another's, or one's own; and what a loan adds to that. */
export function told({says}: Cell, isOwn: boolean, isLent: boolean): Answer {
  if (says === '✔' || (isOwn && says.includes('own'))) return 'may';
  if (isLent && says.includes('D')) return 'may';
  return says.includes('P') ? 'proposes' : 'no';
}
