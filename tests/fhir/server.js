/** The FHIR server of Medplum, in memory. */
import {installServers} from './install.js';

/** @typedef {import('../../src/exchange/fhir/resource.js').Resource} Resource */

/**
 * @typedef {object} Repository
 * @property {(resource: Resource) => Promise<Resource>} updateResource
 * @property {(search: {resourceType: string, count: number}) => Promise<{entry?: {resource: Resource}[]}>} search
 */

/** @returns {Promise<Repository>} an empty one */
export async function freshRepository() {
  installServers();
  // Medplum expects what Node has from version 22 on.
  Object.assign(globalThis, {WebSocket: globalThis.WebSocket ?? {OPEN: 1}});
  // What is installed later has no types when this is checked.
  const name = '@medplum/fhir-router';
  const {MemoryRepository} = await import(name);
  return new MemoryRepository();
}
