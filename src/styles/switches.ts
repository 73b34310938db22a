import {css} from 'lit';

/* One of a few, side by side. */
export const switches = css`
  .switch {
    display: inline-flex;
    border: var(--_border-strong) solid var(--_color-line-strong);
    border-radius: var(--_radius);
    background: var(--_color-surface-raised);
  }
  .switch .btn {
    border: 0;
    border-radius: calc(var(--_radius) - 2px);
    font-weight: 500;
    min-block-size: var(--_target);
  }
  .switch .btn[aria-pressed='true'],
  .switch .btn[aria-checked='true'] {
    background: var(--_color-accent-soft);
    color: var(--_color-accent-strong);
    font-weight: 650;
    box-shadow: inset 0 0 0 1.5px var(--_color-accent);
  }
`;
