import {css} from 'lit';

/* Stepping stones, walked in both directions; in a narrow place from top to bottom. */
export const path = css`
  :host {
    --_path: var(--rg-phase-tracker-path, var(--_color-accent));
    --_ahead: var(--_color-line-strong);
  }
  .tracker,
  .now,
  .there,
  .bar {
    display: grid;
    gap: var(--_space-3);
    align-content: start;
  }
  .tracker {
    gap: var(--_space-5);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-3);
    align-items: center;
    justify-content: space-between;
  }
  /* The room of what comes after the first paint: no stone moves then. */
  .head > .actions {
    flex: 1 1 15rem;
    min-block-size: var(--_target);
  }
  .track,
  .stones {
    position: relative;
  }
  .line {
    position: absolute;
    inset: 0 0 auto;
    inline-size: 100%;
    block-size: 8.75rem;
    overflow: visible;
  }
  path.ahead,
  path.walked {
    fill: none;
    stroke: var(--_ahead);
    stroke-width: 2.5;
    stroke-dasharray: 1 9;
    stroke-linecap: round;
    vector-effect: non-scaling-stroke;
  }
  path.walked {
    stroke: var(--_path);
    stroke-dasharray: none;
  }
  .line:dir(rtl) {
    scale: -1 1;
  }
  .stones {
    display: grid;
    grid-template-columns: repeat(6, minmax(0, 1fr));
  }
  .stones > li {
    padding-block-start: 0.5rem;
  }
  .stones > :nth-child(even) {
    padding-block-start: 3.25rem;
  }
  .stone {
    appearance: none;
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    inline-size: 100%;
    padding: 0 var(--_space-2) var(--_space-2);
    display: grid;
    justify-items: center;
    gap: var(--_space-1);
    text-align: center;
    cursor: pointer;
  }
  .pebble {
    inline-size: 4.75rem;
    block-size: 4.375rem;
    display: grid;
    place-items: center;
    margin-block-end: var(--_space-2);
    color: var(--_color-text-muted);
    background: var(--_color-surface);
    border: 2px dashed var(--_ahead);
    border-radius: 52% 48% 55% 45% / 58% 52% 48% 42%;
  }
  :nth-child(2) > .stone > .pebble {
    border-radius: 45% 55% 48% 52% / 50% 58% 42% 50%;
  }
  :nth-child(3n) > .stone > .pebble {
    border-radius: 56% 44% 46% 54% / 46% 50% 50% 54%;
  }
  .visited .pebble {
    border: 2px solid var(--_path);
    color: var(--_color-accent);
  }
  .current .pebble {
    border: 2px solid var(--_path);
    background: var(--_path);
    color: var(--_color-on-accent);
    outline: 2px solid var(--_path);
    outline-offset: 3px;
  }
  .name {
    font-weight: 600;
    line-height: 1.25;
  }
  .current .name {
    font-weight: 700;
  }
  .sub {
    font-size: var(--_font-size-small);
    color: var(--_color-text-muted);
    line-height: 1.35;
    text-wrap: balance;
  }
  .here {
    justify-self: start;
    padding: 0.125rem 0.625rem;
    border-radius: var(--_radius-pill);
    font-size: var(--_font-size-small);
    font-weight: 650;
    color: var(--_color-on-accent);
    background: var(--_path);
  }
  .stone .here {
    justify-self: center;
  }

  @container (max-width: 52rem) {
    .stones {
      grid-template-columns: minmax(0, 1fr);
    }
    .line {
      display: none;
    }
    .stones > :nth-child(n) {
      position: relative;
      padding: 0 0 var(--_space-5);
    }
    .stones > :not(.ahead) {
      padding: 0 0 var(--_space-2);
      min-block-size: 7rem;
    }
    .stones > .current {
      min-block-size: 7.75rem;
    }
    .stones > :not(:last-child)::after {
      content: '';
      position: absolute;
      inset-block: 3rem -0.5rem;
      inset-inline-start: 2.4rem;
      border-inline-start: 3px dotted var(--_ahead);
      rotate: -16deg;
    }
    .stones > :nth-child(even)::after,
    .stones > :nth-child(odd):dir(rtl)::after {
      rotate: 16deg;
    }
    .stones > :nth-child(even):dir(rtl)::after {
      rotate: -16deg;
    }
    .stones > .trodden::after {
      border-inline-start: 2.5px solid var(--_path);
    }
    .stone {
      position: relative;
      z-index: 1;
      grid-template-columns: 5rem minmax(0, 1fr);
      justify-items: start;
      text-align: start;
      gap: 0 var(--_space-3);
      padding: 0;
    }
    .pebble {
      inline-size: 3.5rem;
      block-size: 3.25rem;
      grid-row: 1 / span 5;
      margin: 0;
    }
    :nth-child(even) > .stone > .pebble {
      justify-self: end;
    }
    .pebble .icon {
      inline-size: 1.5rem;
      block-size: 1.5rem;
    }
    .stone > :not(.pebble) {
      grid-column: 2;
      justify-self: start;
    }
    .stone .here {
      margin-block-end: var(--_space-1);
    }
  }
`;
