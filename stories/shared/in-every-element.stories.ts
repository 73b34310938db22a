import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import '../../src/define.js';
import type {BackendErrorReason} from '../../src/backend/backend.js';
import type {Command} from '../../src/domain/command.js';
import {refusalReasons} from '../../src/domain/decision.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import type {GroupState} from '../../src/state/group-state.js';
import {justBegun, sampleInstant} from '../../src/testing.js';
import {elements} from '../states/shown.js';

interface Args {
  readonly shown: () => readonly Case[];
}

/** One element in one state, under its code. */
interface Case {
  readonly code: string;
  readonly element: string;
  readonly status?: Partial<GroupState>;
  readonly group?: ResourceGroup;
}

/** An element by its name, as a page without a provider makes one. */
function drawn({element, status, group}: Case, language: string): HTMLElement {
  const one = document.createElement(`rg-${element}`);
  one.lang = language;
  one.innerHTML = '<p slot="empty">Er is hier nog geen groep.</p>';
  return Object.assign(one, {status, group});
}

const page = (cases: readonly Case[], language: string): TemplateResult => html`
  ${cases.map(
    (one) =>
      html`<section class="page" aria-label=${one.code}>
        <p><code>${one.code}</code></p>
        ${drawn(one, language)}
      </section>`,
  )}
`;

/** What all elements say alike: before there is a group, where one cannot be shown or kept, and after. */
const meta: Meta<Args> = {
  title: 'Elements/In every element',
  parameters: {controls: {disable: true}},
  render: ({shown}, {globals}) => page(shown(), String(globals['language'] ?? 'nl')),
};
export default meta;
type Story = StoryObj<Args>;

/** No provider, and no group: what the page puts in the slot `empty`. */
export const NoGroup: Story = {
  args: {shown: () => elements.map((element) => ({code: `rg-${element}`, element}))},
};

/** The reasons that have a sentence of their own; the last stands for all others. */
const reasons = [
  ...(['offline', 'unauthenticated', 'forbidden', 'not-found', 'invalid'] as const),
  ...(['no-storage', 'full', 'unavailable'] as const),
];

/** Why a group cannot be opened: what happened, what is safe, and one act. */
export const CannotOpen: Story = {
  args: {
    shown: () =>
      reasons
        .filter((reason) => reason !== 'full')
        .map((reason) => ({
          ...{code: reason, element: 'proposals'},
          status: {load: {kind: 'failed', reason: reason satisfies BackendErrorReason}},
        })),
  },
};

/** Why something is not saved yet: still on the screen, and sent again where that can help. */
export const NotSaved: Story = {
  args: {
    shown: () =>
      reasons
        .filter((reason) => !['forbidden', 'not-found', 'invalid'].includes(reason))
        .map((reason) => ({
          ...{code: reason, element: 'proposals', group: justBegun()},
          status: {save: {kind: 'unsaved', reason}},
        })),
  },
};

const ownWords: Command = {
  type: 'acceptProposal',
  proposalId: 'pr-1',
  adapted: {
    type: 'editGoal',
    goalId: 'g-1',
    change: {text: 'Elke dag even naar buiten.'},
  } as Command,
};

/** Why something could not be done: given back with its words, to send again, copy or let go. */
export const CouldNotBe: Story = {
  args: {
    shown: () =>
      refusalReasons.map((reason) => ({
        ...{code: reason, element: 'proposals', group: justBegun()},
        status: {
          returned: [
            {
              ...{id: 'back', at: sampleInstant, command: ownWords},
              refusal: {reason, path: 'text', atMost: 2000, current: 'Vaker naar buiten.'},
            },
          ],
        },
      })),
  },
};

/** An undo that came too late. */
export const UndoFailed: Story = {
  args: {
    shown: () => [
      {
        ...{code: 'undoes', element: 'proposals', group: justBegun()},
        status: {
          returned: [
            {
              ...{id: 'back', at: sampleInstant, command: ownWords, undoes: 'editGoal'},
              refusal: {reason: 'notPossible'},
            },
          ],
        },
      },
    ],
  },
};

/** Access is over: the same sentence in every element, and one’s own words that were not saved. */
export const AccessIsOver: Story = {
  // Six of them on one page is what only this page does.
  parameters: {a11y: {config: {rules: [{id: 'landmark-unique', enabled: false}]}}},
  args: {
    shown: () =>
      elements.map((element) => ({
        ...{code: `rg-${element}`, element},
        status: {
          load: {kind: 'ended'},
          returned:
            element === 'proposals'
              ? [
                  {
                    ...{id: 'back', at: sampleInstant, command: ownWords},
                    refusal: {reason: 'notAllowed'},
                  },
                ]
              : [],
        },
      })),
  },
};
