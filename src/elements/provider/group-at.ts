import type {Access} from '../../backend/access.js';
import type {Backend} from '../../backend/backend.js';
import {warnOnce} from '../../ui/warn-once.js';
import {onDemand} from './on-demand.js';

interface Found {
  readonly backend: Backend;
  readonly groupId: string;
}

/** The group at an address as `https://portal.example/api/groups/7f3a`, by the HTTP contract. */
export function groupAt(src: string, access: () => Access): Found | undefined {
  const [, base, id = ''] = /^(.*)\/groups\/([^/?#]+)$/.exec(src) ?? [];
  const groupId = decoded(id);
  if (base === undefined || groupId === undefined) {
    warnOnce('rg-provider', "does not know this src: it ends with /groups/ and the group's id.");
    return undefined;
  }
  const load = async () => {
    const {backendAt} = await import('../../backend/http/backend-at.js');
    return backendAt(base, access);
  };
  return {backend: onDemand(load), groupId};
}

function decoded(id: string): string | undefined {
  try {
    return decodeURIComponent(id);
  } catch {
    return undefined;
  }
}
