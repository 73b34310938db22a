import type {ActorRef} from '../base.js';
import type {Step, StepOwner} from '../goals/schema.js';
import {isDone} from '../goals/values.js';
import type {ResourceGroup} from '../group.js';
import {sameActor} from '../network/people.js';
import type {AgreementRead} from './record-commands.js';
import type {Agreement} from './schema.js';

/**
 * The step that an agreement became in its meeting, as long as the client did not approve it: until
 * then the two are one. What is done already stays as it was done.
 */
export const stepOf = (
  {meetings, steps}: ResourceGroup,
  {stepId, meetingId}: Agreement,
): Step | undefined =>
  meetings.some(({id, record}) => id === meetingId && record !== 'approved')
    ? steps.find(
        ({id, fromMeetingId, state}) =>
          id === stepId && fromMeetingId === meetingId && !isDone(state),
      )
    : undefined;

/**
 * Who does what was agreed, or is asked to: not who said no. The answer that counts is that to the step,
 * where it became one.
 */
export function doerOf(
  {steps}: Pick<ResourceGroup, 'steps'>,
  {who, stepId}: Pick<Agreement, 'who' | 'stepId'>,
): StepOwner | undefined {
  const owner = stepId !== undefined && steps.find(({id}) => id === stepId)?.who;
  const said = owner && who && sameActor(owner, who) ? owner : who;
  return said?.kind === 'member' && said.consent === 'no' ? undefined : said;
}

/** Who does a step; whom the client only asks for it stays between those two. */
export const sureOf = ({who}: Pick<Step, 'who'>): StepOwner | undefined =>
  who.kind === 'client' || who.consent === 'yes' ? who : undefined;

/** What was agreed in a meeting, as somebody reads it before they approve it. */
export const readIn = (
  {agreements}: Pick<ResourceGroup, 'agreements'>,
  meetingId: string,
): readonly AgreementRead[] =>
  agreements
    .filter((one) => one.meetingId === meetingId)
    .map(({id, text, who, due}) => ({
      ...{id, text},
      ...(who && {who: plainly(who)}),
      ...(due !== undefined && {due}),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

const plainly = (who: StepOwner): ActorRef =>
  who.kind === 'client' ? {kind: 'client'} : {kind: 'member', membershipId: who.membershipId};

/** Meetings of which the client did not approve the agreements yet, by their id (I15). */
export const draftsIn = ({meetings}: ResourceGroup): ReadonlySet<string | undefined> =>
  new Set(meetings.flatMap(({id, record}) => (record === 'draft' ? [id] : [])));
