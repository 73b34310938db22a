import type {StepOwner} from '../../src/domain/goals/schema.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import type {Chair} from '../../src/domain/meetings/schema.js';
import {collectionOf, entityKinds} from '../../src/domain/records.js';
import type {Turn} from './arbitraries.js';

/**
 * What an undo restores: everything, but for what is told here. When somebody did something stays
 * the moment they did it; what was worded, visited, asked, lent and proposed stays in the history.
 */
export function restorable(group: ResourceGroup, turn: Turn): unknown {
  const {before, by} = turn;
  const type = carriedOut(turn);
  const {current, round, reorientation} = group.phase;
  return {
    ...sorted(group),
    onBehalf: undefined,
    phase: {current, round, reorientation},
    // What waited for the way back of another, and went when that was past, does not come back.
    people: list(
      group.people.filter(({removedOn, id}) => !removedOn || wasAskedIn(group, id)),
      {onBehalf: 0, removedOn: 0},
    ).map((person) => (removedIn(group, person.id) ? {...person, note: 0} : person)),
    memberships: list(group.memberships, {onBehalf: 0, askedOn: 0, answeredOn: 0, since: 0}).map(
      // When it ended stays the moment it ended.
      ({until, ...membership}) =>
        ['left', 'ended'].includes(membership.state) ? membership : {...membership, until},
    ),
    ties: list(group.ties, {onBehalf: 0}),
    mapSnapshots: group.mapSnapshots
      .map(({people, onBehalf: _mark, ...snapshot}) => ({
        ...snapshot,
        people: people
          .filter(({personId}) => !removedIn(group, personId))
          .toSorted((a, b) => (a.personId < b.personId ? -1 : 1)),
      }))
      .toSorted(byId),
    goals: list(group.goals, {onBehalf: 0, versions: 0, statusOn: 0}).map((goal) =>
      // What the client showed, the client shows again.
      by.kind === 'member' ? {...goal, visibleTo: 0} : unordered(goal),
    ),
    steps: list(group.steps, {onBehalf: 0}).map(({history, ...step}) => ({
      // Whoever had said yes is asked again when a whole step or goal comes back: also when it went
      // with an acceptance that was taken back. The yes was to that acceptance; what comes back is
      // the step as the client had it since, and their offer waits beside it.
      ...(type === 'removeGoal' || type === 'removeStep' ? withoutYes(step) : step),
      history: history?.map(({who}) => ({...who, consent: ''})),
    })),
    // What others thought of a goal goes with it.
    ratings: list(group.ratings, {onBehalf: 0, on: 0}).filter(
      (rating) => type !== 'removeGoal' || JSON.stringify(rating.by) === JSON.stringify(by),
    ),
    // Whom the agreements were given to, the client finds again when they are given anew.
    meetings: list(group.meetings, {
      ...{onBehalf: 0, heldOn: 0, approvedOn: 0, sharedBefore: 0, ...clocks},
    }).map((meeting) => ({
      ...unordered(meeting),
      // Who left meanwhile does not lead.
      chair: isHere(group, meeting.chair) ? meeting.chair : undefined,
      // Nobody is ever "absent".
      invited: meeting.invited.map((invitee) => ({
        ...invitee,
        attended: invitee.attended || undefined,
        earlier: undefined,
      })),
      ...(by.kind === 'member' && {sharedWith: 0, chair: 0}),
      // A reply was to that moment, and to that invitation.
      // What was offered comes back, but not what others said to it.
      dateOptions: meeting.dateOptions?.toSorted(inTime).map(({start, replies}) => ({
        start,
        replies:
          type === 'offerDates'
            ? 0
            : replies.toSorted((a, b) => (a.membershipId < b.membershipId ? -1 : 1)),
      })),
      ...(type === 'setInvitation' && {
        invited: meeting.invited
          .map(({reply: _reply, earlier: _earlier, uninvited: _uninvited, ...invitee}) => invitee)
          .toSorted((a, b) => (a.membershipId < b.membershipId ? -1 : 1)),
      }),
    })),
    agendaItems: list(group.agendaItems, {onBehalf: 0}).map((item) => ({
      ...item,
      goalIds: item.goalIds ?? [],
      membershipIds: item.membershipIds ?? [],
    })),
    agreements: list(group.agreements, {onBehalf: 0}).map((agreement) =>
      agreement.who ? withoutYes({...agreement, who: agreement.who, state: ''}) : agreement,
    ),
    // What was proposed and lent for a moment stays to be read.
    proposals: list(
      group.proposals.filter(({id}) => before.proposals.some((proposal) => proposal.id === id)),
      {onBehalf: 0, decidedOn: 0, decidedBy: 0},
    ).map(({state, ...proposal}) => ({
      ...proposal,
      state: state === 'adapted' ? 'accepted' : state,
    })),
    delegations: list(
      group.delegations.filter(({id}) => before.delegations.some((lent) => lent.id === id)),
      {onBehalf: 0, ...(by.kind === 'member' && {revokedOn: 0})},
    ).map(({revokedOn, ...lent}) => ({...lent, revoked: revokedOn !== undefined})),
  };
}

