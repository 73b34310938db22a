import {unsoundParents} from '../../domain/goals/parents.js';
import {ratingScales} from '../../domain/goals/values.js';
import type {ResourceGroup} from '../../domain/group.js';
import {warnOnce} from '../../ui/warn-once.js';
import {soundDimensions} from './dimensions.js';

const checked = new WeakSet<object>();
const tag = 'rg-goal-editor';

/** Tells the developer what cannot be shown as it was given; people see the rest of it. */
export function checkGiven(
  {goals, steps}: ResourceGroup,
  {dimensions, scale}: {readonly dimensions?: unknown; readonly scale?: string | null | undefined},
): void {
  if (dimensions !== undefined && dimensions !== null && !soundDimensions(dimensions)) {
    warnOnce(
      tag,
      '`dimensions` is not a list of {code, label?, help?}: the usual three are shown.',
    );
  }
  if (scale !== undefined && scale !== null && !ratingScales.some((known) => known === scale)) {
    warnOnce(tag, `does not know scale="${scale}"; it knows ${ratingScales.join(', ')}.`);
  }
  if (checked.has(goals)) return;
  checked.add(goals);
  const ids = new Set(goals.map(({id}) => id));
  if (unsoundParents(goals).length > 0) {
    warnOnce(
      tag,
      'was given goals whose `parentId` is gone, goes in a circle, or too deep: shown without it.',
    );
  }
  if (steps.some(({goalId}) => !ids.has(goalId))) {
    warnOnce(tag, 'was given steps whose goal is not in `goals`: they are not shown.');
  }
}
