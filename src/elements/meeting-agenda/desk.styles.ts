import {css} from 'lit';

/* What lies on and beside the sheet: forms, the client's own notes, other meetings, agreements. */
export const deskStyles = css`
  .alone .item {
    min-block-size: 3.5rem;
  }
  .alone .items {
    border: 0;
    margin-block-end: 0;
  }
  .beside-margin,
  .overrun,
  .lines {
    padding-inline: calc(var(--_margin) + 1.5rem) var(--_space-5);
  }
  .overrun,
  .beside-margin {
    margin-block-end: var(--_space-5);
  }
  .loose {
    padding-block: var(--_space-4);
  }
  .loose .what {
    position: relative;
    display: grid;
    grid-template: none;
    margin-inline: 1.25rem var(--_space-4);
    padding: var(--_space-4);
    gap: var(--_space-2);
    background: var(--_color-surface-raised);
    border: var(--_border-strong) dashed var(--_color-line-strong);
    border-radius: var(--_radius);
  }
  .loose .txt {
    grid-area: auto;
    font-size: 1.25rem;
  }
  .loose .btn.plain {
    margin: 0;
  }
  .btn.plain {
    text-align: start;
  }
  .from {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.375rem;
    font-size: var(--_font-size-small);
    font-weight: 600;
    color: var(--_color-text-muted);
  }
  .parked li,
  .reply {
    display: grid;
    justify-items: start;
  }
  .parked .voice {
    font-size: 1.25rem;
  }
  .reply {
    gap: var(--_space-2);
  }
  .reply .label {
    font-weight: 600;
  }
  @container (max-width: 40rem) {
    .beside-margin,
    .overrun,
    .lines {
      padding-inline: calc(var(--_margin) + 0.875rem) var(--_space-4);
    }
    .loose .what {
      margin-inline: var(--_space-3);
    }
  }
  .item > .form {
    padding-inline: 1.5rem var(--_space-4);
  }
  .form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
  }
  .form .field {
    grid-template-columns: minmax(0, 1fr);
    max-inline-size: none;
  }
  .form .voice {
    font-size: 1.25rem;
  }
  .form .input {
    scroll-margin-block: 5rem;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(10rem, 100%), 1fr));
    gap: var(--_space-4);
    align-items: start;
  }
  .checks {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-5);
  }
  .check {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
    min-inline-size: var(--_target);
    min-block-size: var(--_target);
    cursor: pointer;
  }
  .check input {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    accent-color: var(--_color-accent);
    margin: 0;
  }
  .head + .foot {
    margin-block-start: var(--_space-5);
  }
  .agree {
    grid-column: 1 / -1;
  }
  .left {
    display: grid;
    gap: var(--_space-3);
    justify-items: start;
  }
  .left ul {
    display: grid;
    gap: var(--_space-3);
  }
  .desk,
  .acts {
    display: grid;
    gap: var(--_space-2);
  }
  .desk {
    gap: var(--_space-4);
  }
  .own-topic {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2);
    padding-block-end: var(--_space-3);
  }
  .own-words {
    margin-block-start: var(--_space-4);
    display: grid;
    gap: var(--_space-2);
    justify-items: start;
  }
  .own-words .voice {
    font-size: 1.1875rem;
    line-height: 1.6;
    inline-size: 100%;
    white-space: pre-wrap;
  }
  .own-words .form {
    inline-size: 100%;
  }
  .more summary {
    min-block-size: var(--_target);
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    font-weight: 600;
    cursor: pointer;
  }
  .more summary::before {
    content: '';
    box-sizing: border-box;
    inline-size: 0.5rem;
    block-size: 0.5rem;
    border: 0 solid currentColor;
    border-block-end-width: 2px;
    border-inline-end-width: 2px;
    rotate: -45deg;
  }
  .more summary:dir(rtl)::before {
    rotate: 45deg;
  }
  .more[open] > summary::before {
    rotate: 45deg;
  }
  .more[open] > summary:dir(rtl)::before {
    rotate: -45deg;
  }
  .pick {
    appearance: none;
    font: inherit;
    color: inherit;
    text-align: start;
    display: grid;
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: var(--_space-2) var(--_space-3);
    border: 0;
    border-inline-start: 3px solid transparent;
    background: transparent;
    cursor: pointer;
  }
  .pick b {
    font-weight: 550;
  }
  .pick:hover {
    border-color: var(--_color-accent);
  }
  .agreed {
    display: grid;
    gap: var(--_space-4);
  }
  .agreed li {
    display: grid;
    grid-template-columns: 2.25rem minmax(0, 1fr) auto;
    gap: var(--_space-3);
    padding-block: var(--_space-3);
    border-block-end: 1px solid var(--_color-line);
  }
  .agreed li > .form {
    grid-column: 2 / -1;
  }
  .agreed li > .shape {
    inline-size: 2.25rem;
    block-size: 2.25rem;
  }
  .agreement {
    overflow-wrap: anywhere;
  }
  .about {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-3);
    align-items: center;
  }
  .dialog {
    max-inline-size: min(30rem, calc(100% - 2rem));
  }
  .dialog::backdrop {
    background: #0006;
  }
  .dialog .title {
    margin-block-end: var(--_space-3);
  }
`;
