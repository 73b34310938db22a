/** What the toolbar chooses. */
export interface Globals {
  readonly language: string;
  readonly theme: string;
  readonly role: string;
}

export const initialGlobals: Globals = {language: 'nl', theme: 'light', role: 'client'};

/** The page's own language and colour scheme, which the elements follow as they would in a portal. */
export function dressPage({language, theme}: Pick<Globals, 'language' | 'theme'>): void {
  document.documentElement.lang = language;
  document.documentElement.style.colorScheme = theme;
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  body {
    background: var(--rg-color-page, Canvas);
    color: var(--rg-color-text, CanvasText);
    font-family: system-ui, sans-serif;
  }
  /* Pages of several people, one below the other. */
  .page + .page {
    margin-block-start: 2rem;
    padding-block-start: 2rem;
    border-block-start: 1px dashed;
  }
  .page rg-provider > * + * {
    margin-block-start: 2.5rem;
  }
`);
document.adoptedStyleSheets.push(sheet);
