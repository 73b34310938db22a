import {css} from 'lit';
import {beside} from '../../styles/proposals.js';
import {course} from './course.styles.js';

/* Forms, what is folded behind a goal, and proposals. */
export const formStyles = [
  beside,
  course,
  css`
    .answer,
    .step-form,
    .seen-form,
    .more-body {
      display: grid;
      gap: var(--_space-3);
    }
    .answer {
      grid-column: 2 / -1;
      padding-block-end: var(--_space-2);
    }
    .step-form {
      padding-block: var(--_space-3);
    }
    .more-body {
      gap: var(--_space-4);
      padding-block: var(--_space-2) var(--_space-4);
    }
    .label {
      font-weight: 600;
    }
    .versions {
      display: grid;
      gap: var(--_space-2);
    }
    .versions li {
      display: grid;
      overflow-wrap: anywhere;
    }
    .goal > .seen-form {
      border-block-start: var(--_border) solid var(--_color-line);
      padding-block-start: var(--_space-3);
    }
    .choices {
      padding-inline-start: var(--_space-5);
    }
    .edit {
      max-inline-size: 44rem;
    }
    .foot {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--_space-4);
      border-block-start: var(--_border) solid var(--_color-line);
      padding-block-start: var(--_space-2);
    }
    .foot > details[open] {
      flex: 1 1 100%;
    }
    fieldset {
      min-inline-size: 0;
    }
    legend {
      padding: 0;
      margin-block-end: var(--_space-2);
    }
    .goal > .seen {
      border-block-start: var(--_border) solid var(--_color-line);
    }
    .seen {
      padding-block-start: var(--_space-1);
    }
    .rate {
      display: grid;
      gap: var(--_space-3);
    }
  `,
];
