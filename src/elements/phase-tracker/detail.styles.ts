import {css} from 'lit';

/* The sheet about one phase, and the small form for a sidebar. */
export const detail = css`
  /* A stone that is pressed or pointed at: not before there is something to open. */
  .stone:hover .pebble {
    border-style: solid;
    border-color: var(--_path);
  }
  :not(.current) > [aria-expanded='true'] > .name {
    text-decoration: underline 2px var(--_path);
    text-underline-offset: 0.3em;
  }
  .got {
    font-size: var(--_font-size-small);
    font-weight: 550;
    line-height: 1.3;
    color: var(--_color-saved);
    text-wrap: balance;
  }
  .got .icon {
    display: inline-block;
    inline-size: 1.0625rem;
    block-size: 1.0625rem;
    margin-inline-end: var(--_space-1);
    vertical-align: -0.2em;
    stroke-width: 2;
  }
  .move .icon:dir(rtl) {
    scale: -1 1;
  }
  .detail {
    display: grid;
    grid-template-columns: minmax(0, 1.55fr) minmax(0, 1fr);
    gap: var(--_space-5) var(--_space-6);
  }
  .detail > .btn {
    grid-column: 1 / -1;
    justify-self: start;
    margin-inline-start: -0.5rem;
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
  .places {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-4);
    margin-inline-start: -0.5rem;
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
  /* The way goes on to the left; its words are turned back. */
  .loops:dir(rtl),
  .loops:dir(rtl) text,
  .mini:dir(rtl) {
    scale: -1 1;
  }
  .loops text {
    transform-box: fill-box;
    transform-origin: center;
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
  .head .actions {
    justify-content: end;
  }
  @container (max-width: 30rem) {
    .head .actions {
      justify-content: start;
    }
  }
  .head .actions,
  .head .btn span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  /* The panel behind it has the whole name. */
  .head .btn span {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .bar .move .btn {
    padding-inline: 0.5rem;
  }
  .bar .btn.plain {
    justify-self: start;
    margin-block: -0.25rem -0.5rem;
    margin-inline-start: -0.5rem;
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

  .outcomes {
    grid-column: 1 / -1;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
    gap: var(--_space-2);
  }
  .outcomes .kicker {
    grid-column: 1 / -1;
  }
  .outcomes .btn {
    display: grid;
    align-content: start;
    justify-content: start;
    text-align: start;
    gap: var(--_space-1);
  }
  .means {
    font-weight: 400;
  }
  /* A pause before it, for who listens. */
  .means::before {
    content: '. ';
    font-size: 0;
  }
  summary {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    font-weight: 600;
    cursor: pointer;
  }
  summary::before {
    content: '';
    box-sizing: border-box;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: 0.25em 0.75em;
    border: 0 solid currentColor;
    border-block-end-width: 2px;
    border-inline-end-width: 2px;
    rotate: -45deg;
  }
  summary:dir(rtl)::before {
    rotate: 45deg;
  }
  [open] > summary::before {
    rotate: 45deg;
  }
  [open] > summary:dir(rtl)::before {
    rotate: -45deg;
  }
  .history li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--_space-2);
    padding-block: var(--_space-2);
    border-block-start: var(--_border) solid var(--_color-line);
  }
  .history .small {
    flex: 1 0 100%;
  }
  q {
    font-size: 1.0625em;
  }
  dialog::backdrop {
    background: #2a241d80;
  }
  @media (forced-colors: active) {
    .current .pebble {
      border: 4px double CanvasText;
    }
    .here {
      border: 1px solid CanvasText;
    }
  }
`;
