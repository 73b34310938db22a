import type {Command} from '../../../src/domain/command.js';
import type {ResourceGroup} from '../../../src/domain/group.js';
import type {Offer} from './offer.js';

const waits =
  (command: Command) =>
  (group: ResourceGroup, membershipId: string): ResourceGroup => ({
    ...group,
    proposals: [
      {
        ...{id: 'w', by: {kind: 'member', membershipId}, on: '2026-01-05T09:00:00.000Z'},
        ...{command, state: 'open'},
      },
    ],
  });

/** What waits is decided where it is about, and taken back there by who proposed it. */
export const answers = (command: Command): readonly Offer[] => {
  const within = waits(command);
  return [
    {
      row: 'Decide a proposal',
      does: ['Niet overnemen / Mijn tekst houden'],
      asks: 'declineProposal',
      within,
    },
    {
      row: 'Withdraw a proposal',
      does: ['Mijn voorstel terugnemen'],
      asks: 'withdrawProposal',
      within,
    },
  ];
};

/** A proposal of each kind, for the element that it is about. */
export const proposed = {
  person: {type: 'nominatePerson', personId: 'p-bram', membershipId: 'm-bram'},
  goal: {type: 'editGoal', goalId: 'g-people', change: {text: 'Vaker met anderen zijn.'}},
  meeting: {type: 'editMeeting', meetingId: 'mt-3', change: {placeText: 'In het park'}},
  phase: {type: 'setPhase', phase: 'planning'},
} as const satisfies Readonly<Record<string, Command>>;

/** What of the table of who may do what is done in the list of all that waits. */
export const proposalsOffers: readonly Offer[] = answers(proposed.goal);
