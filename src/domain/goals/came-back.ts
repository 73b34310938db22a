import {membersAmong, plain} from '../deciding.js';
import type {ResourceGroup} from '../group.js';
import type {Step, StepOwner} from './schema.js';
import {isDone} from './values.js';

/** Nobody's yes comes back by itself: whoever helped is asked again (I10). */
function asked(who: StepOwner): StepOwner {
  return who.kind === 'member' && who.consent === 'yes' ? {...who, consent: 'asked'} : who;
}

function withoutYes<T extends {readonly who: StepOwner; readonly state: string}>(held: T): T {
  const who = asked(held.who);
  if (who === held.who) return held;
  return {...held, who, state: held.state === 'agreed' ? 'requested' : held.state};
}

/** A step as it may come back: a yes has to be given anew, and nobody helps who is gone. */
export function cameBack(group: ResourceGroup, step: Step): Step {
  const {who, state, history} = withoutYes(step);
  const here =
    isDone(state) || who.kind === 'client' || membersAmong(group, [who.membershipId]).length > 0;
  return plain({
    ...step,
    who: here ? who : {kind: 'client'},
    state: here ? state : 'open',
    history: history?.map(withoutYes),
  });
}
