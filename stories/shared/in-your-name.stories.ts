import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {memoryBackend} from '../../src/backend/memory/memory.js';
import '../../src/define.js';
import {decide} from '../../src/domain/decide.js';
import type {Command} from '../../src/domain/command.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import type {DelegableTask} from '../../src/domain/regie/values.js';
import {theKitchenTable} from '../../src/testing.js';
import {pressedIn} from '../pressed.js';

interface Args {
  /** What Marieke did for Samira, under which task. */
  readonly task: DelegableTask;
  readonly command: Command;
  readonly element: TemplateResult;
}

const now = new Date().toISOString();
const marieke = {kind: 'member', membershipId: 'm-marieke'} as const;

/** The kitchen table after Marieke did this in Samira’s name: really lent, and really decided. */
function afterwards({task, command}: Args): ResourceGroup {
  const table = theKitchenTable(now);
  const lent = {type: 'grantDelegation', delegationId: 'lent', task, toMembershipId: 'm-marieke'};
  const isLent = table.delegations.some((one) => one.task === task);
  const group = isLent ? table : accepted(table, lent as Command, {kind: 'client'});
  return accepted(group, command, marieke);
}

function accepted(
  group: ResourceGroup,
  command: Command,
  by: Parameters<typeof decide>[2],
): ResourceGroup {
  const decision = decide(group, command, by, now);
  if (decision.outcome !== 'applied')
    throw new Error(`${command.type} was not applied: ${JSON.stringify(decision)}`);
  return decision.group;
}

/** What somebody did in the client’s name says so for good, wherever it stands. */
const meta: Meta<Args> = {
  title: 'Elements/In your name',
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
  render: (args, {globals}) => {
    const group = afterwards(args);
    return html`<rg-provider
      .backend=${memoryBackend({group})}
      group-id=${group.id}
      actor-role=${String(globals['role'] ?? 'client')}
      lang=${String(globals['language'] ?? 'nl')}
      >${args.element}</rg-provider
    >`;
  },
};
export default meta;
type Story = StoryObj<Args>;

export const OnTheMap: Story = {
  args: {
    task: 'editNetwork',
    command: {
      type: 'addPerson',
      person: {id: 'p-ed', displayName: 'Buurman Ed', kind: 'informal', closeness: 2},
    },
    element: html`<rg-network-map view="map"></rg-network-map>`,
  },
  play: pressedIn('rg-network-map')('Buurman Ed'),
};

export const InTheGoals: Story = {
  args: {
    task: 'editSteps',
    command: {
      type: 'addStep',
      step: {
        ...{id: 's-bell', goalId: 'g-people', text: 'Het buurthuis bellen', order: 'z'},
        who: {kind: 'client'},
      },
    },
    element: html`<rg-goal-editor></rg-goal-editor>`,
  },
};

export const OnTheAgenda: Story = {
  args: {
    task: 'prepareAgenda',
    command: {
      type: 'addAgendaItem',
      item: {
        ...{id: 'i-garden', meetingId: 'mt-3', kind: 'custom', title: 'De tuin', order: 'z'},
        broughtBy: {kind: 'client'},
      },
    } as Command,
    element: html`<rg-meeting-agenda></rg-meeting-agenda>`,
  },
};

export const OnThePath: Story = {
  args: {
    task: 'setPhase',
    command: {type: 'setPhase', phase: 'planning'},
    element: html`<rg-phase-tracker></rg-phase-tracker>`,
  },
  play: pressedIn('rg-phase-tracker')('Waar de groep geweest is'),
};
