import {css} from 'lit';

/* What is lent to whom, and what that means. */
export const lend = css`
  .lend {
    --_panel: 32rem;
  }
  .lend form {
    display: grid;
    gap: var(--_space-4);
  }
  .lend .means {
    display: grid;
    gap: var(--_space-2);
    padding: var(--_space-3) var(--_space-4);
    border-radius: var(--_radius);
    background: var(--_color-accent-soft);
    border-inline-start: 4px solid var(--_color-accent);
  }
  .lend .actions {
    margin-block-start: 0;
  }
  .lend .planned {
    display: grid;
    gap: var(--_space-2);
    margin-block-start: var(--_space-5);
    padding-block-start: var(--_space-4);
    border-block-start: 1px solid var(--_color-line);
  }
`;
