import {css} from 'lit';

/* The panel in which one keeps, prints and reads in. */
export const files = css`
  .files .choice {
    padding-block: var(--_space-1);
  }
  .files .choice span {
    display: grid;
    line-height: 1.3;
  }
  .files .all {
    justify-self: start;
    margin-inline-start: -0.5rem;
  }
  .files .ways-out {
    display: grid;
    gap: var(--_space-3) var(--_space-4);
    grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
    padding-block-start: var(--_space-4);
    border-block-start: 1px solid var(--_color-line);
  }
  .files .ways-out .actions {
    display: grid;
    margin-block-start: var(--_space-1);
  }
  .files .from-file {
    display: grid;
    gap: var(--_space-2);
    padding-block-start: var(--_space-4);
    border-block-start: 1px solid var(--_color-line);
  }
  .files .from-file ul {
    list-style: disc;
    padding-inline-start: 1.25rem;
  }
  .files .from-file li {
    overflow-wrap: anywhere;
  }
  /* The browser's own words on it may be in another language: ours lie under it. */
  .files .file {
    position: relative;
    justify-self: start;
  }
  .files .file input {
    position: absolute;
    /* Also over the border: all of the button can be pressed. */
    inset: -2px;
    inline-size: calc(100% + 4px);
    block-size: calc(100% + 4px);
    color: transparent;
    forced-color-adjust: none;
    font-size: 0;
    cursor: pointer;
  }
  .files .file input::file-selector-button {
    display: none;
  }
`;
