/// <reference types="vite/client" />
import '../src/themes/high-contrast.css';
import '../src/themes/nl-design-system.css';

const mapped = 'rg-theme-nl-design-system';

/** What the toolbar offers: the colour scheme of the page, then classes that give it a theme. */
export const themes = [
  {value: 'light', title: 'Light'},
  {value: 'dark', title: 'Dark'},
  {value: 'light dark', title: 'As the system'},
  {value: 'light rg-theme-high-contrast', title: 'High contrast'},
  {value: 'dark rg-theme-high-contrast', title: 'High contrast, dark'},
  {value: `light utrecht-theme ${mapped}`, title: 'NL Design System: Utrecht'},
  {value: `light rotterdam-theme ${mapped}`, title: 'NL Design System: Rotterdam'},
  {value: `light rvo-theme ${mapped}`, title: 'NL Design System: RVO'},
  {value: `light voorbeeld-theme ${mapped}`, title: 'NL Design System: Voorbeeld'},
];

/** Others' own, installed with the tests of our theme for them; without these the elements look as ours. */
const sheets = import.meta.glob<string>(
  [
    '../tests/themes/node_modules/@utrecht/design-tokens/dist/theme.css',
    '../tests/themes/node_modules/@nl-design-system-unstable/rotterdam-design-tokens/dist/design-tokens.css',
    '../tests/themes/node_modules/@nl-rvo/design-tokens/dist/index.css',
    '../tests/themes/node_modules/@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css',
  ],
  {query: '?inline', import: 'default', exhaustive: true},
);

const isScheme = (word: string): boolean => word === 'light' || word === 'dark';

export const schemeOf = (theme: string): string => theme.split(' ').filter(isScheme).join(' ');

/** Puts the theme on the page, and fetches its tokens when it is another's. */
export async function wear(theme: string): Promise<void> {
  const classes = theme.split(' ').filter((word) => !isScheme(word));
  document.documentElement.className = classes.join(' ');
  const name = classes.find((word) => word.endsWith('-theme'))?.replace('-theme', '');
  const load = Object.entries(sheets).find(([path]) => path.includes(String(name)))?.[1];
  if (load) adopt(await load());
}

const adopted = new Set<string>();

function adopt(text: string): void {
  if (adopted.has(text)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  adopted.add(text);
  document.adoptedStyleSheets.push(sheet);
}
