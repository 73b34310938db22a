import {css} from 'lit';

/* The tools, the list, the first question, and how all of it lies on the table. */
export const list = css`
  .head {
    margin-block-end: var(--_space-3);
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-3);
    align-items: center;
    margin-block: var(--_space-3) var(--_space-4);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    margin-inline-start: auto;
  }
  .tools .btn {
    font-weight: 500;
    padding-inline: 0.75rem;
  }
  .tools .btn:hover {
    color: var(--_color-accent);
  }
  .strip + .strip,
  .moving-strip,
  .front > * {
    margin-block-end: var(--_space-4);
  }
  .moving-strip {
    position: sticky;
    inset-block-start: var(--_space-2);
    z-index: 1;
  }
  .moving-strip .btn + .btn {
    margin-inline-start: 0;
  }
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4) var(--_space-5);
    align-items: start;
  }
  .beside {
    inline-size: 100%;
    max-inline-size: 30rem;
    justify-self: center;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-5);
    font-size: var(--_font-size-small);
  }
  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-5);
  }
  .list ul {
    margin-block-start: var(--_space-2);
    border-block-start: 1.5px solid var(--_color-line-strong);
  }
  .list li {
    border-block-end: 1px solid var(--_color-line);
  }
  .row {
    appearance: none;
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    text-align: start;
    inline-size: 100%;
    min-block-size: 4rem;
    padding: var(--_space-3) var(--_space-1);
    display: grid;
    grid-template:
      'who who chev'
      'ring state chev' / minmax(min-content, 1fr) auto 1.25rem;
    gap: var(--_space-1) var(--_space-2);
    align-items: center;
    cursor: pointer;
  }
  .row:hover {
    background: var(--_color-surface);
  }
  .row .who {
    grid-area: who;
  }
  .row .name {
    overflow-wrap: anywhere;
  }
  .row-ring {
    grid-area: ring;
    padding-inline-start: 2.875rem;
  }
  .row-state {
    grid-area: state;
  }
  .row-ring,
  .row-state {
    font-size: var(--_font-size-small);
  }
  .row > .icon {
    grid-area: chev;
    color: var(--_color-text-muted);
  }
  .row[aria-expanded='true'] > .icon {
    transform: rotate(90deg);
  }
  .first {
    display: grid;
    gap: var(--_space-3);
    justify-items: start;
    inline-size: min(30rem, 100%);
    position: relative;
  }
  .nobody {
    display: grid;
    justify-items: center;
  }
  .nobody .first {
    margin-block-start: -8.5rem;
  }
  .first-row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    inline-size: 100%;
  }
  .first-row .input {
    flex: 1 1 9rem;
  }
  .first .btn.plain {
    margin: 0 -0.5rem -0.5rem;
  }
  @container (max-width: 44rem) {
    .toolbar > .add,
    .first-row .btn {
      flex: 1 1 100%;
    }
    .toolbar .switch,
    .toolbar .switch .btn {
      flex: 1 1 auto;
    }
    .tools {
      margin-inline-start: 0;
    }
  }
  @container (min-width: 44rem) {
    .row {
      grid-template: 'who ring state chev' / minmax(0, 1fr) 9rem 12rem 1.25rem;
      padding-block: var(--_space-2);
    }
    .row-ring {
      padding-inline-start: 0;
    }
    .nobody .first {
      margin-block-start: -16rem;
    }
  }
  @container (min-width: 68rem) {
    .body.map {
      grid-template-columns: minmax(0, 1fr) 18rem;
    }
    .body.map > .beside {
      position: sticky;
      inset-block-start: var(--_space-4);
    }
    .body.map > .legend {
      display: grid;
      padding-block-start: var(--_space-6);
    }
    .body.list .list {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: var(--_space-6);
    }
    .body.list .row {
      grid-template: 'who ring state chev' / minmax(0, 1fr) 7rem 9.75rem 1.25rem;
    }
  }
  @media print {
    .toolbar,
    .beside,
    .front,
    .moving-strip {
      display: none;
    }
    .list li {
      break-inside: avoid;
    }
  }
`;
