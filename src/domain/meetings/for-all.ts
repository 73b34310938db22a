import type {ResourceGroup} from '../group.js';
import {membersOf} from '../network/people.js';
import type {Meeting} from './schema.js';

/** Everybody got these agreements: somebody who was left out does not read them on a table (I15). */
export const isForAll = (group: ResourceGroup, {record, sharedWith}: Meeting): boolean =>
  record === 'approved' && membersOf(group).every(({membership: {id}}) => sharedWith.includes(id));
