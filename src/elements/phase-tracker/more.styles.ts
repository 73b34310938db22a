import {css} from 'lit';

export const moreStyles = css`
  .outcomes {
    grid-column: 1 / -1;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr));
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
  summary {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    font-weight: 600;
    cursor: pointer;
  }
  summary::before {
    content: '';
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: 0.25em 0.75em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    rotate: -45deg;
  }
  [open] > summary::before {
    rotate: 45deg;
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
`;
