import type {LitElement} from 'lit';
import {ratingScales} from '../../domain/goals/values.js';
import {Messages, type MessagesHost} from '../../i18n/messages.js';
import {nlLater} from '../../ui/later.messages.nl.js';
import {warnOnce} from '../../ui/warn-once.js';
import {viewerKey} from '../../ui/viewer-key.js';
import {around, history} from './around.js';
import type {Forms, LateMessages} from './desk.js';
import {Drafts} from './drafts.js';
import {nl} from './forms.messages.nl.js';
import {formStyles} from './forms.styles.js';
import {nl as nlGoing} from './going.messages.nl.js';
import {nl as nlProposing} from './proposing.messages.nl.js';
import {newGoalDraft, openStep} from './open-drafts.js';
import {front, goalFormOf, newGoals, newStepForm, proposalsOn, stepFormOf} from './open-forms.js';
import {answerView} from './step-answer.js';
import {resting} from './resting.js';
import {underNote} from './under-note.js';
import {onBoard} from './waiting.js';

const drawn = {
  around,
  history,
  front,
  newGoals,
  newGoal: newGoalDraft,
  goalFormOf,
  proposalsOn,
  resting,
  underNote,
  newStepForm,
  stepFormOf,
  openStep,
  answerView,
};

/** All that only writing and deciding need, with its words and its look: after the first paint. */
export function lateForms(host: LitElement & MessagesHost<LateMessages>) {
  const drafts = new Drafts(host);
  const messages = new Messages<LateMessages>(host, {
    nl: {...nlLater, ...nl, ...nlGoing, ...nlProposing},
    load: {
      en: () => import('./late.messages.js').then(({en}) => en),
      'nl-formal': () => import('./late.messages.nl-formal.js').then(({nlFormal}) => nlFormal),
    },
  });
  const part: Forms = {
    ...drawn,
    complete(desk) {
      const {group, actor, board, text, scale} = desk;
      if (scale !== undefined && !ratingScales.some((known) => known === scale)) {
        warnOnce(
          'rg-goal-editor',
          `does not know scale="${scale}"; it knows ${ratingScales.join(', ')}.`,
        );
      }
      drafts.turnTo(viewerKey(group, actor));
      return {...desk, text: {...messages.text, ...text}, drafts, ...onBoard(group, board)};
    },
  };
  return {part, messages, styles: formStyles};
}
