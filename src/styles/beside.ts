import {css} from 'lit';

/* Two texts side by side, and what changed between them. */
export const beside = css`
  .two {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-5);
  }
  .two .kicker {
    display: flex;
    gap: var(--_space-2);
    align-items: center;
    margin-block-end: var(--_space-3);
  }
  .two .mine .voice {
    font-size: var(--_font-size-voice);
  }
  .two .theirs .voice {
    font-size: calc(var(--_font-size-voice) * 0.875);
  }
  .two .voice {
    white-space: pre-line;
  }
  .theirs {
    border: var(--_border-strong) dashed var(--_color-line-strong);
    border-radius: var(--_radius);
    padding: var(--_space-4);
    background: var(--_color-surface-raised);
  }
  .message {
    margin-block-start: var(--_space-3);
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-5);
    margin-block-start: var(--_space-3);
  }
  del {
    color: var(--_color-text-muted);
    text-decoration-thickness: 2px;
  }
  ins {
    background: var(--_color-saved-soft);
    color: var(--_color-text);
    text-decoration: underline;
    text-decoration-color: var(--_color-saved);
    text-decoration-thickness: 3px;
    text-underline-offset: 0.2em;
    padding-inline: 0.15em;
    border-radius: 3px;
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
  }
  .with-icon {
    display: flex;
    gap: var(--_space-3);
  }
  .typed {
    white-space: pre-wrap;
  }
  @container (max-width: 40rem) {
    .proposal > .actions > .btn,
    .returned > .actions > .btn.primary,
    .returned > .actions > .btn.quiet {
      flex: 1 1 100%;
    }
  }
  @container (min-width: 40rem) {
    .two:not(.one) {
      grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr);
    }
    .two .mine .voice {
      font-size: 1.75rem;
    }
    .two .theirs .voice {
      font-size: var(--_font-size-voice);
    }
  }
`;
