/** How the catalogues look. Named by who uses it: a bundler drops what is imported for nothing. */
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  .copy, .tokens {
    max-inline-size: 90rem;
    margin-inline: auto;
    line-height: 1.5;
  }
  .copy .wide, .tokens .wide {
    overflow-x: auto;
  }
  :is(.copy, .tokens) table {
    border-collapse: collapse;
    inline-size: 100%;
    font-size: 0.875rem;
  }
  :is(.copy, .tokens) :is(th, td) {
    text-align: start;
    vertical-align: top;
    padding: 0.5rem 0.75rem;
    border-block-end: 1px solid color-mix(in srgb, CanvasText 20%, Canvas);
    min-inline-size: 12rem;
    white-space: pre-line;
  }
  :is(.copy, .tokens) th {
    font-weight: 600;
  }
  .copy .same {
    color: color-mix(in srgb, CanvasText 65%, Canvas);
  }
  .copy label {
    display: block;
    font-weight: 600;
  }
  .copy input {
    font: inherit;
    padding: 0.5rem 0.75rem;
    inline-size: min(30rem, 100%);
    box-sizing: border-box;
  }
  .tokens .swatch {
    display: block;
    inline-size: 6rem;
    block-size: 2.5rem;
    border: 1px solid color-mix(in srgb, CanvasText 40%, Canvas);
    border-radius: 0.375rem;
  }
  .tokens .length {
    display: block;
    block-size: 0.75rem;
    background: currentcolor;
  }
`);

export function dressCatalogues(): void {
  document.adoptedStyleSheets.push(sheet);
}
