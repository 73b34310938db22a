import {css} from 'lit';

/* How it goes: four words as the rows of one line. */
export const course = css`
  .how {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
    gap: var(--_space-4) var(--_space-6);
    align-items: start;
  }
  .rate legend {
    margin-block-end: var(--_space-2);
  }
  .scale {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 8.25rem;
    gap: var(--_space-2);
    max-inline-size: 21rem;
  }
  .word {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: var(--_target);
    padding-inline: 0.375rem;
    border: var(--_border-strong) solid transparent;
    border-radius: var(--_radius);
    line-height: 1.2;
  }
  label.word {
    cursor: pointer;
  }
  .word input {
    inline-size: 1.125rem;
    block-size: 1.125rem;
    margin: 0;
    flex: none;
    accent-color: var(--_color-accent);
  }
  label.word:not(.chosen):hover {
    border-color: var(--_color-line-strong);
  }
  .scale .word {
    overflow-wrap: break-word;
    min-block-size: 2.75rem;
  }
  .word.chosen {
    background: var(--_color-accent-soft);
    border-color: var(--_color-accent);
    color: var(--_color-accent-strong);
    font-weight: 650;
  }
  .course svg {
    inline-size: 8.25rem;
    block-size: 12.5rem;
    overflow: visible;
  }
  .course text {
    font-family: var(--_font-family);
    font-size: 13px;
    text-anchor: middle;
    fill: var(--_color-text-muted);
  }
  .course text.last {
    font-weight: 650;
    fill: var(--_color-text);
  }
  /* Time goes on to the left; its words are turned back. */
  .course svg:dir(rtl),
  .course svg:dir(rtl) text,
  .small-course:dir(rtl) {
    scale: -1 1;
  }
  .course text {
    transform-box: fill-box;
    transform-origin: center;
  }
  .course .row {
    stroke: var(--_color-line);
  }
  .course .line {
    fill: none;
    stroke: var(--_color-accent);
    stroke-width: 2;
    stroke-linecap: round;
  }
  .course .dot {
    fill: var(--_color-surface);
    stroke: var(--_color-accent);
    stroke-width: 2;
  }
  .course .dot.last {
    fill: var(--_color-accent);
  }
  .scale.scored {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    max-inline-size: none;
  }
  .scored > div {
    flex: 1 1 16rem;
  }
  span.score {
    display: inline-block;
    flex: none;
    min-inline-size: 1.75rem;
    font-variant-numeric: tabular-nums;
    font-weight: 650;
  }
  .meaning {
    display: block;
    font-weight: 400;
  }
  .course.scored svg {
    inline-size: 10.5rem;
    block-size: auto;
  }
  .course text.score {
    text-anchor: end;
  }
  .small-course {
    inline-size: 4.125rem;
    block-size: auto;
    max-block-size: 2.75rem;
    flex: none;
  }
  .small-course .row {
    stroke: var(--_color-line);
    stroke-width: 3;
  }
  .small-course .line {
    fill: none;
    stroke: var(--_color-text-muted);
    stroke-width: 5;
  }
  .small-course .dot {
    fill: var(--_color-text-muted);
  }
  .others,
  .others ul {
    display: grid;
    gap: var(--_space-2);
  }
  .others li {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-2);
    align-items: center;
  }
  @container (max-width: 26rem) {
    .scale .word {
      font-size: var(--_font-size-small);
      line-height: 1.1;
    }
  }
`;
