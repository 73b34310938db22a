import {css} from 'lit';

/* Three sheets under each other: who does something, who sees what, what was done. */
export const styles = css`
  :host {
    --_gap: var(--rg-reins-gap, var(--_space-5));
  }
  .reins {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: var(--_space-2);
  }
  .part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    justify-items: start;
    container-type: inline-size;
  }
  .part > :not(.btn) {
    inline-size: 100%;
  }
  .part > p,
  .sight > p {
    max-inline-size: 42rem;
  }
  .rows,
  .onlookers,
  .deeds,
  .sentences,
  .facts ul {
    list-style: none;
    padding: 0;
    margin: 0;
  }
  .rows:empty {
    display: none;
  }
  .leaving > p {
    margin-block-start: var(--_space-2);
  }
  .rows {
    display: grid;
    gap: var(--_space-3);
  }
  .sentences {
    display: grid;
    gap: var(--_space-2);
  }
  .onlookers > li {
    border-block-start: 1px solid var(--_color-line);
  }
  .onlookers summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-block-size: 3.5rem;
    padding-block: var(--_space-2);
    cursor: pointer;
    list-style: none;
  }
  .onlookers summary::-webkit-details-marker {
    display: none;
  }
  .onlookers > li > details > summary::after {
    content: '';
    /* It points down, also from right to left. */
    direction: ltr;
    flex: none;
    inline-size: 0.625rem;
    block-size: 0.625rem;
    margin-inline: var(--_space-2);
    border-inline-end: 2px solid currentColor;
    border-block-end: 2px solid currentColor;
    transform: translateY(-25%) rotate(45deg);
  }
  .onlookers > li > details[open] > summary::after {
    transform: translateY(25%) rotate(225deg);
  }
  .sight {
    display: grid;
    gap: var(--_space-4);
    justify-items: start;
    padding-block: var(--_space-2) var(--_space-4);
  }
  .facts {
    display: grid;
    gap: var(--_space-3);
    inline-size: 100%;
    margin: 0;
  }
  .facts > div {
    display: grid;
    grid-template-columns: minmax(0, 12rem) minmax(0, 1fr);
    gap: var(--_space-1) var(--_space-4);
  }
  .facts dt {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .facts dt::first-letter {
    text-transform: uppercase;
  }
  .facts dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .facts li + li {
    margin-block-start: var(--_space-1);
  }
  .rest > summary {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    color: var(--_color-accent);
    text-decoration: underline;
    text-underline-offset: 0.25em;
    cursor: pointer;
  }
  @container (max-width: 30rem) {
    .facts > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  .days > .kicker {
    margin-block: var(--_space-4) var(--_space-1);
  }
  .days > .kicker:first-child {
    margin-block-start: 0;
  }
  .deed {
    display: grid;
    grid-template-columns: 3.25rem minmax(0, 1fr) auto;
    gap: var(--_space-1) var(--_space-3);
    align-items: baseline;
    padding-block: var(--_space-2);
    border-block-start: 1px solid var(--_color-line);
  }
  .deed > .when {
    font-size: var(--_font-size-small);
    font-variant-numeric: tabular-nums;
    color: var(--_color-text-muted);
  }
  .deed > .say {
    overflow-wrap: anywhere;
  }
  @container (max-width: 30rem) {
    .deed {
      grid-template-columns: 3.25rem minmax(0, 1fr);
    }
    .deed > .tag {
      grid-column: 2;
      justify-self: start;
    }
  }
  .looking {
    container-type: inline-size;
  }
  .looking .facts {
    margin-block-start: var(--_space-4);
  }
`;
