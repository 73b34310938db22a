import type {Goal} from './schema.js';

/**
 * The goals with only the parents that can be (I9): a goal that is there, is another one, and has no
 * parent itself. So nobody who follows a parent goes round in circles or ends up nowhere.
 */
export function withSoundParents(goals: readonly Goal[]): readonly Goal[] {
  const unsound = new Set(unsoundParents(goals));
  if (unsound.size === 0) return goals;
  return goals.map((goal) => {
    if (!unsound.has(goal)) return goal;
    const {parentId: _parentId, ...rest} = goal;
    return rest;
  });
}

/** The goals whose parent cannot be: gone, itself, in a circle or too deep. */
export function unsoundParents(goals: readonly Goal[]): readonly Goal[] {
  const parentOf = new Map(goals.map(({id, parentId}) => [id, parentId]));
  return goals.filter(
    ({parentId}) =>
      parentId !== undefined && (!parentOf.has(parentId) || parentOf.get(parentId) !== undefined),
  );
}
