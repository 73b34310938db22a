import {isDeepStrictEqual} from 'node:util';
import type {Command} from '../../src/domain/command.js';
import type {ResourceGroup} from '../../src/domain/group.js';

/**
 * Can somebody see in this group what they asked for: done, or waiting as a proposal? Nothing for
 * wishes of which that cannot be told apart from what others did.
 */
export function isVisible(wish: Command, group: ResourceGroup): boolean | undefined {
  const done = isDone(wish, group);
  const waits = group.proposals.some(({command}) => isDeepStrictEqual(command, wish));
  return done === undefined ? undefined : done || waits;
}

const byId = <T extends {readonly id: string}>(list: readonly T[], id: string) =>
  list.find((thing) => thing.id === id);

function isDone(wish: Command, group: ResourceGroup): boolean | undefined {
  switch (wish.type) {
    case 'addGoal':
      return byId(group.goals, wish.goal.id) !== undefined;
    case 'addPerson':
      return byId(group.people, wish.person.id) !== undefined;
    case 'addStep':
      return byId(group.steps, wish.step.id) !== undefined;
    case 'grantDelegation':
      return byId(group.delegations, wish.delegationId) !== undefined;
    case 'placePerson':
      return byId(group.people, wish.personId)?.sector === wish.sector;
    case 'editPerson':
      return byId(group.people, wish.personId)?.note === wish.change.note;
    case 'editGoal':
      return byId(group.goals, wish.goalId)?.text === wish.change.text;
    default:
      return undefined;
  }
}

/** What stands in one place only: whatever is put there takes that place, from whomever it comes. */
export const takesAPlace = ({type}: Command): boolean =>
  ['placePerson', 'editPerson', 'editGoal'].includes(type);

/** What nobody else can have done, or made impossible. */
export const standsAlone = ({type}: Command): boolean => ['addGoal', 'addPerson'].includes(type);
