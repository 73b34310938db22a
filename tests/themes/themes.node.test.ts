/** Our themes, and themes of NL Design System that are published. In one file: they are installed once. */
import {installThemes} from './install.js';

installThemes();
await import('./contrast.js');
await import('./pictures.js');
