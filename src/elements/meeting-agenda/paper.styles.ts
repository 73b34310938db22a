import {css} from 'lit';

/* The same sheet on one A4 in black and white. */
export const paperStyles = css`
  @media print {
    /* Also what the desk's own styles lay out, which come later. */
    .no-print,
    .strip,
    .note,
    .form {
      display: none !important;
    }
    /* What is folded away is not on paper, and neither is its handle. */
    .more:not([open]) {
      display: none;
    }
    .on-paper {
      display: block;
    }
    span.on-paper {
      display: inline;
    }
    .table,
    .page {
      display: block;
    }
    .sheet {
      padding-block: 0;
    }
    .chunk {
      content-visibility: visible;
    }
    .item {
      break-inside: avoid;
      padding-block: 0.5rem;
    }
    .items {
      margin-block: var(--_space-4);
    }
    .txt {
      font-size: 1.3125rem;
    }
    .lines i {
      display: block;
      block-size: 2.25rem;
      border-block-end: 1px solid #777;
    }
    .lines {
      margin-block-start: var(--_space-4);
      break-inside: avoid;
    }
    .facts {
      display: flex;
    }
    .people {
      display: flex;
    }
  }
`;
