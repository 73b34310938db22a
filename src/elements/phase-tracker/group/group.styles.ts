import {css} from 'lit';

/* What is about the group as a whole: one sheet, one thing under the other. */
export const aboutGroup = css`
  .about-group {
    --_panel: 34rem;
  }
  .about-group > * + * {
    border-block-start: var(--_border) solid var(--_color-line);
    padding-block-start: var(--_space-4);
  }
  .about-group :is(form, section) {
    display: grid;
    gap: var(--_space-3);
    justify-items: start;
  }
  .about-group h4 {
    font-size: inherit;
  }
  .about-group .field {
    inline-size: 100%;
  }
  .about-group .stopping {
    display: grid;
    gap: var(--_space-3);
    justify-items: start;
  }
`;
