import type {GroupBody} from '../../domain/group.js';
import type {Membership} from '../../domain/network/schema.js';
import {codingFor, roles, snomed, wordIn, wordFor} from './codes.js';
import type {Links} from './links.js';
import {codingsOf, identifierOf, keyIn, ownCode, ownCoding, resourceId, wordsOf} from './names.js';
import {readPhase} from './plan.js';
import {hasRest} from './rest.js';
import {
  endFrom,
  fhirInstant,
  filled,
  instantFrom,
  lasting,
  listOf,
  plain,
  textAt,
  at,
  type Fields,
  type Resource,
} from './resource.js';

const statuses = {active: ['active'], paused: ['suspended'], closed: ['inactive']} as const;

/** A team without a status, or about to begin, is one that is there. */
const wordOfStatus = (status: unknown): string =>
  status === 'entered-in-error' ? 'closed' : (wordFor(statuses, status) ?? 'active');

export function writeCareTeam(
  group: GroupBody,
  links: Links,
  participant: readonly Fields[],
): Resource {
  const {status, statusSince, phase} = group;
  const began = fhirInstant(phase.history[0]?.enteredOn);
  const ended = status === 'closed' ? fhirInstant(statusSince) : undefined;
  return filled({
    resourceType: 'CareTeam',
    id: resourceId({kind: 'group', id: group.id}),
    identifier: [identifierOf({kind: 'group', id: group.id})],
    status: Object.entries(statuses).find(([word]) => word === status)?.[1][0] ?? 'active',
    // Koppeltaal forbids a category.
    category:
      links.dialect === 'koppeltaal'
        ? []
        : [{coding: ownCoding('group', 'resource-group'), text: 'Resourcegroep'}],
    name: plain(group.name),
    subject: links.client,
    period: lasting(began, ended),
    participant,
  });
}

/** What a CareTeam says of the group, also one that others made. */
export function readCareTeam(team: Resource, id: string | undefined, links: Links): Fields {
  const status = wordOfStatus(team['status']);
  return filled({
    id,
    clientRef: clientRefIn(links),
    clientName: textAt(links.client, 'display'),
    name: textAt(team, 'name'),
    status,
    statusSince: status === 'closed' ? instantFrom(at(team, 'period', 'end')) : undefined,
    phase: id === undefined ? undefined : readPhase(links.get('plan', id)),
  });
}

/** Of a patient that we named ourselves our own id, else what the care record has. */
function clientRefIn({client}: Links): string | undefined {
  const key = keyIn(client);
  if (key?.kind === 'client') return key.id;
  return (
    textAt(client, 'reference') ??
    textAt(client, 'identifier', 'value') ??
    textAt(client, 'display')
  );
}

/** One member of the care team. Nobody else is a participant: portals read it as access. */
export function writeParticipant(
  membership: Membership,
  links: Links,
  member: unknown = links.toMember(membership.id),
): Fields | undefined {
  if (membership.state !== 'member' || member === undefined) return undefined;
  const koppeltaal = links.dialect === 'koppeltaal';
  const role = membership.roles.flatMap((word) => {
    const known = codingFor(roles[links.dialect], snomed, word);
    const coding = koppeltaal ? known : [...known, ...ownCoding('role', word)];
    return coding.length > 0 ? [{coding}] : [];
  });
  const {since, until} = membership;
  const times = koppeltaal ? undefined : lasting(fhirInstant(since), fhirInstant(until));
  return filled({role, member, period: times});
}

/** What a participant says of a membership, also one that others made. */
export function readParticipant(participant: Fields, personId: string, usual: string): Fields {
  const said = listOf(participant['role']).flatMap((concept) => roleIn(concept) ?? []);
  return filled({
    id: `member-${personId}`,
    personId,
    roles: said.length > 0 ? [...new Set(said)] : [usual],
    state: 'member',
    since: instantFrom(at(participant, 'period', 'start')),
    until: endFrom(at(participant, 'period', 'end')),
  });
}

/** Do others tell of somebody that they were there, and are no more? */
export function wasThere(participant: Fields, now: string): boolean {
  const until = endFrom(at(participant, 'period', 'end'));
  const isOurs = hasRest(participant['extension']);
  return !isOurs && until !== undefined && Date.parse(until) < Date.parse(now);
}

/** Our own word, or that of the code; else it is kept as it says itself. */
function roleIn(concept: Fields): string | undefined {
  const own = ownCode('role', concept);
  const known =
    wordIn(roles['nl-core'], snomed, concept) ?? wordIn(roles.koppeltaal, snomed, concept);
  return own ?? known ?? wordsOf(concept) ?? textAt(codingsOf(concept)[0], 'code');
}
