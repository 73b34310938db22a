import type {ActorRef} from '../../domain/base.js';
import {byOrder} from '../../domain/by-order.js';
import {isPast} from '../../domain/goals/past.js';
import {withSoundParents} from '../../domain/goals/parents.js';
import {planForAll} from '../../domain/goals/plan-for-all.js';
import type {Goal, Rating, Step} from '../../domain/goals/schema.js';
import type {ResourceGroup} from '../../domain/group.js';
import {projectFor} from '../../domain/project.js';
import type {ProjectOptions} from '../../domain/regie/eyes.js';

/** For whom the plan goes out: whoever reads it, everybody in the group, or one member. */
export type PlanReader =
  | {readonly kind: 'viewer'}
  | {readonly kind: 'group'}
  | {readonly kind: 'member'; readonly membershipId: string};

/** One goal as it goes out. */
export interface PlannedGoal {
  readonly goal: Goal;
  /** The goal for later that it belongs to, where the reader may see that. */
  readonly parent: Goal | undefined;
  readonly steps: readonly Step[];
  /** The client's own newest word on how it goes. */
  readonly rating: Rating | undefined;
}

/** The goals and steps that go out on paper or in a file. */
export interface ChosenPlan {
  readonly clientName: string | undefined;
  readonly now: readonly PlannedGoal[];
  readonly later: readonly PlannedGoal[];
  /** Reached or let go. */
  readonly past: readonly PlannedGoal[];
}

/**
 * The one place where it is decided what an export of the plan holds: never more than its reader may
 * see. `group` is what whoever makes it sees themselves; `goalId` is of one goal alone.
 */
export function chosenPlan(
  group: ResourceGroup,
  reader: PlanReader,
  options: ProjectOptions & {readonly past?: boolean; readonly goalId?: string | undefined},
): ChosenPlan {
  const {goals: seen, steps, ratings} = seenBy(group, reader, options);
  const goals = withSoundParents(seen);
  const planned = goals
    .filter(({id}) => options.goalId === undefined || id === options.goalId)
    .toSorted(byOrder)
    .map((goal): PlannedGoal => {
      const of = ({goalId}: {readonly goalId: string}): boolean => goalId === goal.id;
      return {
        goal,
        parent: goals.find(({id}) => id === goal.parentId),
        steps: steps.filter((step) => of(step) && step.state !== 'dropped').toSorted(byOrder),
        rating: newest(ratings.filter((rating) => of(rating) && rating.by.kind === 'client')),
      };
    });
  const here = planned.filter(({goal}) => !isPast(goal));
  return {
    clientName: group.clientName,
    now: here.filter(({goal}) => goal.term === 'short'),
    later: here.filter(({goal}) => goal.term === 'long'),
    past:
      options.past || options.goalId !== undefined ? planned.filter(({goal}) => isPast(goal)) : [],
  };
}

const newest = (ratings: readonly Rating[]): Rating | undefined =>
  ratings.toSorted((a, b) => Date.parse(a.on) - Date.parse(b.on)).at(-1);

function seenBy(
  group: ResourceGroup,
  reader: PlanReader,
  options: ProjectOptions,
): Pick<ResourceGroup, 'goals' | 'steps' | 'ratings'> {
  if (reader.kind === 'viewer') return group;
  if (reader.kind === 'group') return planForAll(group, options);
  const actor: ActorRef = {kind: 'member', membershipId: reader.membershipId};
  return projectFor(group, actor, options);
}
