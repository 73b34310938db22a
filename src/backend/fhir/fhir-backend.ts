import type {ActorRef} from '../../domain/base.js';
import type {PersonDetails} from '../../exchange/fhir/people.js';
import type {Access} from '../access.js';
import type {Backend} from '../backend.js';
import {Feed, versionsOf} from './feed.js';
import {FhirGroup} from './fhir-group.js';
import {FhirServer} from './server.js';
import type {StoredGroup} from './stored-group.js';

export interface FhirBackendOptions extends Access {
  /** The base address of a FHIR R4 server, as `https://care.example/fhir`. */
  readonly base: string | URL;
  /** The client, as `Patient/123`: of a SMART launch the `patient`. A group of another is not found. */
  readonly patient?: string;
  /** Who uses the page, as `Practitioner/4` or a whole address: of a SMART launch the `fhirUser`. */
  readonly user?: string;
  /** Who uses the page, where the host knows it by itself. */
  readonly me?: ActorRef;
  /** What the care record knows of somebody, by the person's id; where a profile asks for it. */
  readonly detailsOf?: (personId: string) => PersonDetails | undefined;
  /** So often it is looked whether somebody else wrote; 30 if you do not say. */
  readonly pollSeconds?: number;
}

/** So many loads are remembered, for who wants to hear what came after one of them. */
const mostMarks = 20;

/**
 * Keeps groups on a FHIR R4 server, in the form of `writeFhir` with everything. A group is known by its own
 * id, or as `CareTeam/123` where another system made it. The server knows nothing of who in the group may
 * see what: whoever can read the record has all of it. So give this to the client's own application, or use
 * it on the portal's server, behind rules of its own.
 */
export function fhirBackend(options: FhirBackendOptions): Backend {
  const {base, patient, me, pollSeconds = 30} = options;
  const server = new FhirServer(base, options);
  const groups = new Map<string, FhirGroup>();
  const marks = new Map<string, ReadonlyMap<string, string>>();
  const groupAt = (id: string): FhirGroup => {
    const known =
      groups.get(id) ?? new FhirGroup(server, id, {patient, detailsOf: options.detailsOf});
    groups.set(id, known);
    return known;
  };
  const cursorOf = (stored: StoredGroup): string => {
    const cursor = crypto.randomUUID();
    marks.set(cursor, versionsOf(stored));
    for (const old of [...marks.keys()].slice(0, -mostMarks)) marks.delete(old);
    return cursor;
  };
  return {
    local: true,
    async load(groupId, {signal}) {
      const stored = await groupAt(groupId).load({signal});
      const actor = me ?? actorOf(stored, options.user);
      return {
        records: [...stored.records.values()],
        cursor: cursorOf(stored),
        ...(actor && {me: actor}),
      };
    },
    save: (change, sending) => groupAt(change.groupId).save(change, sending),
    erase(groupId) {
      groups.delete(groupId);
      return Promise.resolve();
    },
    subscribe(groupId, since, onEvent, {signal}) {
      const told = marks.get(since ?? '');
      const group = groupAt(groupId);
      void new Feed({group, told, pollSeconds, onEvent, signal, cursorOf}).run();
    },
  };
}

/** `https://care.example/fhir/Practitioner/4` is `Practitioner/4` on this server. */
const actorOf = (stored: StoredGroup, user: string | undefined): ActorRef | undefined => {
  const [place] = /[A-Z][A-Za-z]+\/[A-Za-z0-9.-]{1,64}$/.exec(user ?? '') ?? [];
  return place === undefined ? undefined : stored.actorAt(place);
};
