import type {LitElement} from 'lit';
import {Messages, type MessagesHost} from '../../i18n/messages.js';
import {wholeText} from '../../ui/folded-text.js';
import {nlLater} from '../../ui/later.messages.nl.js';
import {watchTyping} from '../../ui/half-typed.js';
import {RgGoalFocusEvent} from '../../events/rg-goal-focus.js';
import {around, history} from './around.js';
import type {Forms, LateMessages} from './desk.js';
import {checkGiven} from './check-given.js';
import {DraftKeeper, type DraftHost} from './draft-keeper.js';
import {goalsWrittenOn} from './draft-place.js';
import {Drafts} from './drafts.js';
import type {ElsewhereMessages} from './elsewhere/elsewhere.messages.js';
import {lateElsewhere} from './elsewhere/late-elsewhere.js';
import {nl} from './forms.messages.nl.js';
import {formStyles} from './forms.styles.js';
import {dragGrip} from './goal-drag.js';
import {nl as nlGoing} from './going.messages.nl.js';
import {nl as nlProposing} from './proposing.messages.nl.js';
import {newGoalDraft, openStep} from './open-drafts.js';
import {front, goalFormOf, newGoals, newStepForm, proposalsOn, stepFormOf} from './open-forms.js';
import {resting} from './resting.js';
import {toggleStep} from './step-acts.js';
import {besideStep} from './step-beside.js';
import {underNote} from './under-note.js';
import {onBoard} from './waiting.js';
import {waitingTag} from './waits-for.js';

type Host = LitElement &
  DraftHost &
  MessagesHost<LateMessages & ElsewhereMessages> & {
    readonly dimensions?: unknown;
    readonly scale?: string | undefined;
    readonly readonly: boolean;
    readonly otherGoals?: unknown;
    focusGoal: string | undefined;
  };

const drawn = {
  around,
  history,
  dragGrip,
  front,
  newGoals,
  newGoal: newGoalDraft,
  goalFormOf,
  proposalsOn,
  resting,
  underNote,
  wholeText,
  newStepForm,
  stepFormOf,
  openStep,
  besideStep,
  toggleStep,
  waitingTag,
};

/** All that only writing and deciding need, with its words and its look: after the first paint. */
export function lateForms(host: Host) {
  const drafts = new Drafts(host);
  const keeper = new DraftKeeper(host, drafts);
  watchTyping(host, () => keeper.forget());
  const messages = new Messages<LateMessages>(host, {
    nl: {...nlLater, ...nl, ...nlGoing, ...nlProposing},
    slices: ['goal-forms', 'goal-going', 'goal-proposing'],
    load: {
      en: () => [import('./late.messages.js')],
      'nl-formal': () => [import('./late.messages.nl-formal.js')],
    },
  });
  const part: Forms = {
    ...drawn,
    elsewhere: lateElsewhere(host),
    complete(desk) {
      const {group, actor, board, text} = desk;
      checkGiven(group, host);
      // What was said to one person is not for the next to hear.
      if (keeper.turnTo(group, actor)) queueMicrotask(() => desk.say(''));
      for (const goalId of goalsWrittenOn({drafts, board})) desk.whole.add(goalId);
      return {
        ...desk,
        text: {...messages.text, ...text},
        drafts,
        fixed: host.readonly,
        ...onBoard(group, board, actor),
        focused: host.focusGoal,
        focusOn: (goalId) => {
          host.focusGoal = goalId;
          desk.foldAll(undefined);
          host.dispatchEvent(new RgGoalFocusEvent(goalId));
        },
      };
    },
  };
  return {part, messages, styles: formStyles};
}
