import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';

/** Stories that must fail: what walks through all stories shows that it finds each of these. */
const meta: Meta = {title: 'Faulty', tags: ['!autodocs'], render: () => html`<p>Dag.</p>`};
export default meta;

export const Throws: StoryObj = {
  render: () => {
    throw new Error('cannot be drawn');
  },
};

export const ThrowsLater: StoryObj = {
  play: async () => {
    setTimeout(() => {
      throw new Error('nobody waits for this');
    });
    await new Promise((done) => setTimeout(done, 20));
  },
};

export const Complains: StoryObj = {play: () => console.error('something is wrong')};

export const PlaysBadly: StoryObj = {
  play: ({canvas}) => expect(canvas.queryByText('Tot ziens.')).not.toBeNull(),
};

export const HasNoName: StoryObj = {render: () => document.createElement('button')};
