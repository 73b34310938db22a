import {css} from 'lit';
import {beside} from './beside.js';
import {note} from './note.js';

/* Somebody's own words on a sheet, beside those of another: comes after the first paint. */
export const proposals = css`
  ${note}
  ${beside}
  /* What was put off lies folded. */
  .proposal > summary {
    justify-self: start;
    justify-content: start;
    text-align: start;
  }
`;
