import {css} from 'lit';

/* What one can press. */
export const buttons = css`
  .btn {
    appearance: none;
    font: inherit;
    font-weight: 600;
    line-height: 1.2;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space-2);
    min-block-size: var(--_target);
    padding: 0.5rem 1.125rem;
    border: var(--_border-strong) solid transparent;
    border-radius: var(--_radius);
    color: var(--_color-text);
    background: transparent;
    text-decoration: none;
    cursor: pointer;
    text-align: center;
    overflow-wrap: break-word;
  }
  .btn.primary {
    background: var(--_color-accent);
    color: var(--_color-on-accent);
    box-shadow: inset 0 -2px 0 var(--_color-accent-strong);
  }
  .btn.primary:hover {
    background: var(--_color-accent-strong);
  }
  .btn.quiet {
    background: var(--_color-surface-raised);
    border-color: var(--_color-line-strong);
  }
  .btn.quiet:hover {
    border-color: var(--_color-accent);
    color: var(--_color-accent);
  }
  .btn.plain {
    padding-inline: 0.5rem;
    color: var(--_color-accent);
    text-decoration: underline;
    text-decoration-thickness: 1.5px;
    text-underline-offset: 0.25em;
  }
  .btn.plain:hover {
    color: var(--_color-accent-strong);
    text-decoration-thickness: 3px;
  }
  .btn[aria-pressed='true'] {
    background: var(--_color-accent-soft);
    border-color: var(--_color-accent);
    color: var(--_color-accent-strong);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-3);
    align-items: center;
  }
  @media (forced-colors: active) {
    .btn.primary {
      border-color: LinkText;
      forced-color-adjust: none;
      background: LinkText;
      color: Canvas;
    }
    .btn[aria-pressed='true'] {
      outline: 3px double CanvasText;
      outline-offset: -4px;
    }
  }
`;
