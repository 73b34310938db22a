import type {Goal} from './schema.js';

/** Looked back on: reached, or let go. */
export const isPast = ({status}: Pick<Goal, 'status'>): boolean =>
  status === 'reached' || status === 'released';
