import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {memoryBackend} from '../src/backend/memory/memory.js';
import '../src/elements/meeting-agenda/rg-meeting-agenda.js';
import type {MeetingAgenda} from '../src/elements/meeting-agenda/meeting-agenda.js';
import '../src/elements/provider/rg-provider.js';
import type {ResourceGroup} from '../src/domain/group.js';
import type {Meeting} from '../src/domain/meetings/schema.js';
import type {Delegation} from '../src/domain/regie/schema.js';
import type {DelegableTask} from '../src/domain/regie/values.js';
import {theKitchenTable} from '../src/testing/kitchen-table.js';
import {daysFrom} from '../src/testing/instants.js';
import {sampleGroup} from '../src/testing/sample-groups.js';
import {justBegun, threePeople} from '../src/testing/small-groups.js';

interface Args extends Pick<MeetingAgenda, 'readonly' | 'status' | 'meetingId' | 'view'> {
  /** The group that the page knows; every act in a story is really decided and kept. */
  start: () => ResourceGroup;
  role?: string;
  lang?: string;
}

const now = new Date().toISOString();
const table = (): ResourceGroup => theKitchenTable(now);

/** The kitchen table with its next meeting changed. */
const withNext = (change: Partial<Meeting>) => (): ResourceGroup => {
  const group = table();
  const meetings = group.meetings.map((one) => (one.id === 'mt-3' ? {...one, ...change} : one));
  return {...group, meetings};
};
const held = withNext({state: 'held', start: daysFrom(now, -1), heldOn: daysFrom(now, -1)});

/** The kitchen table, in a group that rests or has stopped. */
const standing = (status: string) => (): ResourceGroup => ({
  ...table(),
  ...{status, statusSince: '2026-11-04T10:00:00Z'},
});

const meta: Meta<Args> = {
  title: 'Elements/Meeting agenda',
  component: 'rg-meeting-agenda',
  args: {start: table, readonly: false, status: undefined, meetingId: undefined, view: undefined},
  argTypes: {start: {control: false}, status: {control: false}},
  render: (args, {globals}) => {
    const group = args.start();
    const role = args.role ?? String(globals['role'] ?? 'client');
    const agenda = html`<rg-meeting-agenda
      ?readonly=${args.readonly}
      .status=${args.status}
      .meetingId=${args.meetingId}
      .view=${args.view}
      lang=${args.lang ?? String(globals['language'] ?? 'nl')}
    ></rg-meeting-agenda>`;
    return html`<rg-provider
      .backend=${memoryBackend({group})}
      group-id=${group.id}
      actor-role=${role}
      >${agenda}</rg-provider
    >`;
  },
};
export default meta;
type Story = StoryObj<Args>;

/** Nothing planned yet: one sentence and one act. */
export const Empty: Story = {args: {start: () => justBegun(now)}};

/** A meeting without a day: times are lengths, and what is still to choose is said. */
export const StillAPlan: Story = {
  args: {
    start: withNext({
      ...{state: 'planning', start: undefined, placeKind: undefined, preparation: ''},
      invited: ['m-mam', 'm-joke', 'm-marieke'].map((membershipId) => ({
        membershipId,
        expected: true,
      })),
    }),
  },
};

/** A plan to which somebody replied: it is called off, not taken away. */
export const PlanWithReplies: Story = {args: {start: withNext({state: 'planning'})}};

export const ThreePeople: Story = {args: {start: () => threePeople(now)}};

/** The next meeting, a proposal between the lines, and the client's own notes beside it. */
export const Typical: Story = {};

/** Its time has come: agreements can be written down. */
export const Today: Story = {args: {start: withNext({start: daysFrom(now, -1)})}};

/** After the meeting: the group sees the agreements when the client shares them. */
export const Held: Story = {args: {start: held}};

/** A member is asked for something that is no step of a goal. */
export const AskedOf: Story = {
  args: {
    role: 'informalMember',
    meetingId: 'mt-3',
    start: () => {
      const group = withNext({
        ...{state: 'held', start: daysFrom(now, -1), heldOn: daysFrom(now, -1)},
        ...{record: 'approved', approvedOn: now, sharedWith: ['m-joke']},
      })();
      const who = {kind: 'member', membershipId: 'm-joke', consent: 'asked'} as const;
      const agreement = {id: 'a-cake', meetingId: 'mt-3', text: 'Een taart bakken', order: 'W'};
      return {...group, agreements: [...group.agreements, {...agreement, who}]};
    },
  },
};

/** Something was put off: it goes along to the meeting that is planned already. */
export const LeftOver: Story = {
  args: {
    meetingId: 'mt-3',
    start: () => {
      const group = held();
      const next = {
        ...group.meetings[2],
        id: 'mt-4',
        state: 'planning',
        start: undefined,
      } as Meeting;
      const agendaItems = group.agendaItems.map((item) =>
        item.meetingId === 'mt-3'
          ? {...item, ending: item.kind === 'crisisPlan' ? 'later' : 'discussed'}
          : item,
      );
      return {...group, agendaItems, meetings: [...group.meetings, next], proposals: []};
    },
  },
};

const minutesAgo = (minutes: number): string =>
  new Date(Date.parse(now) - minutes * 60_000).toISOString();
const running = (change: Partial<Meeting> = {}) =>
  withNext({
    ...{start: minutesAgo(20), runningSince: minutesAgo(18)},
    ...{itemNowId: 'mt-3-i2', itemSince: minutesAgo(8)},
    ...change,
  });

/** The meeting itself: one topic at a time, and what comes next. */
export const GoingOn: Story = {args: {start: running()}};

/** Its first topic: it may turn out that it had not begun. */
export const JustBegun: Story = {args: {start: running({itemNowId: 'mt-3-i1'})}};

