import * as v from 'valibot';
import type {Immutable} from './base.js';
import {goalCommands} from './goals/commands.js';
import {agendaCommands} from './meetings/agenda-commands.js';
import {meetingCommands} from './meetings/commands.js';
import {recordCommands} from './meetings/record-commands.js';
import {networkCommands} from './network/commands.js';
import {phaseCommands} from './phases/commands.js';
import {regieCommands} from './regie/commands.js';

/** Everything that anybody can do. */
export const command = v.variant('type', [
  ...networkCommands,
  ...goalCommands,
  ...meetingCommands,
  ...agendaCommands,
  ...recordCommands,
  ...phaseCommands,
  ...regieCommands,
]);

/** One wish, as data: it can be decided, sent, queued, stored as a proposal and undone. */
export type Command = Immutable<v.InferOutput<typeof command>>;
export type CommandType = Command['type'];
export type CommandOf<Type extends CommandType> = Extract<Command, {readonly type: Type}>;
