import {css} from 'lit';

/* What comes after the first paint: the place beside the map, the strip while moving, and paper. */
export const beside = css`
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
    .front,
    .moving-strip,
    .first {
      display: none;
    }
    .list > section > ul > li {
      break-inside: avoid;
    }
  }
`;
