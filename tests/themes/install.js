import {fileURLToPath} from 'node:url';
import {installNested} from '../../.ci/install-nested.js';

/** Published themes of NL Design System: for the tests, and for Storybook, which runs this file. */
export const installThemes = () =>
  installNested(new URL('.', import.meta.url), 'the themes of NL Design System are looked at with');

if (process.argv[1] === fileURLToPath(import.meta.url)) installThemes();
