import {css} from 'lit';

/* A4 in black and white: headings, lists and paragraphs. An element adds what is its own. */
export const a4 = css`
  @page {
    size: A4;
    margin: 15mm;
  }
  body {
    margin: 0;
    font-size: 11pt;
    line-height: 1.4;
    color: #000;
    background: #fff;
    overflow-wrap: anywhere;
  }
  h1,
  h2,
  h3 {
    margin: 0;
    line-height: 1.25;
    break-after: avoid;
  }
  h1 {
    font-size: 18pt;
    margin-block-end: 4mm;
  }
  h2 {
    font-size: 13pt;
    margin-block-start: 7mm;
    padding-block-end: 1mm;
    border-block-end: 1pt solid #000;
  }
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  li {
    break-inside: avoid;
  }
  p {
    margin: 0;
  }
`;
