import {css} from 'lit';

/* The panel in which one prints, tells others, and puts a meeting in a calendar. */
export const out = css`
  .out > section {
    display: grid;
    gap: var(--_space-3);
    padding-block-start: var(--_space-4);
    border-block-start: 1px solid var(--_color-line);
  }
  .out .actions {
    margin-block-start: 0;
  }
  .out .outcome {
    padding: var(--_space-3);
    border-radius: var(--_radius);
    background: var(--_color-accent-soft);
    overflow-wrap: anywhere;
  }
  /* There, so that what comes in it is read out, but without room. */
  .out .outcome:empty {
    position: absolute;
    padding: 0;
  }
  .out textarea {
    min-block-size: 11rem;
    font-size: var(--_font-size-small);
  }
  .out .choice {
    display: flex;
    gap: var(--_space-3);
    align-items: center;
    min-block-size: var(--_target);
  }
  .out .choice input {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0;
    flex: none;
    accent-color: var(--_color-accent);
  }
  .out .choice span {
    display: grid;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
`;
