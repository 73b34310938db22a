import {plain} from '../deciding.js';
import type {Held, Step, StepOwner} from './schema.js';
import {waitingState} from './waiting-state.js';

/**
 * A step in other hands (I4), or with other words: what a helper said of it goes with the words it
 * had, and nobody after them reads it.
 */
export const handedOn = (
  {
    text,
    who,
    state,
    reply,
    history = [],
  }: Pick<Step, 'text' | 'who' | 'state' | 'reply' | 'history'>,
  to: StepOwner,
  on: string,
) => ({
  ...{who: to, state: waitingState(to), reply: null},
  history: [...history, plain({on, who, state, reply, text})],
});

/** A step with whoever had it `last`, as it was then. */
export const handedBack = ({history = []}: Pick<Step, 'history'>, {who, state, reply}: Held) => ({
  ...{who, state, reply: reply ?? null},
  history: history.length > 1 ? history.slice(0, -1) : null,
});
