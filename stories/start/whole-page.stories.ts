import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {memoryBackend} from '../../src/backend/memory/memory.js';
import '../../src/define.js';
import {theKitchenTable} from '../../src/testing.js';

/** The elements on one page of a portal, on one group: what is done in one is seen in the others. */
const meta: Meta = {
  title: 'Start here/A whole page',
  tags: ['!autodocs'],
  render: (_, {globals}) => {
    const group = theKitchenTable(new Date().toISOString());
    return html`<main class="page" lang=${String(globals['language'] ?? 'nl')}>
      <rg-provider
        .backend=${memoryBackend({group})}
        group-id=${group.id}
        actor-role=${String(globals['role'] ?? 'client')}
      >
        <rg-phase-tracker></rg-phase-tracker>
        <rg-network-map view="map"></rg-network-map>
        <rg-goal-editor></rg-goal-editor>
        <rg-meeting-agenda></rg-meeting-agenda>
      </rg-provider>
    </main>`;
  },
};
export default meta;

export const Page: StoryObj = {name: 'A whole page'};