export const Pause: Story = {args: {start: running({pausedSince: minutesAgo(1)})}};

const had =
  (...but: readonly string[]) =>
  (): ResourceGroup => {
    const group = running({itemNowId: undefined})();
    const agendaItems = group.agendaItems.map((item) =>
      but.includes(item.id) ? item : {...item, ending: 'discussed'},
    );
    return {...group, agendaItems};
  };

/** Everything was had: the meeting can be closed. */
export const AllHad: Story = {args: {start: had()}};

/** A topic came after the last one. */
export const OneMore: Story = {args: {start: had('mt-3-i5')}};

/** A member follows what is on the table. */
export const GoingOnAsMember: Story = {args: {start: running(), role: 'informalMember'}};
export const GoingOnInEnglish: Story = {args: {start: running(), lang: 'en'}};
export const GoingOnFormal: Story = {args: {start: running(), lang: 'nl-x-formal'}};

/** The page asks for the meeting itself before it began. */
export const NotBegun: Story = {args: {view: 'live'}};

/** The plan, while the meeting goes on. */
export const PlanWhileGoingOn: Story = {args: {start: running(), view: 'plan'}};

const suits = (reply: string, ...names: readonly string[]) =>
  names.map((name) => ({membershipId: `m-${name}`, reply}));
const offered = withNext({
  state: 'planning',
  start: undefined,
  dateOptions: [
    {
      start: daysFrom(now, 20, '14:00'),
      replies: [...suits('yes', 'yusuf', 'marieke'), ...suits('maybe', 'lotte')],
    },
    {start: daysFrom(now, 22, '14:00'), replies: suits('no', 'joke')},
    {start: daysFrom(now, 27, '09:30'), replies: []},
  ],
});

/** The client offered some days; members say what suits, and the client decides. */
export const DaysToChoose: Story = {args: {start: offered}};
export const DaysToChooseAsMember: Story = {args: {start: offered, role: 'informalMember'}};

export const Shared: Story = {args: {meetingId: 'mt-2'}};

export const CalledOff: Story = {
  args: {start: withNext({state: 'cancelled'}), meetingId: 'mt-3'},
};

/** More than fits in an hour: said kindly, nothing is blocked. */
export const TooLong: Story = {args: {start: withNext({durationMinutes: 30})}};

export const Many: Story = {
  args: {start: () => sampleGroup({people: 40, goals: 20, meetings: 30, at: now})},
};

/** Another day, proposed by somebody from the group. */
export const ProposalWaiting: Story = {
  args: {
    start: () => ({
      ...table(),
      proposals: [
        {
          id: 'other-day',
          by: {kind: 'member', membershipId: 'm-lotte'},
          on: daysFrom(now, -1),
          state: 'open',
          message: 'Dan kan ik er ook bij zijn.',
          command: {
            type: 'editMeeting',
            meetingId: 'mt-3',
            change: {start: daysFrom(now, 54, '14:00'), placeText: 'Bij mij op kantoor'},
          },
        },
      ],
    }),
  },
};

/** The same words were changed by two people. */
export const Conflict: Story = {
  args: {
    status: {
      returned: [
        {
          id: '1',
          at: now,
          command: {
            type: 'editAgendaItem',
            itemId: 'mt-3-i1',
            change: {title: 'Welkom en thee, met Joke erbij'},
          },
          refusal: {reason: 'changedMeanwhile', path: 'title', current: 'Welkom en koffie'},
        },
      ],
    },
  },
};

/** A subject that could not be kept. */
export const GivenBack: Story = {
  args: {
    status: {
      returned: [
        {
          id: '1',
          at: now,
          command: {
            type: 'editAgendaItem',
            itemId: 'mt-3-i1',
            change: {title: 'Welkom, met thee'},
          },
          refusal: {reason: 'notAllowed'},
        },
      ],
    },
  },
};

/** The group rests: said at the top, and taken up again with one press. */
export const StandsStill: Story = {args: {start: standing('paused')}};

/** The group has stopped: everything can still be read. */
export const Stopped: Story = {args: {start: standing('closed')}};

const lent = (task: DelegableTask, toMembershipId: string): Delegation => ({
  ...{id: `d-${task}`, task, toMembershipId, grantedBy: 'client'},
  from: daysFrom(now, -2),
});

/** The group rests while three tasks are lent, one of them until a day: a strip for each. */
export const SeveralStrips: Story = {
  args: {
    start: () => ({
      ...standing('paused')(),
      delegations: [
        lent('prepareAgenda', 'm-marieke'),
        {...lent('chair', 'm-lotte'), until: daysFrom(now, 20)},
        lent('recordAgreements', 'm-yusuf'),
      ],
    }),
  },
};

export const Loading: Story = {args: {status: {load: {kind: 'loading'}}}};
export const Failed: Story = {args: {status: {load: {kind: 'failed', reason: 'offline'}}}};
export const Unsaved: Story = {args: {status: {save: {kind: 'unsaved', reason: 'unavailable'}}}};
export const ReadOnly: Story = {args: {readonly: true}};

/** A member proposes and replies; the client decides. */
export const AsMember: Story = {args: {role: 'informalMember'}};

/** Marieke makes the agenda for Samira, who asked her to. */
export const AsFacilitator: Story = {args: {role: 'facilitator'}};
export const AsClinician: Story = {args: {role: 'responsibleClinician'}};

export const English: Story = {args: {lang: 'en'}};
export const Formal: Story = {args: {lang: 'nl-x-formal'}};

/** On a phone. */
export const Narrow: Story = {
  globals: {viewport: {value: 'phone', isRotated: false}},
};
