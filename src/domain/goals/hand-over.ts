import {plain} from '../deciding.js';
import type {Step, StepOwner} from './schema.js';
import {waitingState} from './waiting-state.js';

type Held = NonNullable<Step['history']>[number];

/** A step in other hands (I4): what a helper said of it goes with that helper, and nobody after them reads it. */
export const handedOn = ({who, state, reply, history = []}: Step, to: StepOwner, on: string) => ({
  ...{who: to, state: waitingState(to), reply: null},
  history: [...history, plain({on, who, state, reply})],
});

/** A step with whoever had it `last`, as it was then. */
export const handedBack = ({history = []}: Step, {who, state, reply}: Held) => ({
  ...{who, state, reply: reply ?? null},
  history: history.length > 1 ? history.slice(0, -1) : null,
});
