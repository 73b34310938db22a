import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {memoryBackend} from '../../src/backend/memory/memory.js';
import '../../src/define.js';
import '../../src/elements/proposals/rg-proposals.js';
import '../../src/elements/reins/rg-reins.js';
import {theKitchenTable} from '../../src/testing.js';

interface Args {
  readonly element: TemplateResult;
}

/** A legal representative is given nothing, unless the portal’s own table of who may do what says so. */
const meta: Meta<Args> = {
  title: 'Elements/Legal representative',
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
  render: ({element}, {globals}) => {
    const group = theKitchenTable(new Date().toISOString());
    return html`<rg-provider
      .backend=${memoryBackend({group})}
      group-id=${group.id}
      actor-role="legalRepresentative"
      lang=${String(globals['language'] ?? 'nl')}
      >${element}</rg-provider
    >`;
  },
};
export default meta;
type Story = StoryObj<Args>;

export const NetworkMap: Story = {
  args: {element: html`<rg-network-map view="map"></rg-network-map>`},
};
export const GoalEditor: Story = {args: {element: html`<rg-goal-editor></rg-goal-editor>`}};
export const MeetingAgenda: Story = {
  args: {element: html`<rg-meeting-agenda></rg-meeting-agenda>`},
};
export const PhaseTracker: Story = {args: {element: html`<rg-phase-tracker></rg-phase-tracker>`}};
export const Proposals: Story = {args: {element: html`<rg-proposals></rg-proposals>`}};
export const Reins: Story = {args: {element: html`<rg-reins></rg-reins>`}};
