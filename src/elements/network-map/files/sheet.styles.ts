import {css} from 'lit';

/* A4, in black and white: the map, and who is on it in words. */
export const sheet = css`
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
  h3 {
    font-size: 11pt;
    margin-block-start: 4mm;
  }
  svg {
    display: block;
    margin-inline: auto;
    max-inline-size: 100%;
    max-block-size: 235mm;
    block-size: auto;
    break-inside: avoid;
  }
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  li {
    padding-block: 1.5mm;
    border-block-end: 0.5pt solid #999;
    break-inside: avoid;
  }
  p {
    margin: 0;
  }
  .under {
    padding-inline-start: 5mm;
  }
  .note {
    white-space: pre-line;
  }
`;
