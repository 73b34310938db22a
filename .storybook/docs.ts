import {DocsContainer, type DocsContainerProps} from '@storybook/addon-docs/blocks';
import {themes} from 'storybook/theming';
import {initialGlobals} from './page.js';

const systemIsDark = window.matchMedia('(prefers-color-scheme: dark)');

/** Is this choice of the toolbar dark? Storybook keeps it in the address too. */
function isDark(theme: string): boolean {
  return theme === 'light dark' ? systemIsDark.matches : theme.includes('dark');
}

interface WithGlobals {
  readonly store?: {readonly userGlobals: {get(): Record<string, unknown>}};
}

/** Pages of documentation, light or dark as the toolbar says: Storybook's own are light whatever one chooses. */
export const docsContainer = (props: DocsContainerProps): ReturnType<typeof DocsContainer> => {
  const {store} = props.context as WithGlobals;
  const theme = store?.userGlobals.get()['theme'] ?? initialGlobals.theme;
  const dark = isDark(String(theme));
  document.documentElement.dataset['shade'] = dark ? 'dark' : 'light';
  return DocsContainer({...props, theme: dark ? themes.dark : themes.light});
};

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  /* On a phone a table is as wide as it is, in a box of its own. */
  .sbdocs-content table:not(table table, .sb-story *) {
    display: block;
    overflow-x: auto;
  }
  .sbdocs-content :is(th, td) {
    text-align: start;
    vertical-align: baseline;
  }
  .sbdocs-content :is(p, li, figcaption) code {
    white-space: normal;
    overflow-wrap: anywhere;
  }
  /* Of a picture the one that goes with the page. */
  .pictures img {
    max-inline-size: 100%;
    border: 1px solid #8886;
    border-radius: 0.5rem;
  }
  [data-shade='light'] .pictures .dark,
  [data-shade='dark'] .pictures .light {
    display: none;
  }
`);
document.adoptedStyleSheets.push(sheet);
