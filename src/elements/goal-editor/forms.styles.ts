import {css} from 'lit';
import {beside} from '../../styles/beside.js';
import {dragging} from '../../styles/dragging.js';
import {fields} from '../../styles/fields.js';
import {switches} from '../../styles/switches.js';
import {corner} from './corner.styles.js';
import {course} from './course.styles.js';

/* Forms, what is folded behind a goal, and proposals. */
export const formStyles = [
  fields,
  switches,
  beside,
  dragging,
  course,
  css`
    /* From now on nothing moves: see the sheet of the board. */
    .note button,
    .place {
      visibility: inherit;
    }
    .answer,
    .step-form,
    .seen-form,
    .status-form,
    .more-body {
      display: grid;
      gap: var(--_space-3);
    }
    .answer {
      grid-column: 2 / -1;
      padding-block: var(--_space-2);
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
    .proud {
      display: grid;
      gap: var(--_space-1);
      max-inline-size: var(--_measure);
    }
    .meanwhile,
    .decided {
      border-inline-start: var(--_border-strong) dashed var(--_color-line-strong);
      padding-inline-start: var(--_space-3);
    }
    .changes {
      display: grid;
      gap: var(--_space-2);
      margin-block-start: var(--_space-2);
    }
    .changes .kicker {
      margin: 0;
    }
    .changes dd {
      margin: 0;
      overflow-wrap: anywhere;
    }
    .label + .help {
      color: var(--_color-text-muted);
      font-size: var(--_font-size-small);
      margin-block-end: var(--_space-2);
    }
    .two-lines {
      display: grid;
      justify-items: start;
      line-height: 1.2;
      text-align: start;
    }
    .chip:has(.two-lines) {
      border-radius: 1.375rem;
    }
    .two-lines .small {
      font-weight: 400;
    }
    .input.day {
      inline-size: fit-content;
      max-inline-size: 100%;
    }
    .said-before {
      padding-inline-start: var(--_space-3);
      border-inline-start: 3px solid var(--_color-line-strong);
      overflow-wrap: anywhere;
    }
    .own-place {
      margin-block-end: var(--_space-4);
    }
    .own-place .flow {
      display: grid;
      gap: var(--_space-3);
      justify-items: start;
      padding-block-start: var(--_space-2);
    }
    .own-place .field {
      inline-size: 100%;
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
    /* Beside a longer one. */
    .back .goal {
      align-content: start;
    }
    .edit > .field:first-child {
      padding-inline-end: 0;
    }
    details > summary.btn {
      list-style: none;
      inline-size: fit-content;
      text-align: start;
    }
    details > summary::-webkit-details-marker {
      display: none;
    }
    details > summary.btn::after {
      content: '';
      box-sizing: border-box;
      inline-size: 0.5em;
      block-size: 0.5em;
      border: 0 solid currentColor;
      border-block-end-width: 2px;
      border-inline-end-width: 2px;
      transform: translateY(-0.15em) rotate(45deg);
    }
    details > summary.btn:dir(rtl)::after {
      transform: translateY(-0.15em) rotate(-45deg);
    }
    details[open] > summary.btn::after {
      transform: translateY(0.15em) rotate(225deg);
    }
    details[open] > summary.btn:dir(rtl)::after {
      transform: translateY(0.15em) rotate(-225deg);
    }
    details > .typed {
      max-inline-size: var(--_measure);
      margin-block-start: var(--_space-3);
    }
    .remarks {
      grid-column: 2 / -1;
      padding-block-end: var(--_space-2);
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--_space-4);
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
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: 0 var(--_space-2);
      font-size: var(--_font-size-small);
      color: var(--_color-text-muted);
      min-block-size: var(--_target);
      padding-block-start: var(--_space-2);
    }
    .seen > .say {
      flex: 1 1 auto;
      min-inline-size: 0;
      display: flex;
      gap: var(--_space-2);
      align-items: center;
    }
    .rate {
      display: grid;
      gap: var(--_space-3);
    }
    /* On a phone side by side, each with its picture above its words, as on the map. */
    @container (max-width: 26rem) {
      .tools {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(5.5rem, 1fr));
        gap: 0;
      }
      .tools > .btn {
        flex-direction: column;
        gap: var(--_space-1);
        padding: 0.5rem 0.25rem;
        font-size: var(--_font-size-small);
        font-weight: 500;
        line-height: 1.35;
      }
    }
    @media print {
      .note {
        filter: none;
        border: 1px solid #444;
        break-inside: avoid;
      }
      .btn,
      .grip,
      .place,
      .note::before,
      .foot:not(:has([open])),
      details:not([open]) {
        display: none;
      }
      .chunk {
        content-visibility: visible;
      }
    }
  `,
  corner,
];
