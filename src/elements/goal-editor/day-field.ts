import {html, nothing, type TemplateResult} from 'lit';
import type {FormDesk} from './desk.js';
import {valueOf} from './value-of.js';

/** By when; a day that has passed is fine, and said so. A year has four digits. */
export function dayField(
  {text}: FormDesk,
  value: string,
  change: (day: string) => void,
): TemplateResult {
  const passed = value !== '' && value < today();
  return html`<label class="field">
    <span class="label">${text.byWhen}</span>
    <input
      class="input day"
      type="date"
      max="9999-12-31"
      .value=${value}
      @change=${(event: Event) => change(valueOf(event))}
    />
    ${passed ? html`<span class="help">${text.dayPassed}</span>` : nothing}
  </label>`;
}

/** The reader's own calendar day. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