/** Days to choose from stand in their order in time as soon as one comes or goes. */
const inTime = (a: {readonly start: string}, b: {readonly start: string}) =>
  Date.parse(a.start) - Date.parse(b.start);

const removedIn = ({people}: ResourceGroup, personId: string) =>
  !people.some(({id, removedOn}) => id === personId && removedOn === undefined);

const wasAskedIn = ({memberships}: ResourceGroup, id: string) =>
  memberships.some(({personId}) => personId === id);

/** When the meeting itself began, paused and came to an item; how often a calendar was told. */
const clocks = {sequence: 0, runningSince: 0, itemSince: 0, pausedSince: 0} as const;

const isHere = (group: ResourceGroup, chair: Chair | undefined) =>
  chair?.kind !== 'member' ||
  group.memberships.some(({id, state}) => id === chair.membershipId && state === 'member');

/** The type of what was done: of the wish itself, or of what it carried out within. */
function carriedOut({before, command}: Turn): string {
  if (command.type === 'reopenProposal') return command.undo?.type ?? command.type;
  if (command.type !== 'acceptProposal') return command.type;
  const wish = before.proposals.find(({id}) => id === command.proposalId)?.command;
  return (command.adapted ?? wish)?.type ?? command.type;
}

const byId = (a: {readonly id: string}, b: {readonly id: string}) => (a.id < b.id ? -1 : 1);

/** Lists are in no meaningful order; the fields named are left out. */
function list<T extends {readonly id: string}>(
  things: readonly T[],
  without: {readonly [Key in keyof T]?: 0},
): T[] {
  return things
    .map((thing) => {
      const kept = Object.entries(thing).filter(([key]) => !(key in without));
      return Object.fromEntries(kept) as T;
    })
    .toSorted(byId);
}

function sorted(group: ResourceGroup): object {
  const lists = new Set<string>(entityKinds.map((kind) => collectionOf[kind]));
  return Object.fromEntries(Object.entries(group).filter(([key]) => !lists.has(key)));
}

/** Ids in lists are sets. */
function unordered<T extends object>(thing: T): T {
  const entries = Object.entries(thing).map(([key, value]: [string, unknown]) => [
    key,
    key === 'visibleTo' || key === 'sharedWith' ? (value as string[]).toSorted() : value,
  ]);
  return Object.fromEntries(entries) as T;
}

function withoutYes<T extends {readonly who: StepOwner; readonly state: string}>(thing: T): T {
  const {who, state} = thing;
  if (who.kind !== 'member' || who.consent === 'no') return thing;
  return {
    ...thing,
    who: {...who, consent: 'asked'},
    state: state === 'agreed' ? 'requested' : state,
  };
}
