import {installNested} from '../../.ci/install-nested.js';

/** The servers and validators of others. */
export const installServers = () =>
  installNested(new URL('.', import.meta.url), 'the tests of FHIR ask');
