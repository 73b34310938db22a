import type {ActorRef} from '../../domain/base.js';
import type {Command} from '../../domain/command.js';
import type {ResourceGroup} from '../../domain/group.js';
import {isOver, lendable, type Lendable} from '../../domain/regie/lending.js';
import type {Policy} from '../../domain/regie/policy.js';
import type {Delegation} from '../../domain/regie/schema.js';
import type {DelegableTask} from '../../domain/regie/values.js';
import type {FullText} from '../states.js';

/** What the button and its dialog have to know of the element that they stand in. */
export interface LendDesk {
  readonly text: FullText;
  readonly locale: string;
  readonly group: ResourceGroup;
  /** Who looks: lending is for the client, in the client's own hand. */
  readonly viewer: ActorRef;
  /** Now, as an ISO instant. */
  readonly at: string;
  readonly policy: Policy | undefined;
  /** Not where the element is read-only, or the group is closed. */
  readonly mayLend: boolean;
  /** The tasks that work here. */
  readonly tasks: readonly DelegableTask[];
  readonly wish: (command: Command) => void;
}

/** What can be lent here now. */
export const lendableHere = ({group, at, policy, tasks}: LendDesk): readonly Lendable[] =>
  lendable(group, at, policy).filter(({task}) => tasks.includes(task));

/** What was lent from a later day on: nothing else shows that yet. */
export const plannedHere = ({group, at, tasks}: LendDesk): readonly Delegation[] =>
  group.delegations.filter(
    (one) => tasks.includes(one.task) && !isOver(one, at) && Date.parse(one.from) > Date.parse(at),
  );
