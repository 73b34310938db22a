import {unsoundParents} from './goals/parents.js';
import type {ResourceGroup} from './group.js';

/** Something odd that does no harm: it is shown as well as it can be. */
export interface ParseNote {
  /** As `steps.3.goalId`. */
  readonly path: string;
  readonly note:
    /** An id for the second time; the first one counts. */
    | 'duplicate'
    /** Refers to what is not there. */
    | 'dangling'
    /** A goal under itself, in a circle, or under a goal that has a parent; it stands by itself. */
    | 'parent';
}

/** Which field of which list refers to which other list. */
const references = [
  ['memberships', 'personId', 'people'],
  ['memberships', 'actingFor', 'memberships'],
  ['ties', 'from', 'people'],
  ['ties', 'to', 'people'],
  ['steps', 'goalId', 'goals'],
  ['steps', 'fromMeetingId', 'meetings'],
  ['ratings', 'goalId', 'goals'],
  ['ratings', 'meetingId', 'meetings'],
  ['agendaItems', 'meetingId', 'meetings'],
  ['agreements', 'meetingId', 'meetings'],
  ['agreements', 'stepId', 'steps'],
  ['agreements', 'itemId', 'agendaItems'],
  ['delegations', 'toMembershipId', 'memberships'],
] as const;

/** Adds what refers to nothing. */
export function noteReferences(group: ResourceGroup, notes: ParseNote[]): void {
  for (const [list, field, target] of references) {
    const known = new Set<unknown>(group[target].map(({id}) => id));
    for (const [index, thing] of group[list].entries()) {
      const value = new Map<string, unknown>(Object.entries(thing)).get(field);
      if (value !== undefined && !known.has(value)) {
        notes.push({path: `${list}.${index}.${field}`, note: 'dangling'});
      }
    }
  }
  const ids = new Set(group.goals.map(({id}) => id));
  for (const goal of unsoundParents(group.goals)) {
    const note = goal.parentId !== undefined && ids.has(goal.parentId) ? 'parent' : 'dangling';
    notes.push({path: `goals.${group.goals.indexOf(goal)}.parentId`, note});
  }
}
