import {published, type Published} from './published.js';

/** A page in some theme, of which there is a picture. */
export interface Scene {
  readonly name: string;
  readonly theme?: Published;
  /** Ours, that a page adds. */
  readonly classes: string;
  readonly scheme: 'light' | 'dark';
}

const mapped = 'rg-theme-nl-design-system';

export const scenes: readonly Scene[] = [
  {name: 'light', classes: '', scheme: 'light'},
  {name: 'dark', classes: '', scheme: 'dark'},
  {name: 'high-contrast', classes: 'rg-theme-high-contrast', scheme: 'light'},
  ...published.map((theme): Scene => ({name: theme.name, theme, classes: mapped, scheme: 'light'})),
];
