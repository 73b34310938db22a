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
  type Handlers,
} from '../deciding.js';
import {askedOwner} from '../goals/decide-steps.js';
import {waitingState} from '../goals/waiting-state.js';
import {isDone} from '../goals/values.js';
import type {ResourceGroup} from '../group.js';
import {sameActor} from '../network/people.js';
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

export const recordHandlers = {
  addAgreement(group, {agreement}, context) {
    const {id, meetingId, who} = agreement;
    openRecord(group, meetingId);
    const whole = plain({...agreement, who: who && askedOwner(group, who, context)});
    return [
      drafted(add(group, 'agreement', whole), meetingId),
      {type: 'removeAgreement', agreementId: id},
    ];
  },

  editAgreement(group, {type, agreementId, change, was}, context) {
    const agreement = agreementOf(group, agreementId);
    meetTexts(agreement, change, was);
    const {who, ...words} = change;
    const owner = who && askedOwner(group, who, context);
    return [
      patch(group, 'agreement', agreementId, {...words, who: owner === undefined ? who : owner}),
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
    return [
      drafted(remove(group, 'agreement', agreementId), agreement.meetingId),
      {type: 'addAgreement', agreement},
    ];
  },

  answerAgreement(group, {type, agreementId, consent}, {by}) {
    const {who, stepId} = find(group, 'agreement', agreementId);
    if (who?.kind !== 'member' || !sameActor(by, who)) refuse('notAllowed');
    const answered = patch(group, 'agreement', agreementId, {who: merged(who, {consent})});
    const back = {type, agreementId, consent: who.consent};
    // Where it became a step, one answer counts for both.
    const next = each(answered, 'step', (step) => {
      if (step.id !== stepId || !sameActor(by, step.who) || isDone(step.state)) return undefined;
      const owner = {...who, consent};
      return {who: owner, state: waitingState(owner)};
    });
    return [next, back];
  },

  approveRecord(group, {type, meetingId, sharedWith: wished}, {at}) {
    const meeting = find(group, 'meeting', meetingId);
    if (meeting.state !== 'held') refuse('notPossible', 'state');
    const sharedWith = membersAmong(group, wished);
    if (meeting.record === 'approved') {
      const back = {type, meetingId, sharedWith: meeting.sharedWith};
      return [patch(group, 'meeting', meetingId, {sharedWith}), back];
    }
    return [
      patch(group, 'meeting', meetingId, {record: 'approved', approvedOn: at, sharedWith}),
      {type: 'reopenRecord', meetingId},
    ];
  },

  shareRecord(group, {type, meetingId, sharedWith}) {
    const was = approved(group, meetingId).sharedWith;
    return [
      patch(group, 'meeting', meetingId, {sharedWith: membersAmong(group, sharedWith)}),
      {type, meetingId, sharedWith: was},
    ];
  },

  reopenRecord(group, {meetingId}) {
    const {sharedWith} = approved(group, meetingId);
    const next = patch(group, 'meeting', meetingId, {approvedOn: null, sharedWith: []});
    return [drafted(next, meetingId), {type: 'approveRecord', meetingId, sharedWith}];
  },
} satisfies Partial<Handlers>;
