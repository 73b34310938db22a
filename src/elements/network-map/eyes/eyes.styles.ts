import {css} from 'lit';

/* The choice of whose eyes, and the strip that says so. */
export const eyes = css`
  .eyes {
    --_panel: 30rem;
  }
  .onlookers {
    margin-block-start: var(--_space-3);
    border-block-start: 1px solid var(--_color-line);
  }
  .onlookers > li {
    border-block-end: 1px solid var(--_color-line);
  }
  .onlooker {
    appearance: none;
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    text-align: start;
    inline-size: 100%;
    min-block-size: 3.5rem;
    padding: var(--_space-2) var(--_space-1);
    cursor: pointer;
  }
  .onlooker:hover {
    background: var(--_color-surface-sunken);
  }
  .onlooker .rel::before {
    content: ', ';
    font-size: 0;
  }
  .looking-along {
    margin-block-end: var(--_space-4);
    outline: 1.5px dashed var(--_color-line-strong);
    outline-offset: -1.5px;
  }
`;
