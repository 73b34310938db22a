import {css} from 'lit';

/* The panel in which one keeps the map and looks back. */
export const time = css`
  .time {
    --_panel: 72rem;
  }
  .time > section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    padding-block-start: var(--_space-4);
    border-block-start: 1px solid var(--_color-line);
  }
  .keep {
    display: grid;
    gap: var(--_space-3);
    justify-items: start;
  }
  .keep .field {
    inline-size: 100%;
  }
  .time .outcome:not(:has(button)):has(p:empty) {
    display: none;
  }
  .time .outcome {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-4);
    align-items: center;
  }
  .kept > li {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-4);
    align-items: center;
    justify-content: space-between;
    padding-block: var(--_space-3);
    border-block-end: 1px solid var(--_color-line);
  }
  .kept > li:last-child {
    border: 0;
  }
  .kept > li > .actions {
    margin: 0;
  }
  .looking > .switch {
    justify-self: start;
  }
  .through {
    inline-size: 100%;
    min-block-size: var(--_target);
    margin: 0;
    accent-color: var(--_color-accent);
  }
  .moment {
    font-weight: 600;
  }
  .time .paper {
    margin-inline: auto;
    inline-size: 100%;
  }
  .picture {
    inline-size: 100%;
    block-size: auto;
  }
  .two-moments,
  .pictures {
    display: grid;
    gap: var(--_space-3) var(--_space-5);
    grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr));
    align-items: start;
  }
  .changes {
    display: grid;
    gap: var(--_space-2);
    margin-block: var(--_space-2);
  }
  .changes > li {
    display: flex;
    gap: var(--_space-2);
    align-items: flex-start;
  }
  .changes svg {
    inline-size: 1.375rem;
    block-size: 1.375rem;
    flex: none;
  }
`;
