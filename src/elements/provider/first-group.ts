import type {ResourceGroup} from '../../domain/group.js';
import {newGroup} from '../../domain/new-group.js';

/** A group that nobody made yet begins empty. */
export const initial = (groupId: string): ResourceGroup =>
  newGroup({id: groupId, clientRef: groupId}, new Date().toISOString());
