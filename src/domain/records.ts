import type {ActorRef} from './base.js';
import type {Command} from './command.js';
import type {GroupBody, ResourceGroup} from './group.js';

/** The lists of a group by the kind of record they hold; the group's own record comes apart. */
export const collectionOf = {
  person: 'people',
  membership: 'memberships',
  tie: 'ties',
  goal: 'goals',
  step: 'steps',
  rating: 'ratings',
  meeting: 'meetings',
  agendaItem: 'agendaItems',
  agreement: 'agreements',
  proposal: 'proposals',
  delegation: 'delegations',
  mapSnapshot: 'mapSnapshots',
} as const satisfies Record<string, keyof ResourceGroup>;

export type EntityKind = keyof typeof collectionOf;
export type RecordKind = 'group' | EntityKind;
export const entityKinds = Object.keys(collectionOf) as readonly EntityKind[];

/** One thing with one version: all that a back end needs to store. */
export interface GroupRecord {
  readonly kind: RecordKind;
  readonly id: string;
  readonly version: string;
  readonly body: object;
  readonly updatedAt?: string;
  readonly updatedBy?: string;
}
export interface RecordRef {
  readonly kind: RecordKind;
  readonly id: string;
}

/** `base` null: it must not exist yet. `body` null: it goes. */
export interface Write extends RecordRef {
  readonly base: string | null;
  readonly body: object | null;
}

/** A command on its way to the back end, with what it comes to. */
export interface Change {
  /** Idempotency key, made by the client: same id, one effect. */
  readonly id: string;
  readonly groupId: string;
  readonly command: Command;
  readonly by: ActorRef;
  readonly onBehalfOf?: 'client';
  readonly at: string;
  readonly writes: readonly Write[];
}

/** The group's own record without the lists. */
export function bodyOf(group: ResourceGroup): GroupBody {
  const body: Record<string, unknown> = {...group};
  for (const kind of entityKinds) delete body[collectionOf[kind]];
  return body as unknown as GroupBody;
}
