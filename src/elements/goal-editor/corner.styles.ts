import {css} from 'lit';

/* The turned corner of a note, and the grip beside it: words stay clear of both, from whichever side they begin. */
export const corner = css`
  /* Words from the other side begin at the turned corner. */
  .note:not(:has(> .tags)):dir(rtl) > :first-child:dir(ltr),
  .note:not(:has(> .tags)):dir(ltr) > :first-child:dir(rtl) {
    padding-inline: 1.5rem 0;
  }
  .grip {
    position: absolute;
    inset-block-start: var(--_space-1);
    inset-inline-end: 1.75rem;
  }
  .goal:has(> .grip) > :is(:first-child, .tags) {
    padding-inline-end: 4.25rem;
  }
  .goal:has(> .grip):not(:has(> .tags)):dir(rtl) > :first-child:dir(ltr),
  .goal:has(> .grip):not(:has(> .tags)):dir(ltr) > :first-child:dir(rtl) {
    padding-inline: 4.25rem 0;
  }
`;
