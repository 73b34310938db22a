import type {GroupController} from '../../context/group-controller.js';
import {may} from '../../context/may.js';
import type {Action} from '../../domain/regie/policy.js';

export type May = 'yes' | 'propose' | 'no';

/** What who looks may do now; nothing where the element is read-only or the group is closed. */
export const rightsOf =
  (group: GroupController, at: string, closed: boolean) =>
  (action: Action, own = true): May =>
    closed ? 'no' : may(group, action, {at, own});
