import {plain, listOf, type Fields, type Resource} from '../../exchange/fhir/resource.js';
import {resourceId} from '../../exchange/fhir/names.js';
import {digestOf} from '../../domain/digest.js';

/** Which group a resource belongs to: by this it is found again. */
export const groupSystem = 'urn:resourcegroep:elements:group';

/** Which changes made a resource what it is, the last ones, and whether it was taken away. */
const changesExtension = 'urn:resourcegroep:elements:changes:1';

/** From what the client holds of a professional to that professional, whose own resource names nobody. */
const aboutExtension = 'urn:resourcegroep:elements:about:1';

/** So many changes are remembered on each resource: a page sends a change again within minutes. */
const mostChanges = 50;

export const groupCode = (groupId: string): string => resourceId({kind: 'group', id: groupId});

/** Others share these: they say nothing of a client. */
const ofNobody = ['Practitioner', 'PractitionerRole'];

const tagsOf = (resource: Resource): readonly Fields[] =>
  listOf(listOf(resource['meta'])[0]?.['tag']);

export const isOfGroup = (resource: Resource, groupId: string): boolean =>
  tagsOf(resource).some(({system, code}) => system === groupSystem && code === groupCode(groupId));

const changesPart = (resource: Resource): readonly Fields[] =>
  listOf(listOf(resource['extension']).find(({url}) => url === changesExtension)?.['extension']);

const changesOf = (resource: Resource): readonly string[] =>
  changesPart(resource).flatMap(({valueString}) =>
    typeof valueString === 'string' ? [valueString] : [],
  );

/** FHIR forbids some characters. */
const nameOf = (changeId: string): string =>
  plain(changeId) === changeId && changeId.trim() === changeId
    ? changeId
    : digestOf([changeId]) + digestOf(changeId);

export const wasMadeBy = (resource: Resource, changeId: string): boolean =>
  changesOf(resource).includes(nameOf(changeId));

/** What was taken away stays, empty: somebody may have seen it, and its id is not for something else. */
export const isRemoved = (resource: Resource): boolean =>
  changesPart(resource).some(({url}) => url === 'removed');

interface Marks {
  readonly groupId: string;
  readonly changeId?: string | undefined;
  readonly removed?: boolean;
}

/** The resource as it is sent: of which group it is, and which change made it so. */
export function marked(resource: Resource, {groupId, changeId, removed}: Marks): Resource {
  const {versionId: _version, lastUpdated: _updated, ...meta} = listOf(resource['meta'])[0] ?? {};
  const others = listOf(resource['extension']).filter(({url}) => url !== changesExtension);
  const changes = [...changesOf(resource), ...(changeId === undefined ? [] : [nameOf(changeId)])];
  const parts = [
    ...changes.slice(-mostChanges).map((valueString) => ({url: 'change', valueString})),
    ...(removed === true ? [{url: 'removed', valueBoolean: true}] : []),
  ];
  const isTagged = ofNobody.includes(resource.resourceType) || isOfGroup(resource, groupId);
  const tag = [
    ...tagsOf(resource),
    ...(isTagged ? [] : [{system: groupSystem, code: groupCode(groupId)}]),
  ];
  const extension = [
    ...others,
    ...(parts.length > 0 ? [{url: changesExtension, extension: parts}] : []),
  ];
  const {extension: _extension, meta: _meta, ...rest} = resource;
  return {
    ...rest,
    ...((tag.length > 0 || Object.keys(meta).length > 0) && {
      meta: {...meta, ...(tag.length > 0 && {tag})},
    }),
    ...(extension.length > 0 && {extension}),
  };
}

/** What the client holds of a professional leads to them. */
export function leadingTo(about: Resource, reference: string): Resource {
  const others = listOf(about['extension']).filter(({url}) => url !== aboutExtension);
  return {...about, extension: [...others, {url: aboutExtension, valueReference: {reference}}]};
}

/** Whom it leads to. */
export const ledTo = (resource: Resource): unknown =>
  listOf(resource['extension']).find(({url}) => url === aboutExtension)?.['valueReference'];
