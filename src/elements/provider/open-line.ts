import type {Access} from '../../backend/access.js';
import type {Backend} from '../../backend/backend.js';
import type {ActorRef} from '../../domain/base.js';
import type {Policy} from '../../domain/regie/policy.js';
import {RgChangeEvent} from '../../events/rg-change.js';
import {GroupStore} from '../../state/group-store.js';
import {groupAt} from './group-at.js';
import {keeperFor} from './kept-outbox.js';
import {Line} from './line.js';
import {backendCalled} from './named-backends.js';
import {world} from './world.js';

type Maybe<T> = T | null | undefined;

/** Which group, where and for whom: a back end or its name, or else the address of the group. */
export interface Place extends EventTarget {
  readonly backend: Maybe<Backend | string>;
  readonly groupId: Maybe<string>;
  readonly src: Maybe<string>;
  readonly access: Maybe<Access>;
  readonly outbox: Maybe<string>;
  readonly policy: Policy | undefined;
  readonly actor: ActorRef | undefined;
  readonly actorRole: Maybe<string>;
}

/** A store with its line to that back end; none where there is no such. */
export function openLine(place: Place): Line | undefined {
  const found = foundAt(place);
  if (found === undefined) return undefined;
  const store = new GroupStore({
    ...{...found, world, keeper: keeperFor(place.outbox, place.src || found.groupId)},
    onSaved: (audit) => place.dispatchEvent(new RgChangeEvent(audit)),
  });
  const line = new Line(store, place);
  line.policy = place.policy;
  line.lookAs(place.actor, place.actorRole);
  return line;
}

function foundAt(place: Place) {
  const {backend: given, groupId, src} = place;
  if (!given) return src ? groupAt(src, () => place.access ?? {}) : undefined;
  const backend = typeof given === 'string' ? backendCalled(given) : given;
  return backend && groupId ? {backend, groupId} : undefined;
}
