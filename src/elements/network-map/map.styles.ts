import {css} from 'lit';

/* The drawing: three sheets of paper, edges in pencil, people in their places. */
export const map = css`
  :host {
    --_line: var(--rg-network-map-line, var(--_color-line-strong));
    --_name: var(--rg-network-map-name, var(--_color-text));
  }
  .figure {
    min-inline-size: 0;
    inline-size: fit-content;
    max-inline-size: 100%;
    margin-inline: auto;
  }
  .figure.rows {
    inline-size: 100%;
  }
  .sides {
    display: flex;
    justify-content: space-between;
    gap: var(--_space-4);
    padding-inline: var(--_space-2);
  }
  .rows .sides {
    padding: 0 var(--_space-1) var(--_space-2);
  }
  .rows .sides.end {
    padding-block: var(--_space-2) 0;
  }
  .rows .sides:not(.end) > :last-child {
    display: none;
  }
  .side {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    font-weight: 600;
  }
  .side svg {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    flex: none;
  }
  /* The ground gives the size; over it lie the people, in bands, and who is being dragged. */
  .paper {
    position: relative;
    font-family: var(--_font-family);
  }
  .paper svg {
    overflow: visible;
  }
  .ground {
    max-inline-size: 100%;
    block-size: auto;
  }
  .rows .ground {
    inline-size: 100%;
  }
  .band {
    position: absolute;
    inset-inline: 0;
    contain: strict;
    overflow-clip-margin: 1rem;
    pointer-events: none;
  }
  .band svg {
    inline-size: 100%;
    block-size: 100%;
  }
  .ring {
    stroke: var(--_line);
    stroke-width: 1.1;
  }
  .ring-1 {
    fill: var(--_color-ring-1);
  }
  .ring-2 {
    fill: var(--_color-ring-2);
  }
  .ring-3 {
    fill: var(--_color-ring-3);
  }
  .axis {
    stroke: var(--_line);
    stroke-width: 1.25;
    stroke-dasharray: 1 7;
    stroke-linecap: round;
    fill: none;
  }
  .ring-name rect {
    fill: var(--_color-surface);
    stroke: var(--_line);
  }
  .paper text {
    text-anchor: middle;
  }
  :is(.ring-name, .sectors) text {
    font-size: 13px;
    fill: var(--_color-text-muted);
    font-weight: 550;
  }
  .node {
    pointer-events: auto;
  }
  .hit {
    fill: transparent;
  }
  .name,
  .state {
    paint-order: stroke;
    stroke-width: 4px;
    stroke-linejoin: round;
  }
  .name {
    fill: var(--_name);
    font-weight: 600;
  }
  .paper .name {
    unicode-bidi: plaintext;
  }
  .state {
    fill: var(--_color-accent);
    font-weight: 500;
  }
  .on-1 .name,
  .on-1 .state {
    stroke: var(--_color-ring-1);
  }
  .on-2 .name,
  .on-2 .state {
    stroke: var(--_color-ring-2);
  }
  .on-3 .name,
  .on-3 .state {
    stroke: var(--_color-ring-3);
  }
  .node .t-inf,
  .node .t-for {
    font-weight: 650;
    font-size: 19px;
  }
  .lg .name {
    font-size: 16.5px;
  }
  .lg .state {
    font-size: 14px;
  }
  .lg .t-inf,
  .lg .t-for {
    font-size: 26px;
  }
  .md .name {
    font-size: 14.5px;
  }
  .md .state {
    font-size: 13.5px;
  }
  .sm .name {
    font-size: 13px;
  }
  .sm .state {
    font-size: 12.5px;
  }
  .sm .t-inf,
  .sm .t-for {
    font-size: 15px;
  }
  /* Dashed is what is not settled: no place was chosen yet. */
  .loose .s-inf,
  .loose .s-for {
    stroke-dasharray: 6 5;
  }
  .you text {
    font-family: var(--_font-family-voice);
    font-size: 25px;
  }
  .you.lg text {
    font-size: 34px;
  }
  .you.sm text {
    font-size: 21px;
  }
  @media (forced-colors: active) {
    .paper {
      forced-color-adjust: none;
    }
  }
`;
