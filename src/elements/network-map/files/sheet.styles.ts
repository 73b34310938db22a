import {css} from 'lit';

/* On paper: who is on the map in words, and the map. */
export const sheet = css`
  h3 {
    font-size: 11pt;
    margin-block-start: 4mm;
  }
  svg {
    display: block;
    margin: 6mm auto 0;
    max-inline-size: 100%;
    max-block-size: 235mm;
    block-size: auto;
    break-inside: avoid;
  }
  li {
    padding-block: 1.5mm;
    border-block-end: 0.5pt solid #999;
  }
  .under {
    padding-inline-start: 5mm;
  }
  .note {
    white-space: pre-line;
  }
`;
