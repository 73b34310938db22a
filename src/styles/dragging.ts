import {css} from 'lit';

/* To drag a row of a list by, and where it would come. */
export const dragging = css`
  .grip {
    inline-size: var(--_target);
    block-size: var(--_target);
    display: grid;
    place-items: center;
    color: var(--_color-text-muted);
    cursor: grab;
    touch-action: none;
  }
  .grip::before {
    content: '';
    inline-size: 1rem;
    block-size: 1.5rem;
    background: radial-gradient(circle, currentColor 1.5px, transparent 2px) 0 0 / 0.5rem 0.5rem;
  }
  .grip:active {
    cursor: grabbing;
  }
  .lifted {
    z-index: 1;
    box-shadow: var(--_shadow-2);
    translate: 0 var(--_moved);
  }
  .drop-before::after,
  .drop-after::after {
    content: '';
    position: absolute;
    inset-inline: 0;
    block-size: 4px;
    border-radius: 2px;
    background: var(--_color-accent);
  }
  .drop-before::after {
    inset-block-start: calc(var(--_gap, 0px) / -2 - 2px);
  }
  .drop-after::after {
    inset-block-end: calc(var(--_gap, 0px) / -2 - 2px);
  }
  @media (forced-colors: active) {
    .drop-before::after,
    .drop-after::after {
      background: Highlight;
    }
    .grip::before {
      forced-color-adjust: none;
      color: CanvasText;
    }
  }
`;
