import {css} from 'lit';

/* The lines between people; somebody is pointed at, chosen, dragged, or put somewhere else by pressing a place. */
export const moving = css`
  .ties {
    fill: none;
    stroke: var(--_color-text-muted);
    stroke-width: 1.4;
  }
  .ties.all {
    stroke: var(--_color-line-strong);
  }
  @media (prefers-reduced-motion: no-preference) {
    .band .node {
      transition: transform var(--_duration);
    }
  }
  .ring.under {
    stroke: var(--_color-accent);
    stroke-width: 3;
  }
  .node {
    cursor: pointer;
  }
  .placing {
    cursor: crosshair;
  }
  .placing .node {
    pointer-events: none;
  }
  .node.chosen {
    touch-action: none;
  }
  .away > g > :not(.s-inf, .s-for) {
    visibility: hidden;
  }
  .lift,
  .lift * {
    pointer-events: none;
  }
  .lift svg {
    position: absolute;
    will-change: transform;
  }
  .lift .node {
    filter: drop-shadow(0 4px 6px #5a432040);
  }
  :is(.moving, .away) :is(.s-inf, .s-for) {
    stroke-dasharray: 6 5;
  }
  .halo {
    fill: none;
    stroke: var(--_color-accent);
    stroke-width: 3;
  }
  .node:hover .s-inf,
  .node:hover .s-for {
    stroke-width: 3;
  }
  .tools .btn:hover {
    color: var(--_color-accent);
  }
  .row:hover {
    background: var(--_color-surface);
  }
  @media (forced-colors: active) {
    .halo {
      stroke: Highlight;
      stroke-width: 4;
    }
  }
  @container (min-width: 68rem) {
    .body.map > .legend {
      display: grid;
      padding-block-start: var(--_space-6);
    }
  }
`;
