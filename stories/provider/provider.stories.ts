import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {BackendError, type Backend} from '../../src/backend/backend.js';
import {memoryBackend} from '../../src/backend/memory/memory.js';
import '../../src/define.js';
import type {Provider} from '../../src/elements/provider/provider.js';
import {threePeople} from '../../src/testing.js';
import {pressedIn} from '../pressed.js';

interface Args {
  /** What differs from a back end to which everything goes well. */
  readonly change: (usual: Backend) => Partial<Backend>;
}

/** A page that says what the provider knows, as a portal may beside its own name. */
function tell({target}: Event): void {
  const {load, save} = (target as Provider).state;
  const place = (target as Provider).querySelector('[data-state]');
  const reason = save.kind === 'unsaved' ? ` (${save.reason})` : '';
  if (place) place.textContent = `load: ${load.kind}; save: ${save.kind}${reason}`;
}

const never = (): Promise<never> => new Promise(() => undefined);
const failing = (reason: ConstructorParameters<typeof BackendError>[0]) => () =>
  Promise.reject(new BackendError(reason));

/**
 * Loads, decides and saves for the elements inside it, and shows nothing itself. The line above the
 * element is the page’s own: what `provider.state` says after each `rg-state`.
 */
const meta: Meta<Args> = {
  title: 'Elements/Provider',
  component: 'rg-provider',
  argTypes: {change: {control: false}},
  args: {change: () => ({})},
  render: ({change}, {globals}) => {
    const group = threePeople(new Date().toISOString());
    const usual = memoryBackend({group});
    return html`<rg-provider
      .backend=${{...usual, ...change(usual)}}
      group-id=${group.id}
      lang=${String(globals['language'] ?? 'nl')}
      @rg-state=${tell}
    >
      <p lang="en"><code data-state>load: loading</code></p>
      <rg-goal-editor></rg-goal-editor>
    </rg-provider>`;
  },
};
export default meta;
type Story = StoryObj<Args>;

/** Something is done at once, saved a moment later, and can be taken back. */
const doSomething = pressedIn('rg-goal-editor')('Meer over dit doel', 'Even niet');

export const Ready: Story = {};

/** The first answer takes long. */
export const Loading: Story = {args: {change: () => ({load: never})}};

/** The group cannot be loaded now; the provider tries again by itself where that can help. */
export const Failed: Story = {args: {change: () => ({load: failing('unavailable')})}};

/** Shown at once, and not yet acknowledged. */
export const Saving: Story = {args: {change: () => ({save: never})}, play: doSomething};

export const Saved: Story = {play: doSomething};

/** Kept on the screen and sent again, for as long as there is no line. */
export const NotSaved: Story = {
  args: {change: () => ({save: failing('offline')})},
  play: doSomething,
};

/** The server says no: what was done is given back, with its words. */
export const Refused: Story = {
  args: {change: () => ({save: failing('forbidden')})},
  play: doSomething,
};

/** Access ends while the page is open: nothing of the group stays. */
export const AccessEnds: Story = {
  args: {
    change: () => ({
      subscribe: (_group, _since, onEvent, {signal}) => {
        const timer = setTimeout(() => onEvent({type: 'ended'}), 300);
        signal.addEventListener('abort', () => clearTimeout(timer));
      },
    }),
  },
};
