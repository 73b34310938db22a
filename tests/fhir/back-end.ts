/** A group lives on FHIR servers of others, and whoever changes it does so by the port. */
import {describe, it} from 'node:test';
import {fhirBackend} from '../../src/backend/fhir/fhir.js';
import {backendContract} from '../../src/testing/backend-contract.js';
import {threePeople} from '../../src/testing/small-groups.js';
import {patient, serverWith, versions} from './rest-server.js';

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
