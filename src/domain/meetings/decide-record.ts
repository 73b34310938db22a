import type {CommandOf} from '../command.js';
import {
  add,
  each,
  find,
  has,
  meetTexts,
  membersAmong,
  merged,
  patch,
  plain,
  refuse,
  remove,
  undoOf,
  writtenBy,
  type Context,
  type Effect,
  type Handlers,
} from '../deciding.js';
import {askedAnew, askedOwner} from '../goals/asking.js';
import {stepHandlers} from '../goals/decide-steps.js';
import {mergedList} from '../goals/merged-list.js';
import type {Step, StepOwner} from '../goals/schema.js';
import {waitingState} from '../goals/waiting-state.js';
import {isDone} from '../goals/values.js';
import type {ResourceGroup} from '../group.js';
import {sameJson} from '../keep.js';
import {sameActor} from '../network/people.js';
import {readIn, stepOf} from './as-agreed.js';
import type {Agreement, Meeting} from './schema.js';

/** The meeting of agreements that the client has not approved yet. */
function openRecord(group: ResourceGroup, meetingId: string): Meeting {
  const meeting = find(group, 'meeting', meetingId);
  if (meeting.state === 'cancelled') refuse('notPossible', 'state');
  if (meeting.record === 'approved') refuse('notPossible', 'record');
  return meeting;
}

function agreementOf(group: ResourceGroup, agreementId: string): Agreement {
  const agreement = find(group, 'agreement', agreementId);
  if (has(group, 'meeting', agreement.meetingId)) openRecord(group, agreement.meetingId);
  return agreement;
}

/** There is a draft as soon as there is something in it. */
function drafted(group: ResourceGroup, meetingId: string): ResourceGroup {
  const some = group.agreements.some((agreement) => agreement.meetingId === meetingId);
  return patch(group, 'meeting', meetingId, {record: some ? 'draft' : 'none'});
}

function approved(group: ResourceGroup, meetingId: string): Meeting {
  const meeting = find(group, 'meeting', meetingId);
  return meeting.record === 'approved' ? meeting : refuse('notPossible', 'record');
}

/** Shares it with whom the client wishes now; whom they took off it on another device stays off. */
function shared(
  group: ResourceGroup,
  {id: meetingId, sharedWith: now}: Meeting,
  wished: readonly string[],
  was: readonly string[] | undefined,
): Effect {
  const sharedWith = membersAmong(group, mergedList(now, wished, was));
  return [
    patch(group, 'meeting', meetingId, {sharedWith}),
    {type: 'shareRecord', meetingId, sharedWith: now, was: sharedWith},
  ];
}

const client = {kind: 'client'} as const;

/** What is agreed as a step of a goal, both at once. */
const withNewStep = (
  group: ResourceGroup,
  {meetingId, text, who = client, due}: CommandOf<'addAgreement'>['agreement'],
  step: NonNullable<CommandOf<'addAgreement'>['step']>,
  context: Context,
): ResourceGroup =>
  stepHandlers.addStep(
    group,
    {type: 'addStep', step: {...step, text, who, due, fromMeetingId: meetingId}},
    context,
  )[0];

/** The agreement goes with its step. */
const editedStep = (
  group: ResourceGroup,
  {id: stepId}: Step,
  {text, due, who}: Change,
  context: Context,
): ResourceGroup =>
  stepHandlers.editStep(
    group,
    {type: 'editStep', stepId, change: {text, due, who: who === null ? client : who}},
    context,
  )[0];

type Change = CommandOf<'editAgreement'>['change'];

/** Who is asked for what is no step. */
function askedIn(
  group: ResourceGroup,
  agreement: Agreement,
  {text, who}: Change,
  context: Context,
): {who?: StepOwner | null | undefined; history?: Agreement['history'] | null} {
  const {who: now = client} = agreement;
  const before = {...agreement, who: now, state: waitingState(now)};
  const asked = askedAnew(group, before, {text, who: who === null ? client : who}, context);
  const same = agreement.who ? undefined : who;
  return {who: who === null ? null : (asked?.who ?? same), history: asked?.history};
}

/** Nobody's yes comes back by itself; what others said, only the client brings back. */
function agreedAgain({who, history, ...agreement}: Agreement, {by}: Context): Agreement {
  const owner = who?.kind === 'member' && who.consent === 'yes';
  return plain({
    ...agreement,
    who: owner ? {...who, consent: 'asked' as const} : who,
    history: by.kind === 'client' ? history : undefined,
  });
}

