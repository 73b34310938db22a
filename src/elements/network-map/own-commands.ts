import type {CommandType} from '../../domain/command.js';
import type {Proposal} from '../../domain/regie/schema.js';

const own: ReadonlySet<string> = new Set<CommandType>([
  'addPerson',
  'editPerson',
  'placePerson',
  'removePerson',
  'restorePerson',
  'importPeople',
  'removePeople',
  'restorePeople',
  'addTie',
  'removeTie',
  'keepMapSnapshot',
  'removeMapSnapshot',
  'considerPerson',
  'nominatePerson',
  'withdrawNomination',
  'removeMembership',
  'restoreMembership',
  'holdNomination',
  'askPerson',
  'withdrawInvitation',
  'answerInvitation',
  'setTalk',
  'setContribution',
  'setRoles',
  'setActingFor',
  'leaveGroup',
  'endMembership',
  'resumeMembership',
]);

/** The commands that are this element's: whose undo it offers, and which it shows when given back. */
export const owns = (type: string): boolean => own.has(type);

/** The open proposals that are about people and their way into the group. */
export const aboutPeople = ({state, command}: Proposal): boolean =>
  state === 'open' && owns(command.type);
