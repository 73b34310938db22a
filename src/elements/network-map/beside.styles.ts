import {css} from 'lit';

/* What comes after the first paint: tools and strips, the place beside the map, and paper. */
export const beside = css`
  /* A pause between the words, for who listens. */
  .row :is(.rel, .row-ring, .row-state:has(.badge))::before {
    content: ', ';
    font-size: 0;
  }
  /* Nothing is dragged before. */
  .paper {
    -webkit-user-select: none;
    user-select: none;
  }
  /* Until this is there, the browser's own outline shows the focus. */
  .hit:focus-visible {
    outline: none;
    stroke: var(--_color-focus);
    stroke-width: 3;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
  }
  .tools > .btn,
  .more-row > .btn,
  .more-tools > summary {
    font-weight: 500;
    padding-inline: 0.75rem;
  }
  .more-tools > summary {
    margin: 0;
  }
  /* One word, which does not break where there is little room beside it. */
  .more-tools,
  .more-tools > summary,
  .arrange summary {
    flex: none;
    overflow-wrap: normal;
  }
  .more-tools[open] {
    flex: 1 1 100%;
  }
  .more-row {
    display: flex;
    flex-wrap: wrap;
  }
  .strip + .strip,
  .front > * {
    margin-block-end: var(--_space-4);
  }
  .row > .icon:dir(rtl),
  .with-arrow .icon:dir(rtl) {
    scale: -1 1;
  }
  .row[aria-expanded='true'] > .icon {
    transform: rotate(90deg);
  }
  @container (max-width: 44rem) {
    .tools {
      justify-content: start;
    }
  }
  /* On a phone side by side, each with its picture above its words. */
  @container (max-width: 30rem) {
    .tools {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(5.5rem, 1fr));
      inline-size: 100%;
    }
    .tools > .btn,
    .more-tools > summary {
      flex-direction: column;
      justify-self: stretch;
      gap: var(--_space-1);
      padding: 0.5rem 0.25rem;
      font-size: var(--_font-size-small);
    }
    .tools:has(> :nth-child(2):last-child) {
      grid-template-columns: 1fr 1fr;
    }
    .more-tools[open] {
      grid-column: 1 / -1;
    }
    /* Where a browser can, only what opens takes a row of its own: nothing jumps. */
    @supports selector(::details-content) {
      .more-tools {
        display: contents;
      }
      .more-tools::details-content {
        grid-column: 1 / -1;
      }
    }
  }
  /* What opens comes under the tools; these stay where they are. */
  @container (min-width: 44rem) {
    .more-tools[open] {
      position: relative;
      flex: none;
    }
    .more-row {
      position: absolute;
      inset-block-start: 100%;
      inset-inline-end: 0;
      flex-wrap: nowrap;
    }
    .more-row .btn {
      white-space: nowrap;
    }
    .toolbar:has(.more-tools[open]) {
      margin-block-end: calc(var(--_target) + var(--_space-4));
    }
  }
  .beside {
    inline-size: 100%;
    max-inline-size: 30rem;
    justify-self: center;
  }
  .moving-strip {
    margin-block-end: var(--_space-4);
  }
  @container (min-width: 68rem) {
    .body.map > .beside {
      position: sticky;
      inset-block-start: var(--_space-4);
    }
  }
  @media print {
    .toolbar,
    .beside,
    .person-card,
    .front,
    .moving-strip,
    .first {
      display: none;
    }
    .figure,
    .rows [role='listitem'] {
      break-inside: avoid;
    }
    /* A map over two pages would come apart: it is never higher than one, and no larger than on the screen. */
    .figure .paper {
      inline-size: fit-content;
      margin-inline: auto;
    }
    .figure .ground {
      inline-size: auto;
      max-block-size: 230mm;
    }
  }
`;
