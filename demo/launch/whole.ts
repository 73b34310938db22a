import {generateKeyPairSync, randomUUID} from 'node:crypto';
import type {Server} from 'node:http';
import {newGroupBundle} from '@resourcegroep/elements/backend/fhir';
import {theKitchenTable} from '@resourcegroep/elements/testing';
import {RestServer} from '../../tests/fhir/rest-server.js';
import {App} from './app-server.js';
import {LaunchingPortal} from './portal/portal.js';

/** It goes along in messages: nobody's name. */
const clientId = randomUUID();
const patient = `Patient/${clientId}`;

/**
 * All of it on this machine: a FHIR server of others with the sample group, a portal that launches, and the
 * application that it launches. `page` is where the browser finds the application, `app` its server's port.
 */
export async function startWhole({page, app, portal}: {page: string; app: number; portal: number}) {
  const fhir = await RestServer.start('5.2');
  await fhir.put({resourceType: 'Patient', id: clientId});
  const body = newGroupBundle(theKitchenTable(), {at: new Date().toISOString(), patient});
  await fhir.handle({method: 'POST', url: '', headers: {}, body});
  const marieke = fhir
    .all('Practitioner')
    .find((one) => JSON.stringify(one['name']).includes('Marieke'));
  const launching = new LaunchingPortal({
    ...{origin: `http://127.0.0.1:${portal}`, fhir: fhir.base, app: page, patient},
    users: [
      {name: 'Samira', reference: patient},
      {name: 'Marieke', reference: `Practitioner/${String(marieke?.['id'])}`},
    ],
  });
  const {privateKey: key} = generateKeyPairSync('rsa', {modulusLength: 2048});
  const client = {id: 'groep', redirect: `${page}/app/callback`, key};
  const launched = new App({origin: page, client, ...launching.registration});
  const servers: readonly Server[] = await Promise.all([
    launching.listen(portal),
    launched.listen(app),
  ]);
  return {
    fhir,
    patient,
    portal: launching,
    stop() {
      fhir.stop();
      for (const server of servers) server.closeAllConnections();
      for (const server of servers) server.close();
    },
  };
}
