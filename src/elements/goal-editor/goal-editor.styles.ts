import {css} from 'lit';

/* The board with its notes; narrow is the base, wide the enhancement. */
export const board = css`
  :host {
    --_gap: var(--rg-goal-editor-gap, var(--_space-5));
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3);
    justify-content: space-between;
    align-items: center;
    margin-block-end: var(--_space-4);
  }
  /* The room of what comes after the first paint: nothing that can be pressed moves then. */
  .tools {
    flex: 1 1 40rem;
    justify-content: end;
    min-block-size: var(--_target);
  }
  /* What lies among late parts comes with them: it would move under somebody's finger. */
  .note button,
  .place {
    visibility: hidden;
  }
  .strip {
    margin-block-end: var(--_space-4);
  }
  .front {
    display: grid;
    gap: var(--_gap);
  }
  .front:has(*) {
    margin-block-end: var(--_gap);
  }
  .board,
  .column {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap);
    align-items: start;
    align-content: start;
  }
  .column {
    container-type: inline-size;
  }
  .chunk {
    display: grid;
    grid-template-columns: inherit;
    gap: var(--_gap);
    content-visibility: auto;
    contain-intrinsic-size: auto 480rem;
    overflow-clip-margin: 1rem;
  }
  .column > .chunk {
    grid-column: 1 / -1;
  }
  .column > .kicker {
    margin-block-end: calc(var(--_space-2) - var(--_gap));
  }
  .past {
    margin-block-start: var(--_space-6);
  }
  .tags {
    order: -1;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
  .tag.rests {
    background: var(--_color-informal-soft);
    color: var(--_color-informal-text);
  }
  .goal.paused > .voice,
  .goal.outOfReach > .voice,
  .goal.released > .voice {
    color: var(--_color-text-muted);
  }
  .goal > .voice.large {
    font-size: 1.625rem;
  }
  .typed {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .why {
    display: grid;
    gap: var(--_space-1);
    max-inline-size: var(--_measure);
  }
  .children {
    list-style: disc;
    padding-inline-start: 1.25rem;
  }
  .note .btn.plain {
    margin-inline-start: -0.5rem;
    justify-self: start;
  }
  .note .actions .btn.plain:not(:first-child) {
    margin-inline-start: 0;
  }
  .place {
    appearance: none;
    font: inherit;
    color: var(--_color-text-muted);
    cursor: pointer;
    display: flex;
    gap: var(--_space-3);
    min-block-size: 7.5rem;
    padding: var(--_space-5) 1.75rem;
    border: var(--_border-strong) dashed var(--_color-line-strong);
    border-radius: var(--_radius-small);
    background: transparent;
    text-align: start;
  }
  .place .icon {
    margin-block-start: 0.4rem;
    color: var(--_color-accent);
  }
  .place .voice {
    flex: 1;
    align-self: stretch;
  }
  .place:hover {
    border-color: var(--_color-accent);
    color: var(--_color-text);
  }

  @container (max-width: 26rem) {
    .tools,
    .head .btn.primary {
      flex: 1 1 100%;
    }
    .tools {
      min-block-size: 5rem;
    }
  }
  @container (min-width: 34rem) {
    .goal > .voice.large {
      font-size: var(--_font-size-voice-large);
    }
  }
  @container (min-width: 54rem) {
    .board {
      grid-template-columns: minmax(0, 1.6fr) minmax(0, 1fr);
    }
    .back {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;
