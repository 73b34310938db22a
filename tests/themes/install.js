import {installNested} from '../../.ci/install-nested.js';

/** Published themes of NL Design System. */
export const installThemes = () =>
  installNested(new URL('.', import.meta.url), 'the themes of NL Design System are looked at with');
