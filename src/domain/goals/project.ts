import type {ResourceGroup} from '../group.js';
import {draftsIn} from '../meetings/as-agreed.js';
import {unreadBy} from '../meetings/sees-record.js';
import {canSee, only, placed, seenActor, seenMark, type Eyes} from '../regie/eyes.js';
import {withSoundParents} from './parents.js';
import type {Goal, Rating, Step, StepOwner} from './schema.js';
import {scoreFields} from './values.js';

/** The goals that the client shares with who looks, with their steps and ratings. */
export function projectGoals(
  eyes: Eyes,
  meetingIds: ReadonlySet<string>,
): Pick<ResourceGroup, 'goals' | 'steps' | 'ratings'> {
  const {group} = eyes;
  const shared = group.goals.filter((goal) => seesGoal(eyes, goal));
  const goalIds = new Set(shared.map(({id}) => id));
  const steps = group.steps
    .filter(({goalId}) => goalIds.has(goalId))
    .filter(isTold(eyes, meetingIds));
  const ratings = group.ratings.filter(({goalId, by}) => goalIds.has(goalId) && canSee(eyes, by));
  const goals = withSoundParents(shared.map((goal) => seenGoal(eyes, goal)));
  return {
    goals: placed(eyes, 'arrangeGoals', goals),
    steps: placed(
      eyes,
      'editStep',
      steps.map((step) => seenStep(eyes, step, meetingIds)),
    ),
    ratings: ratings.map((rating) => seenRating(eyes, rating, meetingIds)),
  };
}

function seesGoal({own, facilitator, may}: Eyes, {visibility, visibleTo}: Goal): boolean {
  if (!may('readSharedGoals')) return false;
  if (visibility === 'chosen') return own !== undefined && visibleTo?.includes(own) === true;
  return visibility === 'group' || (facilitator && visibility === 'clientAndFacilitator');
}

/**
 * What is agreed in a meeting is a step for whom its record is for (I15): who wrote it and who got it.
 * Whoever is to do it sees it too, once it is approved; before, when they said something to it.
 */
function isTold(eyes: Eyes, meetingIds: ReadonlySet<string>): (step: Step) => boolean {
  const unread = unreadBy(eyes, meetingIds);
  const drafts = draftsIn(eyes.group);
  return ({fromMeetingId, who}) =>
    !unread.has(fromMeetingId) ||
    (who.kind === 'member' &&
      who.membershipId === eyes.own &&
      (who.consent !== 'asked' || !drafts.has(fromMeetingId)));
}

/** Of the wordings only today's: an older one was perhaps not meant for others. */
function seenGoal(eyes: Eyes, goal: Goal): Goal {
  const {own} = eyes;
  const version = goal.versions.findLast(({text}) => text === goal.text);
  return {
    ...only(goal, 'id', 'text', 'term', 'parentId', 'dimensions', 'why', 'targetDate', 'status'),
    ...only(goal, 'proud', ...scoreFields),
    ...only(goal, 'statusOn', 'order', 'visibility', 'expressedBy'),
    ...(goal.visibility === 'chosen' && own !== undefined && {visibleTo: [own]}),
    versions: version
      ? [
          {
            ...only(version, 'text', 'on'),
            by: seenActor(eyes, version.by),
            ...seenMark(eyes, version),
          },
        ]
      : [],
    ...seenMark(eyes, goal),
  };
}

/** Whom the client asks for a step, or who said no, stays between those two and who arranges it. */
function seenStep(eyes: Eyes, step: Step, meetingIds: ReadonlySet<string>): Step {
  const {who, fromMeetingId} = step;
  const theirs = who.kind === 'member' && who.membershipId === eyes.own;
  const arranges = eyes.may('editStep');
  const known =
    canSee(eyes, who) && (who.kind !== 'member' || theirs || arranges || who.consent === 'yes');
  const waits = step.state === 'requested' || step.state === 'agreed';
  return {
    ...only(step, 'id', 'goalId', 'text', 'due', 'order', 'support'),
    state: !known && waits ? 'open' : step.state,
    who: known ? seenOwner(who) : {kind: 'client'},
    ...((theirs || arranges) && only(step, 'reply')),
    ...(fromMeetingId !== undefined && meetingIds.has(fromMeetingId) && {fromMeetingId}),
    ...seenMark(eyes, step),
  };
}

export const seenOwner = (who: StepOwner): StepOwner =>
  who.kind === 'client' ? {kind: 'client'} : only(who, 'kind', 'membershipId', 'consent');

/** What somebody wrote with a rating is for the client; the client's own words likewise. */
function seenRating(eyes: Eyes, rating: Rating, meetingIds: ReadonlySet<string>): Rating {
  const {by, meetingId} = rating;
  const own = by.kind === 'member' && by.membershipId === eyes.own;
  return {
    ...only(rating, 'id', 'goalId', 'on', 'scale', 'value'),
    by: seenActor(eyes, by),
    ...(meetingId !== undefined && meetingIds.has(meetingId) && {meetingId}),
    ...(own && only(rating, 'comment')),
    ...seenMark(eyes, rating),
  };
}
