import {css} from 'lit';

/* The panel in which one prints the plan, and says for whom. */
export const plan = css`
  .plan fieldset,
  .plan .ways,
  .plan .preview ul {
    display: grid;
    gap: var(--_space-1);
  }
  .plan .choice {
    display: flex;
    gap: var(--_space-3);
    align-items: center;
    min-block-size: var(--_target);
    padding-block: var(--_space-1);
  }
  .plan .choice input {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0;
    flex: none;
    accent-color: var(--_color-accent);
  }
  .plan .choice span {
    display: grid;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .plan .which {
    padding-inline-start: 2rem;
  }
  .plan .preview {
    padding: var(--_space-3) var(--_space-4);
    border: var(--_border-strong) dashed var(--_color-line-strong);
    border-radius: var(--_radius);
  }
  .plan .preview ul {
    list-style: disc;
    padding-inline-start: 1.25rem;
    max-block-size: 12rem;
    overflow: auto;
  }
  .plan .preview li {
    overflow-wrap: anywhere;
  }
  .plan .ways {
    gap: var(--_space-3) var(--_space-4);
    grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
  }
  .plan .ways .actions {
    display: grid;
    margin-block-start: var(--_space-1);
  }
`;
