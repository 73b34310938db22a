import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent} from 'storybook/test';
import {copyTable, rows} from './copy-table.js';
import {dressCatalogues} from './page.js';

dressCatalogues();

const meta: Meta = {
  title: 'Design/Copy',
  tags: ['!autodocs'],
  parameters: {
    controls: {disable: true},
    // More than a thousand rows, each like the first: axe would take longer than for all other stories.
    a11y: {test: 'off'},
  },
  render: copyTable,
};
export default meta;

/** Searched by its play function: in a key, and in the words of one language. */
export const Copy: StoryObj = {
  play: async ({canvas, canvasElement}) => {
    const shown = (): number => canvasElement.querySelectorAll('tbody tr:not([hidden])').length;
    const field = canvas.getByRole('searchbox');
    await expect(shown()).toBe(rows.length);
    await userEvent.click(field);
    await userEvent.paste('ongedaan undo');
    await expect(shown()).toBeGreaterThan(0);
    await expect(shown()).toBeLessThan(20);
    await userEvent.clear(field);
    await expect(shown()).toBe(rows.length);
  },
};
