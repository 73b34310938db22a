import {css} from 'lit';

/* A question that wants an answer first: comes after the first paint. */
export const dialog = css`
  .dialog {
    background: var(--_color-surface-raised);
    color: var(--_color-text);
    border: var(--_border) solid var(--_color-line);
    border-radius: var(--_radius-large);
    box-shadow: var(--_shadow-3);
    padding: var(--_space-5);
    max-inline-size: 30rem;
  }
  .dialog .actions {
    margin-block-start: var(--_space-5);
  }
`;
