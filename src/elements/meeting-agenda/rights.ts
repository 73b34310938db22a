import type {ActorRef} from '../../domain/base.js';
import type {ResourceGroup} from '../../domain/group.js';
import {permissionFor} from '../../domain/regie/permission.js';
import type {Action} from '../../domain/regie/policy.js';

export type May = 'yes' | 'propose' | 'no';

/** What this actor may do here; nothing where the element is read-only or the group is closed. */
export interface Rights {
  /** Place, chair, who is asked, frequency and channel; also announcing, holding, calling off. */
  readonly plan: May;
  readonly date: May;
  readonly propose: May;
  readonly arrange: May;
  readonly record: May;
  readonly addStep: May;
  readonly approve: May;
  readonly prepare: May;
  readonly hold: May;
  readonly agree: May;
  readonly reply: May;
  readonly decide: May;
  readonly withdraw: May;
  readonly takeBack: May;
}

const actions: Readonly<Record<keyof Rights, Action>> = {
  plan: 'planMeeting',
  date: 'setDate',
  propose: 'proposeAgendaItem',
  arrange: 'arrangeAgenda',
  record: 'recordAgreements',
  addStep: 'addStep',
  approve: 'approveRecord',
  prepare: 'prepare',
  hold: 'planMeeting',
  agree: 'agreeToStep',
  reply: 'replyToMeeting',
  decide: 'decideProposal',
  withdraw: 'withdrawProposal',
  takeBack: 'delegate',
};

export function rightsOf(
  group: ResourceGroup,
  actor: ActorRef,
  at: string,
  readonly: boolean,
): Rights {
  const closed = readonly || group.status === 'closed';
  const may = (action: Action): May =>
    closed ? 'no' : permissionFor(group, actor, action, {at, own: true}).kind;
  return {
    plan: may(actions.plan),
    date: may(actions.date),
    propose: may(actions.propose),
    arrange: may(actions.arrange),
    record: may(actions.record),
    addStep: may(actions.addStep),
    approve: may(actions.approve),
    prepare: may(actions.prepare),
    hold: may(actions.hold),
    agree: may(actions.agree),
    reply: may(actions.reply),
    decide: may(actions.decide),
    withdraw: may(actions.withdraw),
    takeBack: may(actions.takeBack),
  };
}