export const recordHandlers = {
  addAgreement(group, {agreement, step}, context) {
    const {id, meetingId, who} = agreement;
    openRecord(group, meetingId);
    const asked = who && askedOwner(group, who, context);
    const next = step ? withNewStep(group, agreement, step, context) : group;
    const whole = plain({...agreement, who: asked, stepId: step?.id ?? agreement.stepId});
    return [
      drafted(add(next, 'agreement', whole), meetingId),
      {type: 'removeAgreement', agreementId: id},
    ];
  },

  editAgreement(group, {type, agreementId, change, was}, context) {
    const agreement = agreementOf(group, agreementId);
    meetTexts(agreement, change, was);
    const step = stepOf(group, agreement);
    const next = step ? editedStep(group, step, change, context) : group;
    const asked = step
      ? {who: change.who === null ? null : undefined}
      : askedIn(group, agreement, change, context);
    return [
      patch(next, 'agreement', agreementId, {...change, ...asked}),
      {
        ...{type, agreementId, change: undoOf(agreement, change)},
        was: writtenBy({text: change.text}, 'text'),
      },
    ];
  },

  moveAgreement(group, {type, agreementId, order}) {
    const was = agreementOf(group, agreementId).order;
    return [patch(group, 'agreement', agreementId, {order}), {type, agreementId, order: was}];
  },

  removeAgreement(group, {agreementId}) {
    const {onBehalf: _mark, ...agreement} = agreementOf(group, agreementId);
    const step = stepOf(group, agreement);
    const rest = step ? remove(group, 'step', step.id) : group;
    return [
      drafted(remove(rest, 'agreement', agreementId), agreement.meetingId),
      {type: 'restoreAgreement', agreement, ...(step && {step})},
    ];
  },

  restoreAgreement(group, {agreement, step}, context) {
    const {id, meetingId, stepId} = agreement;
    openRecord(group, meetingId);
    if (step && (step.id !== stepId || step.fromMeetingId !== meetingId)) refuse('invalid', 'step');
    const next = step
      ? stepHandlers.restoreStep(group, {type: 'restoreStep', step}, context)[0]
      : group;
    return [
      drafted(add(next, 'agreement', agreedAgain(agreement, context)), meetingId),
      {type: 'removeAgreement', agreementId: id},
    ];
  },

  answerAgreement(group, {type, agreementId, consent, was}, {by}) {
    const {who, stepId, text} = find(group, 'agreement', agreementId);
    if (who?.kind !== 'member' || !sameActor(by, who)) refuse('notAllowed');
    // A yes to other words is no yes to these (I10).
    if (was?.text !== undefined && was.text.trim() !== text.trim()) refuse('notPossible', 'text');
    const answered = patch(group, 'agreement', agreementId, {who: merged(who, {consent})});
    const back = {type, agreementId, consent: who.consent, was: {text}};
    // Where it became a step, one answer counts for both.
    const next = each(answered, 'step', (step) => {
      if (step.id !== stepId || !sameActor(by, step.who) || isDone(step.state)) return undefined;
      const owner = {...who, consent};
      return {who: owner, state: waitingState(owner)};
    });
    return [next, back];
  },

  approveRecord(group, {meetingId, sharedWith: wished, was, sharedWas}, {at, seen}) {
    const meeting = find(group, 'meeting', meetingId);
    if (meeting.state !== 'held') refuse('notPossible', 'state');
    if (was && !sameJson(readIn(seen, meetingId), was)) refuse('changedMeanwhile');
    if (meeting.record === 'approved') return shared(group, meeting, wished, sharedWas);
    const {sharedBefore} = meeting;
    const chosen = sharedBefore ? mergedList(sharedBefore, wished, sharedWas) : wished;
    const sharedWith = membersAmong(group, chosen);
    return [
      patch(group, 'meeting', meetingId, {
        ...{record: 'approved', approvedOn: at, sharedWith, sharedBefore: null},
      }),
      {type: 'reopenRecord', meetingId},
    ];
  },

  shareRecord(group, {meetingId, sharedWith, was}) {
    return shared(group, approved(group, meetingId), sharedWith, was);
  },

  reopenRecord(group, {meetingId}, {seen}) {
    const {sharedWith} = approved(group, meetingId);
    const next = patch(group, 'meeting', meetingId, {
      ...{approvedOn: null, sharedWith: [], sharedBefore: sharedWith},
    });
    const was = readIn(seen, meetingId);
    return [
      drafted(next, meetingId),
      {type: 'approveRecord', meetingId, sharedWith, was, sharedWas: sharedWith},
    ];
  },
} satisfies Partial<Handlers>;
