import type {ActorRef} from '../domain/base.js';
import type {ResourceGroup} from '../domain/group.js';

/** Tells apart who looks at which group: what one person is writing is not for the next to read. */
export const viewerKey = ({id}: ResourceGroup, actor: ActorRef): string =>
  `${id} ${actor.kind === 'member' ? actor.membershipId : actor.kind}`;
