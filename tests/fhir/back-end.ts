/** A group lives on FHIR servers of others, and whoever changes it does so by the port. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fhirBackend, newGroupBundle} from '../../src/backend/fhir/fhir.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import {backendContract} from '../../src/testing/backend-contract.js';
import {threePeople} from '../../src/testing/small-groups.js';
import {now} from '../domain/random-group.js';
import {RestServer, versions, type Version} from './rest-server.js';

const patient = 'Patient/the-client';

export async function serverWith(version: Version, group: ResourceGroup): Promise<RestServer> {
  const server = await RestServer.start(version);
  await server.put({resourceType: 'Patient', id: 'the-client'});
  const body = newGroupBundle(group, {at: now, patient});
  const [outcome] = await server.handle({method: 'POST', url: '', headers: {}, body});
  assert.equal(outcome['id'], 'ok', JSON.stringify(outcome));
  return server;
}

for (const version of versions) {
  backendContract(
    `a FHIR server, Medplum ${version}`,
    async () => {
      const group = threePeople();
      const server = await serverWith(version, group);
      const {base} = server;
      const backend = () => fhirBackend({base, patient, pollSeconds: 0.05});
      return {
        ...{backend: backend(), other: backend(), groupId: group.id},
        close: () => server.stop(),
      };
    },
    {describe, it: (text, keep) => void it(text, keep)},
  );
}
