import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {memoryBackend} from '../src/backend/memory/memory.js';
import type {ActorRef} from '../src/domain/base.js';
import type {ResourceGroup} from '../src/domain/group.js';
import type {PhaseCode} from '../src/domain/phases/values.js';
import type {PhaseTracker} from '../src/elements/phase-tracker/phase-tracker.js';
import '../src/elements/phase-tracker/rg-phase-tracker.js';
import '../src/elements/provider/rg-provider.js';
import {theKitchenTable} from '../src/testing/kitchen-table.js';
import {sampleGroup} from '../src/testing/sample-groups.js';
import {justBegun, threePeople} from '../src/testing/small-groups.js';

interface Args extends Pick<PhaseTracker, 'readonly' | 'compact' | 'status'> {
  /** The group that the page knows; every act in a story is really decided and kept. */
  start: () => ResourceGroup;
  role?: string;
  lang?: string;
}

const now = new Date().toISOString();
const table = (): ResourceGroup => theKitchenTable(now);
const member = (membershipId: string): ActorRef => ({kind: 'member', membershipId});

/** The kitchen table, somewhere else on the path. */
const moved = (phase: PhaseCode) => (): ResourceGroup => {
  const group = table();
  const visit = {phase, round: 2, enteredOn: now, by: {kind: 'client'}} as const;
  const {reorientation: _, ...rest} = group.phase;
  return {
    ...group,
    phase: {...rest, current: phase, history: [...rest.history, visit]},
  };
};

const meta: Meta<Args> = {
  title: 'Elements/Phase tracker',
  component: 'rg-phase-tracker',
  args: {start: table, readonly: false, compact: false, status: undefined},
  argTypes: {start: {control: false}, status: {control: false}},
  render: (args, {globals}) => {
    const group = args.start();
    const role = args.role ?? String(globals['role'] ?? 'client');
    const tracker = html`<rg-phase-tracker
      ?readonly=${args.readonly}
      ?compact=${args.compact}
      .status=${args.status}
      lang=${args.lang ?? String(globals['language'] ?? 'nl')}
    ></rg-phase-tracker>`;
    return html`<rg-provider
      .backend=${memoryBackend({group})}
      group-id=${group.id}
      actor-role=${role}
      >${tracker}</rg-provider
    >`;
  },
};
export default meta;
type Story = StoryObj<Args>;

/** The usual: in the second round, with a meeting to come. */
export const Typical: Story = {};

/** One stone, one suggestion. */
export const JustBegun: Story = {args: {start: () => justBegun(now)}};

/** Three people and a goal: all that a first phase is for. */
export const ThreePeople: Story = {args: {start: () => threePeople(now)}};

/** Half-way, with a suggestion of what may be good to do. */
export const Planning: Story = {
  args: {start: () => sampleGroup({phase: 'planning', meetings: 1, at: now})},
};

/** The group sits together for the first time. */
export const FirstMeeting: Story = {
  args: {start: () => sampleGroup({phase: 'firstMeeting', meetings: 1, at: now})},
};

/** A large map changes nothing: nobody is counted. */
export const Many: Story = {
  args: {start: () => sampleGroup({people: 150, goals: 40, meetings: 30, at: now})},
};

/** Going back is a normal act: what was walked stays walked. */
export const GoneBack: Story = {args: {start: moved('investment')}};

/** Five ways on, and a new round. */
export const Reorientation: Story = {args: {start: moved('reorientation')}};

/** Somebody's wish waits for the client, in place. */
export const ProposalWaiting: Story = {
  args: {
    start: () => ({
      ...table(),
      proposals: [
        {
          id: 'back',
          by: member('m-mam'),
          on: now,
          command: {type: 'setPhase', phase: 'investment'},
          message: 'Dan leert Yusuf ons kennen.',
          state: 'open',
        },
      ],
    }),
  },
};

/** Marieke may set the phase in Samira's name; Samira takes over again in one act. */
export const Lent: Story = {
  args: {
    start: () => ({
      ...table(),
      delegations: [
        {
          id: 'lent',
          task: 'setPhase',
          toMembershipId: 'm-marieke',
          grantedBy: 'client',
          from: table().phase.history[0]?.enteredOn ?? now,
        },
      ],
    }),
  },
};

/** Somebody close: plain words, and what one would change is a proposal. */
export const MembersView: Story = {args: {role: 'informalMember'}};

/** A professional: the words of the method. */
export const ProfessionalsView: Story = {args: {role: 'facilitator'}};

export const ReadOnly: Story = {args: {readonly: true}};

/** A group that rests: said at the top, and taken up again with one press. */
export const Resting: Story = {
  args: {start: () => ({...table(), status: 'paused', statusSince: '2026-11-04T10:00:00Z'})},
};

/** A group that has stopped can be read, and the client can open it again. */
export const Closed: Story = {
  args: {start: () => ({...table(), status: 'closed', statusSince: '2026-11-04T10:00:00Z'})},
};

/** Access is over: the same neutral words for whoever ended it, and nothing of the group. */
export const Ended: Story = {args: {status: {load: {kind: 'ended'}}}};

/** For the sidebar of a portal. */
export const Compact: Story = {args: {compact: true}};

export const Loading: Story = {args: {status: {load: {kind: 'loading'}}}};

export const Failed: Story = {args: {status: {load: {kind: 'failed', reason: 'offline'}}}};

export const Unsaved: Story = {args: {status: {save: {kind: 'unsaved', reason: 'offline'}}}};

/** A step that could not be taken: it is told, and can be sent again. */
export const Returned: Story = {
  args: {
    status: {
      returned: [
        {
          id: 'back',
          command: {type: 'setPhase', phase: 'planning', note: 'Nog even plannen.'},
          refusal: {reason: 'notAllowed'},
          at: now,
        },
      ],
    },
  },
};

/** Two gave the group a name at once. */
export const TwoNames: Story = {
  args: {
    status: {
      returned: [
        {
          id: 'name',
          command: {type: 'nameGroup', name: 'Samen aan tafel'},
          refusal: {reason: 'changedMeanwhile', path: 'name', current: 'De keukentafel'},
          at: now,
        },
      ],
    },
  },
};

export const English: Story = {args: {lang: 'en'}};

export const Formal: Story = {args: {lang: 'nl-x-formal', start: () => justBegun(now)}};

/** 360 pixels: the path runs from top to bottom. */
export const Narrow: Story = {globals: {viewport: {value: 'phone', isRotated: false}}};
