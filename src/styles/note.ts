import {css} from 'lit';

/* The note with a turned corner: a sheet with somebody's own words. */
export const note = css`
  .note {
    --_corner: 1.25rem;
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
    padding: var(--_space-4);
    border-radius: var(--_radius-small);
    background: linear-gradient(225deg, transparent var(--_corner), var(--_color-surface) 0);
    filter: drop-shadow(0 1px 0 #5a43202e) drop-shadow(0 3px 8px #5a432014);
  }
  .note::before {
    content: '';
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    inline-size: calc(var(--_corner) * 1.4142);
    block-size: calc(var(--_corner) * 1.4142);
    background: linear-gradient(225deg, transparent 50%, var(--_color-line) 0);
    border-end-start-radius: var(--_radius-small);
  }
  .note:dir(rtl) {
    background: linear-gradient(135deg, transparent var(--_corner), var(--_color-surface) 0);
  }
  .note:dir(rtl)::before {
    background: linear-gradient(135deg, transparent 50%, var(--_color-line) 0);
  }
  .note > :first-child {
    padding-inline-end: 1.5rem;
  }
  @container (min-width: 40rem) {
    .note {
      padding: var(--_space-5) 1.75rem var(--_space-4);
    }
  }
  .who.small {
    gap: 0.375rem;
  }
  .who.small .shape {
    inline-size: 1.625rem;
    block-size: 1.625rem;
  }
  @media (forced-colors: active) {
    .note {
      border: 1px solid CanvasText;
    }
  }
`;
