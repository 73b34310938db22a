import type {ResourceGroup} from '../../../src/domain/group.js';
import type {DelegableTask} from '../../../src/domain/regie/values.js';
import type {Offer} from './offer.js';

/** "Iemand iets laten doen": in every element where something can be lent. */
export const lends = (...way: readonly string[]): Offer => ({
  row: 'Grant delegation',
  does: [...way, 'Iemand iets laten doen', 'Ja, … mag dit doen'],
  asks: 'grantDelegation',
  ownHand: 'the client lends in their own hand, wherever somebody acts for them',
});

const lent =
  (task: DelegableTask) =>
  (group: ResourceGroup, toMembershipId: string): ResourceGroup => ({
    ...group,
    delegations: [
      {
        ...{id: 'd-one', task, toMembershipId, grantedBy: 'client' as const},
        from: '2020-01-01T09:00:00.000Z',
      },
    ],
  });

/** What is lent is taken over again, or given back by who does it: where it works. */
export const endsLoan = (task: DelegableTask): Offer => ({
  row: 'Revoke delegation',
  does: ['Ik neem het weer over… / Ik geef het terug…'],
  asks: 'revokeDelegation',
  within: lent(task),
});

/** What of the table of who may do what is done where the client holds the reins. */
export const reinsOffers: readonly Offer[] = [
  lends(),
  endsLoan('setPhase'),
  {
    row: 'Leave',
    does: ['Ik ga uit de groep', 'Ja, ik ga eruit'],
    asks: 'leaveGroup',
    ofOneself: true,
  },
];
