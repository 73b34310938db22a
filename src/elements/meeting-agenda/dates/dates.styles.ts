import {css} from 'lit';

/* Days to choose from. */
export const datesStyles = css`
  .dates {
    display: grid;
    gap: var(--_space-2);
    border: 1px solid var(--_color-rule);
    border-radius: var(--_radius);
    padding: var(--_space-4);
  }
  .dates li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--_space-2) var(--_space-4);
    align-items: center;
    padding-block: var(--_space-3);
    border-block-end: 1px solid var(--_color-rule);
  }
  .dates .when {
    font-family: var(--_font-family-voice);
    font-size: 1.25rem;
    line-height: 1.3;
  }
  .dates li > .btn {
    grid-column: 2;
    grid-row: 1;
  }
  .dates dl,
  .dates .chips {
    grid-column: 1 / -1;
  }
  .dates dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-2);
  }
  .dates dt {
    color: var(--_color-text-muted);
  }
  .dates dt::after {
    content: ':';
  }
  .dates dd {
    font-weight: 600;
  }
  .bare {
    border: 0;
    padding: 0;
    margin: 0;
    min-inline-size: 0;
  }
  @container (max-width: 40rem) {
    .dates li {
      grid-template-columns: minmax(0, 1fr);
    }
    .dates li > .btn {
      grid-area: auto;
      justify-self: start;
    }
  }
`;
