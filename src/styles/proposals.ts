import {css} from 'lit';

/* The note with a turned corner: a sheet with somebody's own words. */
export const note = css`
  .note {
    --_corner: 1.25rem;
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
    padding: var(--_space-4);
    border-radius: var(--_radius-small);
    background: linear-gradient(225deg, transparent var(--_corner), var(--_color-surface) 0);
    filter: drop-shadow(0 1px 0 #5a43202e) drop-shadow(0 3px 8px #5a432014);
  }
  .note::before {
    content: '';
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    inline-size: calc(var(--_corner) * 1.4142);
    block-size: calc(var(--_corner) * 1.4142);
    background: linear-gradient(225deg, transparent 50%, var(--_color-line) 0);
    border-end-start-radius: var(--_radius-small);
  }
  .note:dir(rtl) {
    background: linear-gradient(135deg, transparent var(--_corner), var(--_color-surface) 0);
  }
  .note:dir(rtl)::before {
    background: linear-gradient(135deg, transparent 50%, var(--_color-line) 0);
  }
  .note > :first-child {
    padding-inline-end: 1.5rem;
  }
  @container (min-width: 40rem) {
    .note {
      padding: var(--_space-5) 1.75rem var(--_space-4);
    }
  }
  .who.small {
    gap: 0.375rem;
  }
  .who.small .shape {
    inline-size: 1.625rem;
    block-size: 1.625rem;
  }
  @media (forced-colors: active) {
    .note {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .note {
      filter: none;
      border: 1px solid #444;
      break-inside: avoid;
    }
  }
`;

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

export const proposals = css`
  ${note}
  ${beside}
`;
