import {css} from 'lit';

/* The sheet about one phase, and the small form for a sidebar. */
export const detail = css`
  .detail {
    display: grid;
    grid-template-columns: minmax(0, 1.55fr) minmax(0, 1fr);
    gap: var(--_space-5) var(--_space-6);
  }
  .now .muted {
    max-inline-size: var(--_measure);
  }
  .hint > .icon {
    color: var(--_color-saved);
  }
  .hint .why {
    display: block;
  }
  .facts {
    display: grid;
    gap: var(--_space-2);
  }
  .facts > li {
    display: flex;
    gap: var(--_space-3);
    align-items: flex-start;
  }
  .facts .icon {
    color: var(--_color-accent);
    margin-block-start: 0.125rem;
  }
  .facts i {
    font-family: var(--_font-family-voice);
    font-style: normal;
    font-size: 1.0625em;
  }
  .loops {
    inline-size: 100%;
    max-inline-size: 20rem;
  }
  .loops text {
    font-size: 13px;
    fill: var(--_color-text-muted);
    text-anchor: middle;
  }
  .loops .latest {
    fill: var(--_color-text);
    font-weight: 650;
  }
  .loops circle,
  .mini .m-here {
    fill: var(--_path);
  }
  .move {
    grid-column: 1 / -1;
    border-block-start: var(--_border) solid var(--_color-line);
    padding-block-start: var(--_space-4);
  }

  .bar .move {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--_space-2);
    border: 0;
    padding: 0;
  }
  .bar .move .btn {
    padding-inline: 0.5rem;
  }
  .bar .btn.plain {
    justify-self: start;
    margin: -0.25rem 0 -0.5rem -0.5rem;
  }
  .mini {
    inline-size: 100%;
    max-inline-size: 20rem;
  }
  .mini circle {
    fill: var(--_color-surface);
    stroke: var(--_path);
    stroke-width: 2;
  }
  .mini .m-next {
    stroke: var(--_ahead);
    stroke-dasharray: 3 2.5;
  }

  @container (max-width: 52rem) {
    .detail {
      grid-template-columns: minmax(0, 1fr);
    }
    .move .btn,
    .hint .btn {
      flex: 1 1 100%;
    }
  }
`;
