/** Puts the themes, which are written or made as they ship, into `dist/themes/`. */
import {cpSync} from 'node:fs';

cpSync(new URL('../src/themes', import.meta.url), new URL('../dist/themes', import.meta.url), {
  recursive: true,
});
