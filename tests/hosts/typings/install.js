import {installNested} from '../../../.ci/install-nested.js';

/** The frameworks and editors that read what we say of the elements. */
export const installFrameworks = () =>
  installNested(new URL('.', import.meta.url), 'the tests of typings ask');
