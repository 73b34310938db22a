import type {ActorRef} from '../../domain/base.js';
import {byOrder} from '../../domain/by-order.js';
import {eyesOfAll} from '../../domain/goals/plan-for-all.js';
import {projectGoals} from '../../domain/goals/project.js';
import type {Goal, Step, StepOwner} from '../../domain/goals/schema.js';
import {isDone} from '../../domain/goals/values.js';
import type {ResourceGroup} from '../../domain/group.js';
import {doerOf, sureOf} from '../../domain/meetings/as-agreed.js';
import {agendaTimes, itemsFor, type AgendaTime} from '../../domain/meetings/agenda-times.js';
import {isForAll} from '../../domain/meetings/for-all.js';
import {openAgreements} from '../../domain/meetings/next-agenda.js';
import type {AgendaItem, Agreement, Meeting} from '../../domain/meetings/schema.js';
import {membersOf} from '../../domain/network/people.js';
import {canSee, type Eyes, type ProjectOptions} from '../../domain/regie/eyes.js';

/** One topic as it goes out. */
export interface ChosenItem {
  readonly item: AgendaItem;
  readonly time: AgendaTime | undefined;
  readonly broughtBy: ActorRef | undefined;
  readonly goals: readonly Goal[];
  /** What there is to look back at: open steps of its goals, and agreements of last time. */
  readonly open: readonly Pick<Agreement, 'text' | 'who'>[];
}

export interface AgendaOptions extends ProjectOptions {
  /** The meeting before this one. */
  readonly before?: Meeting | undefined;
}

/** What goes out of a meeting on paper or in a message. */
export interface ChosenAgenda {
  readonly meeting: Meeting;
  readonly chair: ActorRef | undefined;
  readonly items: readonly ChosenItem[];
  /** Who is asked, or who was there: never who said no. */
  readonly memberIds: readonly string[];
  /** Those that the client approved, once everybody got them. */
  readonly agreements: readonly Agreement[];
}

/**
 * The one place where it is decided what goes out of a meeting: what everybody in the group may see,
 * whoever makes it, for it ends up on the table or in a message. `group` is what they see themselves.
 */
export function chosenAgenda(
  group: ResourceGroup,
  meeting: Meeting,
  options: AgendaOptions,
): ChosenAgenda {
  const own = itemsFor(meeting, group.agendaItems);
  const times = new Map(agendaTimes(meeting, own).items.map((time) => [time.itemId, time]));
  const eyes = eyesOfAll(group, options);
  const {goals, steps: seenSteps} = projectGoals(eyes, new Set());
  // A step that waits for a yes is nobody's on paper: not the client's either.
  const waiting = new Set(group.steps.flatMap((step) => (sureOf(step) ? [] : [step.id])));
  const steps = seenSteps.map((step) => (waiting.has(step.id) ? {...step, who: undefined} : step));
  const {before} = options;
  const agreed = before && isForAll(group, before) ? openAgreements(group, before) : [];
  const named = (one: Agreement): Agreement => ({...one, who: seen(eyes, doerOf(group, one))});
  return {
    meeting,
    items: own.map((item) => ({
      item,
      broughtBy: seen(eyes, item.broughtBy),
      time: times.get(item.id),
      goals: goals.filter(({id}) => item.goalIds?.includes(id)),
      open: openIn(item, steps, agreed.map(named)),
    })),
    chair: seen(eyes, meeting.chair),
    memberIds: comesTo(group, meeting).filter((id) => eyes.memberships.has(id)),
    agreements: isForAll(group, meeting)
      ? group.agreements
          .filter(({meetingId}) => meetingId === meeting.id)
          .toSorted(byOrder)
          .map(named)
      : [],
  };
}

/** Whom not every member knows is named to none of them. */
const seen = <Who extends ActorRef | StepOwner>(
  eyes: Eyes,
  actor: Who | undefined,
): Who | undefined => (actor && canSee(eyes, actor) ? actor : undefined);

function openIn(
  {kind, goalIds}: AgendaItem,
  steps: readonly (Omit<Step, 'who'> & {who: StepOwner | undefined})[],
  agreed: readonly Agreement[],
): ChosenItem['open'] {
  if (kind === 'agreements') return agreed;
  if (kind !== 'goals') return [];
  return steps
    .filter(({goalId, state}) => goalIds?.includes(goalId) && !isDone(state))
    .toSorted(byOrder);
}

function comesTo(group: ResourceGroup, {state, invited}: Meeting): readonly string[] {
  const ids = invited.map(({membershipId}) => membershipId);
  if (state === 'held') {
    return invited.flatMap(({attended, membershipId}) => (attended ? [membershipId] : []));
  }
  const here = new Set(membersOf(group).map(({membership}) => membership.id));
  return ids.filter((id) => here.has(id));
}
