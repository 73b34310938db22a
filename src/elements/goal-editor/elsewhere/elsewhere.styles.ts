import {css} from 'lit';

/* Sheets of others: plain, without the client's own face of type, and laid apart. */
export const elsewhere = css`
  .elsewhere {
    margin-block-start: var(--_space-6);
    padding-block-start: var(--_space-5);
    border-block-start: var(--_border) solid var(--_color-line);
  }
  .elsewhere .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    align-content: start;
    box-shadow: none;
  }
  .elsewhere h4 {
    font-size: 1.125rem;
    font-weight: 600;
    line-height: var(--_line-height-tight);
  }
  .elsewhere li {
    overflow-wrap: anywhere;
  }
  .elsewhere .went {
    display: grid;
    gap: var(--_space-2);
    margin-block-start: var(--_space-1);
  }
  .elsewhere :is(dt, .score) {
    font-weight: 600;
  }
  .elsewhere dd {
    margin-block-end: var(--_space-2);
  }
  .elsewhere summary {
    margin-inline-start: -0.5rem;
  }
  @media print {
    .elsewhere .card {
      break-inside: avoid;
      border-color: #444;
    }
  }
`;
