import type {ActorRef} from '../domain/base.js';
import type {ResourceGroup} from '../domain/group.js';

/** Tells apart who looks at which group: what one person is writing is not for the next to read. */
export const viewerKey = ({id}: Pick<ResourceGroup, 'id'>, actor: ActorRef): string =>
  `${id} ${actor.kind === 'member' ? actor.membershipId : actor.kind}`;

/** Notices that somebody else looks, or at another group: then what is open is to be closed. */
export class Onlooker {
  #key: string | undefined;

  changed(view: {readonly kind: string; group?: ResourceGroup; actor?: ActorRef}): boolean {
    const {group, actor} = view;
    const key = group && actor ? viewerKey(group, actor) : this.#key;
    const changed = this.#key !== undefined && key !== this.#key;
    this.#key = key;
    return changed;
  }
}
