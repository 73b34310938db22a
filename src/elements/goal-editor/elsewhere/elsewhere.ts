import {Messages, type MessagesHost} from '../../../i18n/messages.js';
import type {Loaded} from '../../../ui/late-part.js';
import type {FormDesk} from '../desk.js';
import {elsewhereView} from './elsewhere-view.js';
import type {ElsewhereMessages} from './elsewhere.messages.js';
import {nl} from './elsewhere.messages.nl.js';
import {elsewhere as styles} from './elsewhere.styles.js';
import {soundGoals} from './given-goals.js';

/** Draws them, in the words of its element. */
export type Elsewhere = (desk: FormDesk, given: unknown) => unknown;

/** Goals of other systems, with their words and look: loaded when a host gives the first. */
export function elsewhere(
  host: MessagesHost<ElsewhereMessages>,
): Loaded<Elsewhere, ElsewhereMessages> {
  const messages = new Messages<ElsewhereMessages>(host, {
    nl,
    slices: ['goal-elsewhere'],
    load: {
      en: () => [import('./elsewhere.messages.js')],
      'nl-formal': () => [import('./elsewhere.messages.nl-formal.js')],
    },
  });
  const part: Elsewhere = (desk, given) => {
    const goals = soundGoals(given);
    return goals.length === 0
      ? undefined
      : elsewhereView({...desk, text: {...messages.text, ...desk.text}}, goals);
  };
  return {part, messages, styles: [styles]};
}
