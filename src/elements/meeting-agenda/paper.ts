import {html, nothing, type TemplateResult} from 'lit';
import type {MoreScene} from './more-scene.js';

/** A sheet on which nothing is written yet. */
export const emptyLines = (): TemplateResult =>
  html`<ol class="items" aria-hidden="true">
    <li class="item"></li>
    <li class="item"></li>
    <li class="item"></li>
  </ol>`;

/** Room to write with a pen, as long as the agreements are not on the paper themselves. */
export const paper = ({text, meeting}: MoreScene): unknown =>
  meeting?.record === 'approved'
    ? nothing
    : html`<div class="lines on-paper" aria-hidden="true">
        <p class="kicker">${text.agreementsTitle}</p>
        <i></i><i></i><i></i><i></i><i></i>
      </div>`;
