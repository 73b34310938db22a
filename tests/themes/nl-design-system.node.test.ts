/** Our theme for NL Design System with themes that are published. In one file: they are installed once. */
import {installThemes} from './install.js';

installThemes();
await import('./contrast.js');
