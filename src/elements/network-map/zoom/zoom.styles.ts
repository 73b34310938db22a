import {css} from 'lit';

/* The buttons under a crowded map, and a map that is larger or smaller than usual. */
export const zoom = css`
  .zoom {
    position: sticky;
    inset-block-end: var(--_space-3);
    inline-size: fit-content;
    margin-block-start: var(--_space-3);
    margin-inline-start: auto;
  }
  @container (min-width: 44rem) {
    .zoom {
      margin-inline: auto;
    }
  }
  .zoom .switch {
    box-shadow: var(--_shadow-2, 0 2px 8px #5a43202e);
  }
  .zoom .btn {
    min-inline-size: var(--_target);
    padding-inline: 0.75rem;
  }
  .zoom .btn[aria-disabled='true'] {
    color: var(--_color-text-muted);
    cursor: default;
  }
  .zoom .btn[aria-disabled='true'] .icon {
    opacity: 0.5;
  }
  @media screen {
    .figure[data-zoom] {
      inline-size: 100%;
    }
    .figure[data-zoom] .paper {
      inline-size: var(--_paper);
      margin-inline: auto;
      /* Who is dragged over the edge makes the map no larger. */
      contain: paint;
    }
    .figure[data-zoom] .ground {
      inline-size: 100%;
      max-inline-size: none;
    }
    .figure[data-zoom]:not([data-larger]) .sides {
      inline-size: max(var(--_paper), min(100%, 32rem));
      margin-inline: auto;
    }
    .rows[data-zoom]:not([data-larger]) .sides {
      justify-content: center;
    }
    .figure[data-larger] {
      max-block-size: max(16rem, 100dvh - 7rem);
      overflow: auto;
      border: 1px solid var(--_color-line);
      border-radius: var(--_radius);
      scroll-padding: var(--_space-3);
    }
    /* Each side keeps its name in sight as long as the side is. */
    .figure[data-larger] .sides {
      display: grid;
      grid-template-columns: 1fr 1fr;
      inline-size: var(--_paper);
    }
    .figure[data-larger] .side {
      position: sticky;
      inset-inline: var(--_space-2);
      inline-size: fit-content;
    }
    .figure[data-larger] .side + .side {
      justify-self: end;
    }
    .figure[data-larger] .ground {
      cursor: grab;
    }
    .figure[data-larger] .ground:active {
      cursor: grabbing;
    }
    .figure[data-larger] .placing .ground {
      cursor: crosshair;
    }
  }
  @media print {
    .zoom {
      display: none;
    }
  }
`;
