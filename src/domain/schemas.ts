import {command} from './command.js';
import {collections, group, groupBody} from './group.js';

/** Every published schema by its name; JSON Schema and OpenAPI are made from these. */
export const schemas = {group, groupBody, command, ...collections} as const;
