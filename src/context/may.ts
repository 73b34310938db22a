import {
  permissionFor,
  type Permission,
  type PermissionContext,
} from '../domain/regie/permission.js';
import type {Action} from '../domain/regie/policy.js';
import type {GroupController} from './group-controller.js';

/**
 * May who looks do this, or propose it, by the table of the host or the usual one? A function of its
 * own: an element that asks it only later does not load the table with its first paint.
 */
export function may(
  {view, policy}: Pick<GroupController, 'view' | 'policy'>,
  action: Action,
  context: Omit<PermissionContext, 'policy'>,
): Permission['kind'] {
  if (view.kind !== 'ready') return 'no';
  return permissionFor(view.group, view.actor, action, {...context, policy}).kind;
}
