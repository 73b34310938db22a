import {css} from 'lit';

/* What one can do with an item. */
export const toolStyles = css`
  /* Strips that say alike lie close together. */
  .page > .strip + .strip {
    margin-block-start: calc(var(--_space-3) * -1);
  }
  .tools {
    grid-area: tools;
    display: flex;
    align-self: center;
    margin-block: -0.5rem;
  }
  .item {
    position: relative;
  }
  .lifted {
    background: var(--_color-surface);
  }
  .tool {
    appearance: none;
    border: 0;
    background: transparent;
    color: var(--_color-text-muted);
    inline-size: var(--_target);
    block-size: var(--_target);
    display: grid;
    place-items: center;
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .tool:hover {
    color: var(--_color-accent);
    background: var(--_color-accent-soft);
  }
  [aria-disabled='true'] .icon {
    opacity: 0.35;
  }
  @container (max-width: 40rem) {
    .tools {
      margin-block: -0.375rem;
    }
    /* Under the time, where it takes no room from the words. */
    .tools .grip {
      position: absolute;
      inset-block-start: 2.5rem;
      inset-inline-start: calc((var(--_margin) - var(--_target)) / 2);
    }
  }
`;
