import type {ActorRef} from '../../domain/base.js';
import type {ResourceGroup} from '../../domain/group.js';
import {permissionFor} from '../../domain/regie/permission.js';
import type {Action} from '../../domain/regie/policy.js';

export type May = 'yes' | 'propose' | 'no';

/** What this actor may do now; nothing where the element is read-only or the group is closed. */
export const rightsOf =
  (group: ResourceGroup, actor: ActorRef, at: string, readonly: boolean) =>
  (action: Action): May =>
    readonly || group.status === 'closed'
      ? 'no'
      : permissionFor(group, actor, action, {at, own: true}).kind;
