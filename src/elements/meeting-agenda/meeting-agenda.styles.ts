import {css} from 'lit';

/* One sheet of paper with a margin line. */
export const styles = css`
  .page {
    --_margin: var(--rg-meeting-agenda-margin, 5.75rem);
  }
  .page,
  .table > div {
    display: grid;
    gap: var(--_space-5);
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
  }
  .table {
    display: grid;
    grid-template-columns: minmax(0, 46rem) minmax(14rem, 1fr);
    gap: var(--_space-5);
    align-items: start;
  }
  .sheet {
    background: var(--_color-surface);
    border-radius: var(--_radius-small);
    box-shadow: var(--_shadow-2);
    padding-block: var(--_space-6);
    position: relative;
  }
  .sheet::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: var(--_margin);
    border-inline-start: 1.5px solid var(--_color-accent);
    opacity: 0.45;
  }
  .head,
  .foot {
    padding-inline: calc(var(--_margin) + 1.5rem) var(--_space-5);
  }
  .alone {
    max-inline-size: 46rem;
  }
  .head,
  .foot {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
  }
  .head .kicker {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-3);
    align-items: center;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3) var(--_space-5);
  }
  .facts dt {
    display: flex;
    align-items: center;
    gap: 0.375rem;
    font-size: var(--_font-size-small);
    color: var(--_color-text-muted);
  }
  .facts dt .icon {
    inline-size: 1.0625rem;
    block-size: 1.0625rem;
  }
  .facts dd {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .btn.plain {
    margin-inline-start: -0.5rem;
    justify-self: start;
  }
  .on-paper {
    display: none;
  }
  .items {
    margin-block: var(--_space-5);
    border-block-end: 1px solid var(--_color-rule);
  }
  .chunk {
    content-visibility: auto;
    contain-intrinsic-size: auto 250rem;
    overflow-clip-margin: 1rem;
  }
  .item {
    display: grid;
    grid-template-columns: var(--_margin) minmax(0, 1fr);
    border-block-start: 1px solid var(--_color-rule);
    padding-block: 0.875rem;
    scroll-margin-block: 4rem;
  }
  .time {
    text-align: end;
    padding-inline-end: 1.125rem;
    padding-block-start: 0.25rem;
    font-variant-numeric: tabular-nums;
    color: var(--_color-text-muted);
    font-weight: 550;
  }
  .what {
    padding-inline: 1.5rem var(--_space-4);
    display: grid;
    grid-template: 'txt tools' auto 'by tools' auto / minmax(0, 1fr) auto;
    gap: 0.125rem var(--_space-3);
  }
  .txt {
    grid-area: txt;
    font-family: var(--_font-family-voice);
    font-size: var(--_font-size-voice);
    line-height: 1.3;
    text-wrap: pretty;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .by {
    grid-area: by;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-3);
    align-items: center;
    font-size: var(--_font-size-small);
    color: var(--_color-text-muted);
  }
  .ref {
    grid-column: 1 / -1;
    font-size: var(--_font-size-small);
    color: var(--_color-text-muted);
    overflow-wrap: anywhere;
  }
  .ref span {
    font-family: var(--_font-family-voice);
    font-size: 1rem;
    color: var(--_color-text);
  }
  .people {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3) var(--_space-5);
  }
`;
