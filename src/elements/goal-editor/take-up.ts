import {html, type TemplateResult} from 'lit';
import type {Goal} from '../../domain/goals/schema.js';
import type {FormDesk} from './desk.js';
import {setStatus} from './set-status.js';

/** Every goal can return. */
export const takeUp = (desk: FormDesk, goal: Goal): TemplateResult =>
  html`<button class="btn quiet" type="button" @click=${() => setStatus(desk, goal, 'active')}>
    ${desk.text.takeUp}
  </button>`;
