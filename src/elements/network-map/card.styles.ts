import {css} from 'lit';

/* Somebody on one sheet, and the form beside it. */
export const card = css`
  .person-card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
    padding: var(--_space-4);
  }
  .row + .person-card {
    margin-block-end: var(--_space-4);
    max-inline-size: 34rem;
  }
  .photo.round {
    clip-path: circle(50%);
  }
  .photo.soft {
    clip-path: inset(0 round 26%);
  }
  .photo:not([data-there]),
  text:has(+ .photo[data-there]) {
    visibility: hidden;
  }
  .card-head {
    display: flex;
    justify-content: space-between;
    align-items: flex-start;
    gap: var(--_space-2);
  }
  .card-head .who > span {
    min-inline-size: 0;
  }
  .person-card h3.name {
    font-size: var(--_font-size-title);
    overflow-wrap: anywhere;
  }
  .card-head .rel {
    font-size: var(--_font-size-body);
    overflow-wrap: anywhere;
  }
  .btn.close {
    padding: 0;
    flex: none;
    inline-size: var(--_target);
  }
  .pick {
    display: grid;
    gap: var(--_space-3);
    padding: var(--_space-4);
    border-radius: var(--_radius);
    background: var(--_color-accent-soft);
    overflow-wrap: anywhere;
  }
  .pick .btn.primary,
  .pick .btn.quiet {
    flex: 1 1 100%;
  }
  .pick .btn.plain,
  summary.btn {
    margin-inline-start: -0.5rem;
    text-align: start;
  }
  .pick :is(.b-soft, .b-grey) {
    fill: var(--_color-surface);
  }
  .own-words {
    white-space: pre-line;
  }
  .part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
  }
  .rings {
    display: flex;
  }
  .rings .btn {
    flex: 1 1 auto;
    padding-inline: 0.375rem;
    font-size: var(--_font-size-small);
  }
  .both {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(7rem, 1fr));
    gap: var(--_space-4);
  }
  .both:not(:has(div)) {
    display: none;
  }
  .with-arrow {
    display: flex;
    gap: var(--_space-1);
    align-items: center;
    margin-block-end: var(--_space-2);
    overflow-wrap: anywhere;
  }
  .with-arrow .icon {
    inline-size: 1rem;
    block-size: 1rem;
  }
  .support {
    display: grid;
    gap: var(--_space-2);
  }
  .support li {
    display: flex;
    gap: var(--_space-2);
    line-height: 1.3;
  }
  .support .icon {
    color: var(--_color-text-muted);
  }
  .private-part {
    display: grid;
    gap: var(--_space-2);
    justify-items: start;
  }
  .own-note {
    font-size: 1.1875rem;
    line-height: 1.6;
    inline-size: 100%;
    white-space: pre-line;
  }
  .card-foot {
    border-block-start: 1px solid var(--_color-line);
    padding-block-start: var(--_space-2);
    margin-block-end: calc(-1 * var(--_space-2));
    margin-inline-start: -0.5rem;
  }
  .known li {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: var(--_space-2);
    overflow-wrap: anywhere;
  }
  .known-add {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
  .known-add .input {
    flex: 1 1 9rem;
    inline-size: auto;
    min-inline-size: 0;
  }
  .choices {
    display: grid;
    min-inline-size: 0;
  }
  .choices .label {
    font-weight: 600;
  }
  .choice {
    display: flex;
    gap: var(--_space-3);
    align-items: center;
    min-block-size: var(--_target);
  }
  .choice input {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0;
    flex: none;
    accent-color: var(--_color-accent);
  }
  .choice span {
    overflow-wrap: anywhere;
  }
  summary.btn {
    max-inline-size: 100%;
    overflow-wrap: anywhere;
    justify-self: start;
    list-style: none;
  }
  summary.btn::-webkit-details-marker {
    display: none;
  }
  .leave {
    margin-block-start: var(--_space-5);
    border-block-start: 1px solid var(--_color-line);
    padding-block-start: var(--_space-3);
  }
  .own-place {
    padding-block: var(--_space-2);
  }
  .own-place,
  .invitation,
  .front .proposal {
    max-inline-size: 44rem;
  }
  .own-place form {
    padding-block-end: var(--_space-3);
  }
  .invitation {
    display: grid;
    gap: var(--_space-4);
  }
  @container (max-width: 30rem) {
    .invitation .btn {
      flex: 1 1 100%;
    }
  }

  .moving-strip {
    position: sticky;
    inset-block-start: var(--_space-2);
    z-index: 1;
  }
  .moving-strip .btn + .btn {
    margin-inline-start: 0;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-5);
    font-size: var(--_font-size-small);
  }
`;
