import {css} from 'lit';

/* A dialog that holds more than a question: as wide as it says, never larger than the window. */
export const panel = css`
  .panel {
    inline-size: min(var(--_panel, 36rem), calc(100vw - 2rem));
    max-inline-size: none;
    max-block-size: calc(100dvh - 2rem);
    overflow: auto;
    overscroll-behavior: contain;
    /* Room for the outline of what has the focus at an edge. */
    scroll-padding-block: var(--_space-4);
  }
  .panel::backdrop {
    background: #1b181599;
  }
  .panel .card-head {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: var(--_space-2);
  }
  .panel .btn.close {
    padding: 0;
    flex: none;
    inline-size: var(--_target);
  }
  .panel > section,
  .panel > form,
  .panel > .outcome {
    margin-block-start: var(--_space-4);
  }
  .panel > .outcome {
    padding: var(--_space-3);
    border-radius: var(--_radius);
    background: var(--_color-accent-soft);
  }
  .panel > .outcome:empty {
    padding: 0;
    margin: 0;
  }
  .for-print {
    position: absolute;
    inline-size: 0;
    block-size: 0;
    border: 0;
    visibility: hidden;
  }
  @container (max-width: 44rem) {
    .panel {
      padding: var(--_space-4);
    }
  }
`;
