import {html, type TemplateResult} from 'lit';
import type {MoreScene} from './more-scene.js';

/** Room to write with a pen. */
export const paper = ({text}: MoreScene): TemplateResult =>
  html`<div class="lines on-paper" aria-hidden="true">
    <p class="kicker">${text.agreementsTitle}</p>
    <i></i><i></i><i></i><i></i><i></i>
  </div>`;
