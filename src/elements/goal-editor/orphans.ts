import {returnedView, type GivenBack, type Kept} from '../../ui/returned.js';
import type {FormDesk} from './desk.js';
import type {GoalDraft} from './drafts.js';
import {newGoalDraft} from './open-drafts.js';

/**
 * What was being written about a goal or a step that has gone meanwhile: given back like a command
 * that could not be applied, so that no word is lost.
 */
function orphansOf({board, drafts}: FormDesk): readonly GivenBack[] {
  const goals = [...drafts.all('goal')].flatMap(([id, {was, text}]) =>
    was === undefined || board.goals.has(was.id) ? [] : givenBack(`goal ${id}`, was.id, text),
  );
  const steps = [...drafts.all('step')].flatMap(([id, {was, goalId, text}]) =>
    board.goals.has(goalId) && (was === undefined || board.steps.has(was.id))
      ? []
      : givenBack(`step ${id}`, goalId, text),
  );
  return [...goals, ...steps];
}

const givenBack = (id: string, goalId: string, text: string): readonly GivenBack[] =>
  text.trim() === ''
    ? []
    : [
        {
          id,
          command: {type: 'editGoal', goalId, change: {text}},
          refusal: {reason: 'notFound'},
        },
      ];

/** What came back from the store, and what lost the goal it was about. */
export function returnedPart(
  desk: FormDesk,
  returned: readonly GivenBack[],
  resolve: (id: string, keep: Kept) => void,
): unknown {
  const orphans = orphansOf(desk);
  return returnedView({
    text: desk.text,
    returned: [...returned, ...orphans],
    say: (sentence) => desk.say(sentence),
    resolve: (id, keep) => {
      if (orphans.some((orphan) => orphan.id === id)) writeAgain(desk, id, keep === 'mine');
      else resolve(id, keep);
    },
  });
}

/** All that was written about a goal that is gone, as a new one. */
function restOf({text, term, why, dimensions, targetDate}: GoalDraft): Partial<GoalDraft> {
  return {text, term, why, dimensions, targetDate, more: why !== ''};
}

/** Sending an orphan again is writing it as a new goal. */
function writeAgain(desk: FormDesk, id: string, again: boolean): void {
  const kind = id.startsWith('goal ') ? 'goal' : 'step';
  const key = id.slice(kind.length + 1);
  const goal = desk.drafts.get('goal', key);
  const text = desk.drafts.get(kind, key)?.text ?? '';
  desk.drafts.close(kind, key);
  if (again) newGoalDraft(desk, kind === 'goal' && goal ? restOf(goal) : {text});
}
