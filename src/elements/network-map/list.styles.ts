import {css} from 'lit';

/* The tools, the list, the first question, and how all of it lies on the table. */
export const list = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-4);
    margin-block-end: var(--_space-3);
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-3);
    align-items: center;
    margin-block: var(--_space-3) var(--_space-4);
  }
  /* The room of what comes after the first paint: nothing that can be pressed moves then. */
  .tools {
    flex: 1 1 27rem;
    min-block-size: var(--_target);
  }
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4) var(--_space-5);
    align-items: start;
  }
  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-5);
  }
  .arrange {
    min-block-size: var(--_target);
  }
  .list .rows {
    margin-block-start: var(--_space-2);
    border-block-start: 1.5px solid var(--_color-line-strong);
  }
  .chunk {
    content-visibility: auto;
    contain-intrinsic-size: auto 225rem;
  }
  .rows [role='listitem'] {
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
    display: flex;
  }
  .row-ring,
  .row-state {
    font-size: var(--_font-size-small);
  }
  .row > .icon {
    grid-area: chev;
    color: var(--_color-text-muted);
  }
  /* The map is where people stand: it is not turned around, so neither are the words above it. */
  .wide .sides:dir(rtl) {
    flex-direction: row-reverse;
  }
  @container (max-width: 44rem) {
    .toolbar > .add {
      flex: 1 1 100%;
    }
    .toolbar .switch,
    .toolbar .switch .btn {
      flex: 1 1 auto;
    }
  }
  @container (max-width: 30rem) {
    .tools {
      min-block-size: 3.75rem;
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
  }
  @container (min-width: 68rem) {
    .body.map {
      grid-template-columns: minmax(0, 65rem) 18rem;
      justify-content: center;
    }
    .body.list .list {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: var(--_space-6);
    }
    .body.list .row {
      grid-template: 'who ring state chev' / minmax(0, 1fr) 7rem 9.75rem 1.25rem;
    }
  }
`;
