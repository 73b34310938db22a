import {css} from 'lit';

/* The meeting itself: one topic, large enough for a phone on the table. */
export const liveStyles = css`
  .live {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    padding: var(--_space-6);
    font-size: 1.125rem;
  }
  .live .bar {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    justify-content: space-between;
    align-items: center;
    margin-block-end: var(--_space-3);
  }
  .live .on-now {
    font-family: var(--_font-family-voice);
    font-weight: 400;
    font-size: clamp(2rem, 1.2rem + 4cqi, 3.25rem);
    line-height: 1.15;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .live .ref,
  .live .by {
    grid-area: auto;
    font-size: 1.0625rem;
  }
  .live .ref span {
    font-size: 1.1875rem;
  }
  .live ul.ref {
    display: grid;
    gap: var(--_space-1);
  }
  .live .form {
    margin-block-start: var(--_space-4);
  }
  .live .actions {
    margin-block-start: var(--_space-3);
  }
  .live .way .icon:dir(rtl) {
    scale: -1 1;
  }
  .live .btn {
    font-size: 1.125rem;
    min-block-size: 3.25rem;
    /* Also the longest word stays on a phone, in the largest type. */
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .live .wide > .btn.primary,
  .live .wide > .btn.quiet {
    flex: 1 1 16rem;
  }
  .live .used {
    min-block-size: 1.5em;
  }
  .live .said-now {
    display: grid;
    gap: var(--_space-2);
    border-inline-start: 3px solid var(--_color-accent);
    padding-inline-start: var(--_space-4);
  }
  .coming {
    display: grid;
    gap: var(--_space-2);
    border-block-start: 1px solid var(--_color-line);
    padding-block-start: var(--_space-4);
    margin-block-start: var(--_space-4);
    color: var(--_color-text-muted);
  }
  .coming ol {
    display: grid;
    gap: var(--_space-2);
    font-family: var(--_font-family-voice);
    font-size: 1.375rem;
    line-height: 1.3;
  }
  .coming li {
    overflow-wrap: anywhere;
  }
  .coming li:first-child {
    color: var(--_color-text);
  }
  .paused {
    display: grid;
    gap: var(--_space-3);
    justify-items: center;
    text-align: center;
    padding-block: 4.5rem;
  }
  .paused > .icon {
    color: var(--_color-accent);
    inline-size: 3rem;
    block-size: 3rem;
  }
  .beside-live {
    display: grid;
    gap: var(--_space-5);
    align-content: start;
  }
  .beside-live > section {
    display: grid;
    gap: var(--_space-2);
    justify-items: start;
  }
  .beside-live .chip[aria-pressed='true']::before {
    content: '';
    /* A check is no arrow: from right to left it stays as it is. */
    direction: ltr;
    inline-size: 0.75rem;
    block-size: 0.4rem;
    border: 0 solid currentColor;
    border-block-end-width: 2.5px;
    border-inline-start-width: 2.5px;
    rotate: -45deg;
    translate: 0 -0.125rem;
  }
  .own-points {
    display: grid;
    gap: var(--_space-2);
    padding-block: var(--_space-2);
  }
  @container (max-width: 40rem) {
    .live {
      padding: var(--_space-4);
    }
    .live .actions > .btn:not(.plain) {
      flex: 1 1 100%;
    }
  }
  /* A narrow phone with text twice as large: words before pictures and room. */
  @container (max-width: 12rem) {
    .live {
      padding: var(--_space-3) var(--_space-2);
    }
    .live .btn {
      flex-wrap: wrap;
      padding-inline: 0.25rem;
    }
    .live :is(.btn, .tag) .icon {
      display: none;
    }
    .live .bar {
      display: grid;
    }
  }
`;
