import {css} from 'lit';

/* Fields and chips: what one can fill in. Nothing of it is in a first paint. */
export const fields = css`
  .field {
    display: grid;
    align-content: start;
    gap: var(--_space-1);
    max-inline-size: var(--_measure);
  }
  .field > label,
  .field > .label {
    font-weight: 600;
  }
  .field .help {
    margin-block-end: var(--_space-1);
    color: var(--_color-text-muted);
    font-size: var(--_font-size-small);
  }
  .input {
    font: inherit;
    color: inherit;
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.5rem 0.75rem;
    background: var(--_color-surface-raised);
    border: var(--_border-strong) solid var(--_color-line-strong);
    border-radius: var(--_radius);
  }
  .input::placeholder {
    color: var(--_color-text-muted);
    opacity: 1;
  }
  /* WebKit would make the page as wide as the longest choice. */
  select.input {
    contain: paint;
  }
  textarea.input {
    resize: vertical;
  }
  textarea.input.voice {
    font-family: var(--_font-family-voice);
    font-size: var(--_font-size-voice);
    line-height: var(--_line-height-voice);
    padding-block: 0.75rem;
  }
  .field .said {
    display: flex;
    gap: var(--_space-2);
    align-items: flex-start;
    font-size: var(--_font-size-small);
    color: var(--_color-care);
    font-weight: 550;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
  .chip {
    appearance: none;
    font: inherit;
    color: inherit;
    cursor: pointer;
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: var(--_target);
    padding: 0.375rem 0.875rem;
    border: var(--_border-strong) solid var(--_color-line-strong);
    border-radius: var(--_radius-pill);
    background: var(--_color-surface-raised);
  }
  .chip[aria-pressed='true'],
  .chip[aria-checked='true'] {
    border-color: var(--_color-accent);
    background: var(--_color-accent-soft);
    color: var(--_color-accent-strong);
    font-weight: 600;
  }
  .chip .icon {
    inline-size: 1.125rem;
    block-size: 1.125rem;
  }
  @media (forced-colors: active) {
    .chip[aria-pressed='true'],
    .chip[aria-checked='true'] {
      outline: 3px double CanvasText;
      outline-offset: -4px;
    }
  }
`;
