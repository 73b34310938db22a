import type {LitElement} from 'lit';
import type {GivenBack, Kept} from './returned.js';

/** What an element has left when the access of who looks is over. */
export interface Ending {
  readonly host: LitElement;
  /** Who looked, as one word. */
  readonly author: string;
  /** Their own words that could not be stored any more. */
  readonly returned: readonly GivenBack[];
  /** They left by themselves, on a device that can take that back. */
  readonly canUndo: boolean;
  request(
    request:
      | {readonly type: 'undo' | 'retry'}
      | {readonly type: 'resolve'; readonly id: string; readonly keep: Kept},
  ): unknown;
}

/** By element: lets go of what it holds, and keeps for who looked what they were typing. */
export const atEnd = new WeakMap<object, (author: string) => void>();

let drawn: ((ending: Ending) => unknown) | undefined;

/** Comes late: access hardly ever ends while a page is open. Until then nothing is shown at all. */
export function ended(ending: Ending): unknown {
  // Before anything is taken off the page.
  atEnd.get(ending.host)?.(ending.author);
  return drawn
    ? drawn(ending)
    : void import('./ended.js').then(({endedView}) => {
        drawn = endedView;
        ending.host.requestUpdate();
      });
}
