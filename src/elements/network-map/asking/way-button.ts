import {html, nothing} from 'lit';
import type {Command} from '../../../domain/command.js';
import type {Desk, Shown} from '../scene.js';
import {stateWord} from '../words.js';

/** One press, one command, one sentence; `undefined` where it is not for this viewer. */
export function wayButton(
  desk: Desk,
  shown: Shown,
  act: {readonly label: string; readonly proposal?: string; readonly look: string},
  may: 'yes' | 'propose' | 'no',
  command: () => Command,
  state?: string,
): unknown {
  const {text} = desk;
  if (may === 'no' || (may === 'propose' && act.proposal === undefined)) return nothing;
  const name = shown.person.displayName;
  const press = (): void => {
    desk.act(command(), state && text.nowState(name, stateWord(text, state).toLowerCase()), may);
    desk.show({kind: 'card', personId: shown.person.id});
  };
  return html`<button class="btn ${act.look}" type="button" @click=${press}>
    ${may === 'propose' ? act.proposal : act.label}
  </button>`;
}
