import {newId} from '../../ui/new-id.js';
import {returnedView, type GivenBack, type Kept} from '../../ui/returned.js';
import type {FormDesk} from './desk.js';
import {hasPlace} from './draft-place.js';
import type {DraftEntry, Drafts, GoalDraft} from './drafts.js';
import {newGoalDraft, openStep} from './open-drafts.js';
import {typedIn} from './typed-in.js';

const told = new WeakSet<object>();
const toldOf = new WeakMap<Drafts, ReadonlySet<string>>();

/** Something came back since it was drawn last: that is said, after this drawing. */
function sayReturned({drafts, text, say}: FormDesk, returned: readonly GivenBack[]): void {
  const before = toldOf.get(drafts);
  const last = returned.findLast(({id}) => !before?.has(id));
  toldOf.set(drafts, new Set(returned.map(({id}) => id)));
  if (last) queueMicrotask(() => say(last.undoes ? text.undoFailed : text.returnedTitle));
}

/**
 * What was written where it can no longer be saved: its goal or step has gone, or who looks may not
 * write there now. It is given back like a command that could not be applied, so that no word is lost.
 */
function orphansOf(desk: FormDesk): readonly DraftEntry[] {
  const orphans = desk.drafts.written().filter((entry) => !hasPlace(desk, entry));
  const news = orphans.filter(({draft}) => !told.has(draft));
  for (const {draft} of news) told.add(draft);
  // After this drawing: a form went from under who wrote in it.
  if (news.length > 0) queueMicrotask(() => desk.say(desk.text.returnedTitle));
  return orphans;
}

const nameOf = ({kind, key}: DraftEntry): string => `${kind} ${key}`;

const givenBack = (desk: FormDesk, orphan: DraftEntry): GivenBack => ({
  id: nameOf(orphan),
  command: {
    type: 'editGoal',
    goalId: '',
    change: {text: typedIn(orphan.draft).join('\n')},
  },
  refusal: {reason: isGone(desk, orphan) ? 'notFound' : 'notPossible'},
  again: wayAgain(desk, orphan) !== undefined,
});

function isGone({board}: FormDesk, {kind, key, draft}: DraftEntry): boolean {
  if (kind === 'contribution') return false;
  if (kind === 'reply') return !board.steps.has(key);
  if (kind === 'goal') return draft.was !== undefined && !board.goals.has(draft.was.id);
  if (kind !== 'step') return !board.goals.has(key);
  return (
    !board.goals.has(draft.goalId) || (draft.was !== undefined && !board.steps.has(draft.was.id))
  );
}

/** What came back from the store, and what lost the place it was written for. */
export function returnedPart(
  desk: FormDesk,
  returned: readonly GivenBack[],
  resolve: (id: string, keep: Kept) => void,
): unknown {
  const orphans = orphansOf(desk);
  sayReturned(desk, returned);
  return returnedView({
    text: desk.text,
    returned: [...returned, ...orphans.map((orphan) => givenBack(desk, orphan))],
    say: (sentence) => desk.say(sentence),
    resolve: (id, keep) => {
      const orphan = orphans.find((one) => nameOf(one) === id);
      if (!orphan) {
        resolve(id, keep);
        return;
      }
      const again = wayAgain(desk, orphan);
      desk.drafts.close(orphan.kind, orphan.key);
      if (keep === 'mine') again?.();
      else desk.focus('title');
    },
  });
}

/** All that was written about a goal that is gone, as a new one. */
function restOf(draft: GoalDraft): Partial<GoalDraft> {
  const {text, term, why, dimensions, targetDate, message = ''} = draft;
  return {text, term, why, dimensions, targetDate, message, more: why !== ''};
}

/** A goal or a step can be written again, as a new one beside all else that is being written. */
function wayAgain(desk: FormDesk, {kind, draft}: DraftEntry): (() => void) | undefined {
  const key = `new for ${newId()}`;
  const goal = kind === 'step' && desk.board.goals.get(draft.goalId);
  if (goal) {
    const {text, who, support, due, message = ''} = draft;
    if (desk.may('addStep') === 'no') return undefined;
    return () => openStep(desk, goal, {text, who, support, due, message}, key);
  }
  if ((kind !== 'goal' && kind !== 'step') || desk.may('editGoals') === 'no') return undefined;
  const rest = kind === 'goal' ? restOf(draft) : {text: draft.text};
  return () => newGoalDraft(desk, rest, key);
}
