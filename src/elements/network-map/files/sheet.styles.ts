import {css} from 'lit';

/* The map on paper, and who is on it in words. */
export const sheet = css`
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
