import type {ReactiveControllerHost} from 'lit';
import {Messages, type MessagesHost} from '../../i18n/messages.js';
import {nlLater} from '../../ui/later.messages.nl.js';
import type {Forms, LateMessages} from './desk.js';
import {nl} from './forms.messages.nl.js';
import {goalForm} from './goal-form.js';
import {proposalView} from './goal-proposals.js';
import {returnedPart} from './orphans.js';
import {answerView} from './step-answer.js';
import {stepForm} from './step-form.js';
import {underNote} from './under-note.js';

export {formStyles} from './forms.styles.js';

/** All that only writing and deciding need: loaded after the first paint. */
export const forms: Forms = {
  goalForm,
  proposalView,
  returnedPart,
  answerView,
  stepForm,
  underNote,
};

/** Their words, in the language of the element. */
export const formMessages = (
  host: ReactiveControllerHost & MessagesHost<LateMessages>,
): Messages<LateMessages> =>
  new Messages<LateMessages>(host, {
    nl: {...nlLater, ...nl},
    load: {
      en: () => import('./forms.messages.js').then(({en}) => en),
      'nl-formal': () => import('./forms.messages.nl-formal.js').then(({nlFormal}) => nlFormal),
    },
  });
