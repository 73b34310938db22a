import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {memoryBackend} from '../src/backend/memory/memory.js';
import type {ActorRef} from '../src/domain/base.js';
import type {CommandType} from '../src/domain/command.js';
import type {ResourceGroup} from '../src/domain/group.js';
import type {RecordKind} from '../src/domain/records.js';
import type {HistoryEntry} from '../src/domain/regie/project-history.js';
import '../src/elements/provider/rg-provider.js';
import type {Reins} from '../src/elements/reins/reins.js';
import '../src/elements/reins/rg-reins.js';
import {theKitchenTable} from '../src/testing/kitchen-table.js';
import {sampleGroup} from '../src/testing/sample-groups.js';
import {justBegun, threePeople} from '../src/testing/small-groups.js';

interface Args extends Pick<Reins, 'readonly' | 'status'> {
  /** The group that the page knows; every act in a story is really decided and kept. */
  start: () => ResourceGroup;
  /** What was done before. */
  history: readonly HistoryEntry[];
  role?: string;
  lang?: string;
}

const now = new Date().toISOString();
const table = (): ResourceGroup => theKitchenTable(now);
const member = (membershipId: string): ActorRef => ({kind: 'member', membershipId});
const client: ActorRef = {kind: 'client'};

/** What was logged at the kitchen table: ids only, as a back end keeps it. */
function done(
  hoursAgo: number,
  actorRef: ActorRef,
  action: CommandType,
  subjectType: RecordKind,
  subjectId: string,
  inName?: string,
): HistoryEntry {
  return {
    ...{action, subjectType, subjectId, clientRef: 'client-1', actorRef},
    ...(inName !== undefined && {onBehalfOf: 'client', delegationId: inName}),
    occurredAt: new Date(Date.parse(now) - hoursAgo * 3_600_000).toISOString(),
  };
}

const atTheTable: readonly HistoryEntry[] = [
  done(1100, client, 'grantDelegation', 'delegation', 'd-1'),
  done(1080, client, 'setPhase', 'group', 'keukentafel'),
  done(320, client, 'addGoal', 'goal', 'g-music'),
  done(318, client, 'setGoalVisibility', 'goal', 'g-music'),
  done(200, client, 'addPerson', 'person', 'p-gone'),
  done(120, member('m-joke'), 'answerStep', 'step', 's-dog'),
  done(96, member('m-marieke'), 'editGoal', 'proposal', 'pr-1'),
  done(50, member('m-marieke'), 'planMeeting', 'meeting', 'mt-3', 'd-1'),
  done(49, member('m-marieke'), 'addAgendaItem', 'agendaItem', 'mt-3-i2', 'd-1'),
  done(48, member('m-yusuf'), 'addAgendaItem', 'proposal', 'pr-2'),
  done(26, member('m-lotte'), 'rateGoal', 'rating', 'r-5'),
  done(3, client, 'askPerson', 'membership', 'm-priya'),
];

const meta: Meta<Args> = {
  title: 'Elements/Reins',
  component: 'rg-reins',
  args: {start: table, history: atTheTable, readonly: false, status: undefined},
  argTypes: {
    ...{start: {control: false}, status: {control: false}, history: {control: false}},
  },
  render: ({start, history, ...args}, {globals}) => {
    const group = start();
    const role = args.role ?? String(globals['role'] ?? 'client');
    return html`<rg-provider
      .backend=${memoryBackend({group, history})}
      group-id=${group.id}
      actor-role=${role}
      ><rg-reins
        ?readonly=${args.readonly}
        .status=${args.status}
        lang=${args.lang ?? String(globals['language'] ?? 'nl')}
      ></rg-reins
    ></rg-provider>`;
  },
};
export default meta;
type Story = StoryObj<Args>;

/** The usual: one task lent, six people who see something, and a few weeks of what was done. */
export const Typical: Story = {};

/** Nobody takes part yet, and nothing was done. */
export const JustBegun: Story = {args: {start: () => justBegun(now), history: []}};

/** Three people. */
export const ThreePeople: Story = {args: {start: () => threePeople(now), history: []}};

/** A large group: one line for everybody, and all that was done page by page. */
export const Many: Story = {
  args: {
    start: () => sampleGroup({people: 60, goals: 30, meetings: 20, at: now}),
    history: Array.from({length: 140}, (_, index) =>
      done(140 - index, client, 'setMeetingPolicy', 'group', 'sample'),
    ),
  },
};

/** Several tasks, one of them until a day. */
export const Lent: Story = {
  args: {
    start: () => ({
      ...table(),
      delegations: [
        ...table().delegations,
        {
          ...{id: 'd-map', task: 'editNetwork', toMembershipId: 'm-marieke', grantedBy: 'client'},
          from: new Date(Date.parse(now) - 86_400_000).toISOString(),
          until: new Date(Date.parse(now) + 9 * 86_400_000).toISOString(),
        },
        {
          ...{id: 'd-notes', task: 'recordAgreements', toMembershipId: 'm-lotte'},
          ...{grantedBy: 'client', from: now},
        },
      ],
    }),
  },
};

/** A back end that keeps nothing of what was done. */
export const NotKept: Story = {
  render: ({start}) => {
    const group = start();
    const {history: _, ...backend} = memoryBackend({group});
    return html`<rg-provider .backend=${backend} group-id=${group.id}
      ><rg-reins></rg-reins
    ></rg-provider>`;
  },
};

/** What was done cannot be read now. */
export const HistoryFailed: Story = {
  args: {status: {history: () => Promise.reject(new Error('offline'))}},
};

/** Somebody close: what they may do, and the way out of the group. */
export const MembersView: Story = {args: {role: 'informalMember'}};

/** The regieondersteuner sees what is lent to them, and can give it back. */
export const ProfessionalsView: Story = {args: {role: 'facilitator'}};

/** Who was asked sees nothing of the group yet. */
export const Invited: Story = {
  render: ({start}) => {
    const group = start();
    return html`<rg-provider
      .backend=${memoryBackend({group})}
      .actor=${member('m-priya')}
      group-id=${group.id}
      ><rg-reins></rg-reins
    ></rg-provider>`;
  },
};

export const ReadOnly: Story = {args: {readonly: true}};

/** A group that has stopped can be read, and left. */
export const Closed: Story = {args: {start: () => ({...table(), status: 'closed'})}};

export const Loading: Story = {args: {status: {load: {kind: 'loading'}}}};

export const Failed: Story = {args: {status: {load: {kind: 'failed', reason: 'offline'}}}};

export const Unsaved: Story = {args: {status: {save: {kind: 'unsaved', reason: 'offline'}}}};

/** Something that could not be: it is told, and can be sent again. */
export const Returned: Story = {
  args: {
    status: {
      returned: [
        {
          id: 'back',
          command: {type: 'revokeDelegation', delegationId: 'd-1'},
          refusal: {reason: 'notFound'},
          at: now,
        },
      ],
    },
  },
};

export const English: Story = {args: {lang: 'en'}};

export const Formal: Story = {args: {lang: 'nl-x-formal'}};

/** 360 pixels. */
export const Narrow: Story = {globals: {viewport: {value: 'phone', isRotated: false}}};
