import {css} from 'lit';

/* What only the form for somebody has: the row of pictures, and what is asked of professionals. */
export const form = css`
  .pictures {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1);
    min-inline-size: 0;
  }
  .picture {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: var(--_target);
    block-size: var(--_target);
    font-size: 1.375rem;
    line-height: 1;
  }
  .picture input {
    appearance: none;
    position: absolute;
    inset: 0;
    margin: 0;
    border: var(--_border) solid transparent;
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .picture input:checked {
    border: var(--_border-strong) solid var(--_color-accent);
    background: var(--_color-accent-soft);
  }
  .picture span {
    position: relative;
    pointer-events: none;
  }
  .of-work[hidden] {
    display: none;
  }
  @media (forced-colors: active) {
    .picture input:checked {
      outline: 3px double CanvasText;
      outline-offset: -4px;
    }
  }
`;
