import {css} from 'lit';

/* The tools over a long list: one quiet row. */
export const arrange = css`
  .arrange {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-3);
    align-items: center;
  }
  .search {
    flex: 1 1 12rem;
    max-inline-size: 22rem;
  }
  .order > summary {
    margin: 0;
    list-style: none;
  }
  .order[open] {
    flex: 1 1 100%;
  }
  .order-fields {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3) var(--_space-4);
    padding-block: var(--_space-2);
  }
  .order-fields > .field {
    flex: 1 1 12rem;
    max-inline-size: 22rem;
  }
  @media print {
    .arrange {
      display: none;
    }
    .chunk {
      content-visibility: visible;
    }
  }
`;
