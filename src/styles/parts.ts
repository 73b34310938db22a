import {css} from 'lit';

/* Tags, badges, people, sheets and strips: what only says something. */
export const parts = css`
  /* a tag only says something, it cannot be pressed */
  .tag {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
    font-size: var(--_font-size-small);
    font-weight: 550;
    line-height: 1.3;
    padding: 0.1875rem 0.625rem;
    border-radius: var(--_radius-small);
    background: var(--_color-surface-sunken);
    color: var(--_color-text);
  }
  .tag .icon {
    inline-size: 1rem;
    block-size: 1rem;
  }
  .tag.waiting {
    background: var(--_color-waiting-soft);
    color: var(--_color-waiting);
    outline: 1.5px dashed currentColor;
    outline-offset: -1.5px;
  }
  .tag.saved {
    background: var(--_color-saved-soft);
    color: var(--_color-saved);
  }
  .tag.care {
    background: var(--_color-care-soft);
    color: var(--_color-care);
  }
  .tag.private {
    background: transparent;
    color: var(--_color-text-muted);
    outline: 1.5px dotted var(--_color-line-strong);
    outline-offset: -1.5px;
  }
  .badge {
    display: inline-flex;
    align-items: center;
    gap: 0.4375rem;
    font-weight: 550;
    line-height: 1.3;
  }
  .badge svg {
    inline-size: 1.375rem;
    block-size: 1.375rem;
    flex: none;
  }
  .b-ink {
    fill: var(--_color-accent);
    stroke: var(--_color-accent);
  }
  .b-line {
    fill: none;
    stroke: var(--_color-accent);
  }
  .b-cut {
    fill: none;
    stroke: var(--_color-surface);
  }
  .b-soft {
    fill: var(--_color-surface);
    stroke: var(--_color-accent);
  }
  .b-grey {
    fill: var(--_color-surface);
    stroke: var(--_color-text-muted);
  }
  .b-greyline {
    fill: none;
    stroke: var(--_color-text-muted);
  }
  .who {
    display: inline-flex;
    align-items: center;
    gap: 0.625rem;
    min-inline-size: 0;
  }
  .who .shape {
    inline-size: 2.25rem;
    block-size: 2.25rem;
    flex: none;
  }
  .who.big .shape {
    inline-size: 3.5rem;
    block-size: 3.5rem;
  }
  .who .name {
    font-weight: 600;
    line-height: 1.25;
  }
  .who .rel {
    display: block;
    font-weight: 400;
    font-size: var(--_font-size-small);
    color: var(--_color-text-muted);
  }
  .s-inf {
    fill: var(--_color-informal-soft);
    stroke: var(--_color-informal);
    stroke-width: 1.75;
  }
  .s-for {
    fill: var(--_color-formal-soft);
    stroke: var(--_color-formal);
    stroke-width: 1.75;
  }
  .s-you {
    fill: var(--_color-accent);
    stroke: var(--_color-accent);
  }
  .t-inf {
    fill: var(--_color-informal-text);
  }
  .t-for {
    fill: var(--_color-formal-text);
  }
  .t-you {
    fill: var(--_color-on-accent);
  }
  .shape text {
    font-family: var(--_font-family);
    font-weight: 650;
    text-anchor: middle;
    font-size: 14px;
  }
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
  .strip.care {
    background: var(--_color-care-soft);
  }
  .strip.care > .icon {
    color: var(--_color-care);
  }
  .strip.saved {
    background: var(--_color-saved-soft);
  }
  .strip.saved > .icon {
    color: var(--_color-saved);
  }
  .strip.delegated {
    background: var(--_color-accent-soft);
    border-inline-start: 4px solid var(--_color-accent);
  }
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
  .seen {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--_space-2);
    font-size: var(--_font-size-small);
    color: var(--_color-text-muted);
    min-block-size: var(--_target);
  }
  .seen > .say {
    flex: 1 1 auto;
    min-inline-size: 0;
    display: flex;
    gap: var(--_space-2);
    align-items: center;
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
    .tag {
      border: 1px solid CanvasText;
    }
  }
`;
