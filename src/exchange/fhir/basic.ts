import {identifierOf, ownCoding, resourceId, type ResourceKey} from './names.js';
import type {Links} from './links.js';
import type {Resource} from './resource.js';

/**
 * For what FHIR has no resource: ties, maps that were kept, what was lent or proposed, the way into the
 * group of who is no member, and what the client holds of a professional, whose own resource others share.
 */
export const writeBasic = (key: ResourceKey, links: Links): Resource => ({
  resourceType: 'Basic',
  id: resourceId(key),
  identifier: [identifierOf(key)],
  code: {coding: ownCoding('record', key.kind)},
  subject: links.client,
});
