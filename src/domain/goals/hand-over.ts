import {plain} from '../deciding.js';
import type {Held, Step, StepOwner} from './schema.js';
import {waitingState} from './waiting-state.js';

/**
 * A step in other hands (I4), or with other words (`asked` are those it had): what a helper said of
 * it goes with that, and nobody after them reads it.
 */
export const handedOn = (
  {who, state, reply, history = []}: Pick<Step, 'who' | 'state' | 'reply' | 'history'>,
  to: StepOwner,
  on: string,
  asked?: string,
) => ({
  ...{who: to, state: waitingState(to), reply: null},
  history: [...history, plain({on, who, state, reply, text: asked})],
});

/** A step with whoever had it `last`, as it was then. */
export const handedBack = ({history = []}: Pick<Step, 'history'>, {who, state, reply}: Held) => ({
  ...{who, state, reply: reply ?? null},
  history: history.length > 1 ? history.slice(0, -1) : null,
});
