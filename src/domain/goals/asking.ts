import {each, memberOf, membersAmong, refuse, withinADay, type Context} from '../deciding.js';
import type {ResourceGroup} from '../group.js';
import {stepOf} from '../meetings/as-agreed.js';
import {sameActor} from '../network/people.js';
import {handedBack, handedOn} from './hand-over.js';
import type {Step, StepOwner} from './schema.js';
import {isDone} from './values.js';

/** Whoever does it is asked first, unless it is their own offer (I10). */
export function askedOwner(group: ResourceGroup, who: StepOwner, context: Context): StepOwner {
  if (who.kind === 'client') return {kind: 'client'};
  const {membershipId} = who;
  memberOf(group, membershipId);
  const self = [context.by, context.proposer].some(
    (actor) => actor && sameActor(actor, {kind: 'member', membershipId}),
  );
  return {kind: 'member', membershipId, consent: self ? 'yes' : 'asked'};
}

const client = {kind: 'client'} as const;

export type Asked = Pick<Step, 'text' | 'who' | 'state' | 'reply' | 'history'>;

/**
 * Other words, or another person, is another question: it is asked anew, and what was said to the
 * one before is kept. Going back within a day brings that answer back. Nothing where the question
 * stays what it was.
 */
export function askedAnew(
  group: ResourceGroup,
  asked: Asked,
  {
    text = asked.text,
    who = asked.who,
    read = asked.text,
  }: {
    readonly text?: string | undefined;
    readonly who?: StepOwner | undefined;
    /** The words that whoever wishes it read, or wrote. */
    readonly read?: string | undefined;
  },
  context: Context,
): ReturnType<typeof handedBack> | ReturnType<typeof handedOn> | undefined {
  const moves = !sameActor(who, asked.who);
  if (isDone(asked.state)) {
    if (moves) refuse('notPossible', 'state');
    return asDone(asked, text, context.at);
  }
  const reworded = text.trim() !== asked.text.trim() && isOpenQuestion(group, asked);
  if (!moves && !reworded) return undefined;
  // An offer was one to those, and to no others.
  const unread = read.trim() !== text.trim();
  const owner = askedOwner(
    group,
    who,
    unread ? {...context, by: client, proposer: client} : context,
  );
  const last = asked.history?.at(-1);
  const waits = moves || consentOf(asked.who) === 'asked';
  if (waits && last && sameActor(last.who, owner) && withinADay(last.on, context.at)) {
    if (last.text === text) return handedBack(asked, last);
  }
  if (!moves && (waits || consentOf(owner) === consentOf(asked.who))) return undefined;
  return handedOn(asked, owner, context.at);
}

/** What was done stays done; once it is not done after all, a yes to other words is none (I10). */
function asDone(asked: Asked, text: string, at: string) {
  const {who, state, reply = null, history} = asked;
  if (who.kind === 'client' || text.trim() === asked.text.trim()) return undefined;
  const last = history?.at(-1);
  const back = who.consent === 'asked' && last && sameActor(last.who, who) && last.text === text;
  if (back && isDone(last.state)) return {...handedBack(asked, last), state, reply};
  if (who.consent !== 'yes') return undefined;
  return {...handedOn(asked, {...who, consent: 'asked'}, at), state, reply};
}

const consentOf = (who: StepOwner) => (who.kind === 'member' ? who.consent : undefined);

const isOpenQuestion = (group: ResourceGroup, {who}: Asked): boolean =>
  who.kind === 'member' && membersAmong(group, [who.membershipId]).length > 0;

/** The agreement says what its step says now. */
export const withAgreement = (group: ResourceGroup, stepId: string): ResourceGroup =>
  each(group, 'agreement', (agreement) => {
    const step = agreement.stepId === stepId ? stepOf(group, agreement) : undefined;
    if (step === undefined) return undefined;
    const {text, due = null, who} = step;
    return {text, due, ...((agreement.who ?? who.kind === 'member') && {who})};
  });
