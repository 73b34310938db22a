import type {ActorRef} from '../../src/domain/base.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import {BackendError, type Backend, type FeedEvent} from '../../src/backend/backend.js';
import {GroupService, ServiceError} from '../../demo/back-end/group-service.js';

/** The demo's group service with one group, whose users are `client` and the ids of memberships. */
export function serviceWith(group: ResourceGroup, now: () => string): GroupService {
  const actorOf = (_groupId: string, user: string): ActorRef =>
    user === 'client' ? {kind: 'client'} : {kind: 'member', membershipId: user};
  const service = new GroupService({actorOf, now});
  service.begin(group);
  return service;
}

/** What a page of this user has of the service: all that goes over the line is JSON. */
export function lineTo(service: GroupService, user: string): Backend {
  const overTheLine = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
  const asked = async <T>(signal: AbortSignal, ask: () => T): Promise<T> => {
    signal.throwIfAborted();
    try {
      return overTheLine(ask());
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      const {records: current, removed} = error.told ?? {};
      const told = {...(current && {current}), ...(removed && {removed})};
      throw new BackendError(error.reason, overTheLine(told));
    }
  };
  return {
    load: (groupId, {signal}) => asked(signal, () => service.load(groupId, user)),
    save: (change, {signal}) => asked(signal, () => service.save(overTheLine(change), user)),
    subscribe(groupId, since, onEvent: (event: FeedEvent) => void, {signal}) {
      const tell = (news: FeedEvent) => queueMicrotask(() => onEvent(overTheLine(news)));
      const stop = service.subscribe(groupId, user, since, tell);
      signal.addEventListener('abort', stop, {once: true});
    },
  };
}
