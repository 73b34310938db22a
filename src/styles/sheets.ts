import {css} from 'lit';

/* Sheets and strips: what lies on the table, also while it loads or when it failed. */
export const sheets = css`
  .card {
    background: var(--_color-surface);
    border: var(--_border) solid var(--_color-line);
    border-radius: var(--_radius-large);
    box-shadow: var(--_shadow-1);
    padding: var(--_space-5);
  }
  @container (max-width: 30rem) {
    .card {
      padding: var(--_space-4);
    }
  }
  .card.raised {
    background: var(--_color-surface-raised);
    box-shadow: var(--_shadow-2);
  }
  .strip {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-4);
    padding: var(--_space-3) var(--_space-4);
    border-radius: var(--_radius);
    background: var(--_color-surface-sunken);
    color: var(--_color-text);
  }
  .strip > .btn {
    margin-inline-start: auto;
  }
  .strip > .say {
    flex: 1 1 13rem;
    max-inline-size: 42rem;
  }
  .strip > .say b {
    font-weight: 650;
  }
  .strip.waiting {
    background: var(--_color-waiting-soft);
  }
  .strip.waiting > .icon {
    color: var(--_color-waiting);
  }
  .strip.delegated {
    background: var(--_color-accent-soft);
    border-inline-start: 4px solid var(--_color-accent);
  }
  .loading,
  .failed {
    display: grid;
    gap: var(--_space-3);
    justify-items: start;
  }
  .failed .icon {
    inline-size: 3rem;
    block-size: 3rem;
    color: var(--_color-text-muted);
  }
  .skeleton {
    display: grid;
    gap: var(--_space-3);
    inline-size: 100%;
  }
  .skeleton span {
    block-size: 0.75em;
    inline-size: 82%;
    border-radius: var(--_radius-pill);
    background: var(--_color-line);
  }
  .skeleton span + span {
    inline-size: 54%;
  }
  .skeleton i {
    block-size: 2.75rem;
    border-radius: var(--_radius);
    background: var(--_color-surface-sunken);
    opacity: 0.6;
  }
  @media (prefers-reduced-motion: no-preference) {
    .skeleton > * {
      animation: breathe 2.4s ease-in-out infinite;
    }
    @keyframes breathe {
      50% {
        opacity: 0.35;
      }
    }
  }
  @media (forced-colors: active) {
    .strip {
      border: 1px solid CanvasText;
    }
  }
`;
