import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {memoryBackend} from '../src/backend/memory/memory.js';
import type {Command} from '../src/domain/command.js';
import type {ResourceGroup} from '../src/domain/group.js';
import type {Proposal} from '../src/domain/regie/schema.js';
import type {Proposals} from '../src/elements/proposals/proposals.js';
import '../src/elements/proposals/rg-proposals.js';
import '../src/elements/provider/rg-provider.js';
import {theKitchenTable} from '../src/testing/kitchen-table.js';
import {justBegun} from '../src/testing/small-groups.js';

interface Args extends Pick<Proposals, 'readonly' | 'linked' | 'status'> {
  /** The group that the page knows; every act in a story is really decided and kept. */
  start: () => ResourceGroup;
  role?: string;
  lang?: string;
}

const now = new Date().toISOString();
const table = (): ResourceGroup => theKitchenTable(now);

const wish = (id: string, membershipId: string, command: Proposal['command'], more?: object) => ({
  ...{id, by: {kind: 'member' as const, membershipId}, on: now, command, state: 'open'},
  ...more,
});

/** A wish of every kind: one that is stale, one about what has gone, one that was put off. */
const several = (): ResourceGroup => ({
  ...table(),
  proposals: [
    wish('phase', 'm-mam', {type: 'setPhase', phase: 'investment'} as Proposal['command'], {
      message: 'Dan leert Yusuf ons kennen.',
      seen: {phase: 'planning', round: 2},
    }),
    wish('end', 'm-marieke', {
      type: 'endMembership',
      membershipId: 'm-yusuf',
    } as Proposal['command']),
    wish('step', 'm-marieke', {
      type: 'addStep',
      step: {
        ...{id: 's-new', goalId: 'g-outside', text: 'Samen een rondje door het park', order: 'z'},
        who: {kind: 'member', membershipId: 'm-lotte', consent: 'asked'},
      },
    } as Proposal['command']),
    wish(
      'gone',
      'm-lotte',
      {type: 'setGoalStatus', goalId: 'g-away', status: 'paused'} as Proposal['command'],
      {seen: {text: 'Leren zwemmen', status: 'active'}},
    ),
    wish(
      'later',
      'm-mam',
      {
        type: 'setMeetingPolicy',
        intervalMonths: 2,
        channel: 'Een appgroep',
      } as Proposal['command'],
      {postponedOn: now},
    ),
  ],
});

const ownWords: Command = {
  ...{type: 'editGoal', goalId: 'g-outside'},
  change: {text: 'Naar buiten.'},
};

/** What Marieke proposed, and what became of it. */
const before = (): ResourceGroup => {
  const group = table();
  const [first] = group.proposals;
  const decided = first && [
    {...first, id: 'old-1', state: 'accepted', decidedOn: now},
    {...first, id: 'old-2', state: 'declined', decidedOn: now},
  ];
  return {...group, proposals: [...group.proposals, ...(decided ?? [])]};
};

const meta: Meta<Args> = {
  title: 'Elements/Proposals',
  component: 'rg-proposals',
  args: {start: table, readonly: false, linked: false, status: undefined},
  argTypes: {start: {control: false}, status: {control: false}},
  render: (args, {globals}) => {
    const group = args.start();
    const role = args.role ?? String(globals['role'] ?? 'client');
    return html`<rg-provider
      .backend=${memoryBackend({group})}
      group-id=${group.id}
      actor-role=${role}
      ><rg-proposals
        ?readonly=${args.readonly}
        ?linked=${args.linked}
        .status=${args.status}
        lang=${args.lang ?? String(globals['language'] ?? 'nl')}
      ></rg-proposals
    ></rg-provider>`;
  },
};
export default meta;
type Story = StoryObj<Args>;

/** Two wishes wait: other words for a goal, and a topic for the meeting. */
export const Typical: Story = {};

/** Nobody waits for an answer. */
export const Empty: Story = {args: {start: () => justBegun(now)}};

/** About people, phases, steps and meetings; one is stale, one about what has gone, one put off. */
export const Several: Story = {args: {start: several}};

/** On a page that shows the other elements too. */
export const Linked: Story = {args: {linked: true}};

/** Who proposed sees their own, and what became of earlier ones. */
export const ProfessionalsView: Story = {args: {role: 'facilitator', start: before}};

export const MembersView: Story = {args: {role: 'informalMember'}};

export const ReadOnly: Story = {args: {readonly: true}};

export const Loading: Story = {args: {status: {load: {kind: 'loading'}}}};

export const Failed: Story = {args: {status: {load: {kind: 'failed', reason: 'offline'}}}};

export const Unsaved: Story = {args: {status: {save: {kind: 'unsaved', reason: 'offline'}}}};

/** A decision that could not be kept: it is told, and can be sent again. */
export const Returned: Story = {
  args: {
    status: {
      returned: [
        {
          id: 'back',
          command: {
            type: 'acceptProposal',
            proposalId: 'pr-1',
            adapted: ownWords,
          },
          refusal: {reason: 'notAllowed'},
          at: now,
        },
      ],
    },
  },
};

/** The client’s words changed while a proposal was taken over in other words. */
export const TwoTexts: Story = {
  args: {
    status: {
      returned: [
        {
          id: 'two',
          command: {type: 'acceptProposal', proposalId: 'pr-1', adapted: ownWords},
          wish: ownWords,
          refusal: {
            reason: 'changedMeanwhile',
            path: 'text',
            current: 'Elke dag even naar buiten.',
          },
          at: now,
        },
      ],
    },
  },
};

export const English: Story = {args: {lang: 'en', start: several}};

export const Formal: Story = {args: {lang: 'nl-x-formal'}};

/** 360 pixels. */
export const Narrow: Story = {
  args: {start: several},
  globals: {viewport: {value: 'phone', isRotated: false}},
};
