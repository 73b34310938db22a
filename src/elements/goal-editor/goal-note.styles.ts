import {css} from 'lit';

/* What lies on a note: steps, how it goes, who sees it, and what can be done. */
export const onNote = css`
  .steps {
    display: grid;
    gap: var(--_space-2);
  }
  .steps > ul {
    border-block-start: var(--_border) solid var(--_color-line);
  }
  .steps li {
    border-block-end: var(--_border) solid var(--_color-line);
  }
  .step {
    display: grid;
    grid-template-columns: var(--_target) minmax(0, 1fr) auto;
    align-items: center;
    margin-inline-start: -0.625rem;
    padding-block: var(--_space-1);
  }
  .box-target {
    appearance: none;
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
    inline-size: var(--_target);
    block-size: var(--_target);
  }
  .box {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    margin: auto;
    display: grid;
    place-items: center;
    color: var(--_color-saved);
  }
  .box-target .box {
    border: 1.75px solid var(--_color-line-strong);
    border-radius: 0.45rem 0.35rem 0.5rem 0.4rem;
    background: var(--_color-surface-raised);
  }
  .box-target:hover .box,
  .step.done .box {
    border-color: var(--_color-saved);
  }
  /* Nothing to tick for who may not. */
  .step > .box:empty::before {
    content: '•';
    font-size: 1.5rem;
    color: var(--_color-text-muted);
  }
  .box .icon {
    stroke-width: 2.5;
  }
  .step-text {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-4);
    padding-block: var(--_space-2);
  }
  .step-words {
    flex: 1 1 14rem;
    overflow-wrap: anywhere;
  }
  .step:is(.done, .dropped) .step-words {
    color: var(--_color-text-muted);
  }
  .step .help {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-2);
    font-size: var(--_font-size-small);
  }
  .icon-only {
    inline-size: var(--_target);
    padding: 0;
  }
`;
