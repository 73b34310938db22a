import {fileURLToPath} from 'node:url';
import {installNested} from '../../.ci/install-nested.js';

export const installServer = () =>
  installNested(new URL('.', import.meta.url), 'the reference server needs');

if (process.argv[1] === fileURLToPath(import.meta.url)) installServer();
