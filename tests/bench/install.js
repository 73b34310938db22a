import {installNested} from '../../.ci/install-nested.js';

export const installPeers = () =>
  installNested(new URL('.', import.meta.url), 'the bench compares with');
