import {css} from 'lit';

/* Tags, badges and people: what only says something. */
export const people = css`
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
  @media (forced-colors: active) {
    .tag {
      border: 1px solid CanvasText;
    }
  }
`;
