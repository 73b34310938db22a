import type {Context} from '../deciding.js';
import {orderBehind} from '../order.js';
import type {Action} from '../regie/policy.js';

interface Ordered {
  readonly order: string;
}

/** Its place; behind the `others` where somebody wrote it who does not see their true places. */
export const orderFor = (
  arranges: Action,
  {order}: Ordered,
  others: readonly Ordered[],
  {may, proposer}: Context,
): string => (may(arranges) === 'yes' && proposer === undefined ? order : orderBehind(others));
