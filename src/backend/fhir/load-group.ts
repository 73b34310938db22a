import {isAt, placeOf} from '../../exchange/fhir/found.js';
import {placeIn} from '../../exchange/fhir/links.js';
import {identifierOf, keyIn} from '../../exchange/fhir/names.js';
import {listOf, type Resource} from '../../exchange/fhir/resource.js';
import {BackendError} from '../backend.js';
import {groupCode, groupSystem, isOfGroup, ledTo} from './marks.js';
import type {FhirServer, Query, Sending} from './server.js';
import {StoredGroup} from './stored-group.js';

/** What is marked as of a group; professionals are found by what refers to them. */
const ofGroup = [
  ...['CareTeam', 'CarePlan', 'EpisodeOfCare', 'RelatedPerson', 'Basic', 'Goal', 'Observation'],
  ...['Task', 'Appointment', 'Encounter', 'Composition'],
] as const;

/** What a care team may lead to that is no part of the group. */
const aside = [
  ...['Patient', 'RelatedPerson', 'PractitionerRole', 'Practitioner', 'Organization', 'CareTeam'],
];

/** So many ids go into one question. */
const mostIds = 50;

export interface Loading extends Sending {
  readonly at: string;
  readonly patient: string | undefined;
}

/** Finds a group and all that belongs to it, by searches that every server knows: no `_include`. */
export async function loadGroup(
  server: FhirServer,
  groupId: string,
  loading: Loading,
): Promise<StoredGroup> {
  const team = await teamOf(server, groupId, loading);
  const id = keyIn(team)?.id ?? placeOf(team) ?? '';
  const own = (await allMarked(server, id, {}, loading)).flat();
  const all = new Map([...own, team].map((one) => [placeOf(one), one]));
  await addLinked(server, all, loading);
  return new StoredGroup([...all.values()], placeOf(team) ?? '', loading.at, server.bases);
}

/** All resources of a group, and with `since` those that were written from then on. */
export async function allMarked(
  server: FhirServer,
  groupId: string,
  more: Query,
  sending: Sending,
): Promise<readonly Resource[]> {
  const query = {_tag: tokenOf({system: groupSystem, value: groupCode(groupId)}), ...more};
  const found = await Promise.all(ofGroup.map((type) => server.search(type, query, sending)));
  // A server that does not know a parameter may leave it out of account.
  return found.flat().filter((one) => isOfGroup(one, groupId));
}

/** A group of ours by its own id, or the care team that others made at `CareTeam/123`. */
async function teamOf(
  server: FhirServer,
  groupId: string,
  {patient, ...sending}: Loading,
): Promise<Resource> {
  const isPlace = /^CareTeam\/[A-Za-z0-9.-]{1,64}$/.test(groupId);
  const identifier = tokenOf(identifierOf({kind: 'group', id: groupId}));
  const found = isPlace
    ? [await server.read(groupId, sending)]
    : await server.search('CareTeam', {identifier}, sending);
  const team = found
    .filter((one) => isPlace || (keyIn(one)?.kind === 'group' && keyIn(one)?.id === groupId))
    .filter(({status}) => status !== 'entered-in-error')
    .sort((a, b) => ((placeOf(a) ?? '') < (placeOf(b) ?? '') ? -1 : 1))[0];
  // By which address a server calls itself, it tells only where it finds something.
  if (isPlace && team && linksOf(team).some((one) => !isAt(one, server.bases)))
    await server.search('CareTeam', {_id: groupId.replace('CareTeam/', '')}, sending);
  const [about] = listOf(team?.['subject']);
  const subject = placeIn(about);
  // Whoever opens the record of one client gets no group of another.
  const isOther =
    subject?.startsWith('Patient/') === true && (subject !== patient || !isAt(about, server.bases));
  if (team === undefined || (patient !== undefined && isOther)) throw new BackendError('not-found');
  return team;
}

/** As a search writes it. */
export const tokenOf = ({system, value}: Readonly<Record<string, unknown>>): string =>
  [system, value].map((part) => String(part).replace(/[\\|$,]/g, '\\$&')).join('|');

/** Who takes part and is not marked, with who is behind them; what is not there is left out. */
async function addLinked(
  server: FhirServer,
  all: Map<string | undefined, Resource>,
  sending: Sending,
): Promise<void> {
  const asked = new Set<string>();
  for (;;) {
    const wanted = [...all.values()]
      .flatMap(linksOf)
      .filter((reference) => isAt(reference, server.bases))
      .flatMap((reference) => placeIn(reference) ?? [])
      .filter((place) => !all.has(place) && !asked.has(place));
    if (wanted.length === 0) return;
    for (const place of wanted) asked.add(place);
    const found = await Promise.all(
      aside.map((type) => byIds(server, type, idsOf(type, wanted), sending)),
    );
    for (const one of found.flat()) all.set(placeOf(one), one);
  }
}

const linksOf = (resource: Resource): readonly unknown[] =>
  resource.resourceType === 'CareTeam'
    ? [resource['subject'], ...listOf(resource['participant']).map(({member}) => member)]
    : [ledTo(resource), resource['practitioner'], resource['organization']];

const idsOf = (type: string, places: readonly string[]): readonly string[] => [
  ...new Set(
    places.flatMap((place) => {
      const [, id] = new RegExp(`^${type}/([A-Za-z0-9.-]{1,64})$`).exec(place) ?? [];
      return id ?? [];
    }),
  ),
];

async function byIds(
  server: FhirServer,
  type: string,
  ids: readonly string[],
  sending: Sending,
): Promise<readonly Resource[]> {
  const found: Resource[] = [];
  for (let begin = 0; begin < ids.length; begin += mostIds) {
    const some = ids.slice(begin, begin + mostIds);
    const answer = await server
      .search(type, {_id: some.join()}, sending)
      .catch((error: unknown) => nothingIf(error));
    found.push(...answer.filter(({id}) => some.includes(String(id))));
  }
  return found;
}

/** Who may not be seen, or is of a type that the server does not keep, is named only. */
function nothingIf(error: unknown): readonly Resource[] {
  const known = error instanceof BackendError ? error.reason : undefined;
  if (known === 'forbidden' || known === 'not-found' || known === 'gone') return [];
  throw error;
}
