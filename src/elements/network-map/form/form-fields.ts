import {html, nothing, type TemplateResult} from 'lit';
import {supportKinds} from '../../../domain/network/values.js';

/** One of a few: all of them are to be seen at once. */
export function radios<Value extends string | number>(
  legend: string,
  name: string,
  values: readonly Value[],
  word: (value: Value) => string,
  chosen: Value | undefined,
): TemplateResult {
  return html`<fieldset class="choices">
    <legend class="label">${legend}</legend>
    ${values.map(
      (value) =>
        html`<label class="choice">
          <input type="radio" name=${name} value=${value} .checked=${value === chosen} />
          <span>${word(value)}</span>
        </label>`,
    )}
  </fieldset>`;
}

/** Any of the four kinds of support; a kind that nobody knows is kept. */
export function checks(
  legend: string,
  name: string,
  word: (code: string) => string,
  chosen: readonly string[] = [],
): TemplateResult {
  return html`<fieldset class="choices">
    <legend class="label" dir="auto">${legend}</legend>
    ${[...new Set([...supportKinds, ...chosen])].map(
      (kind) =>
        html`<label class="choice">
          <input type="checkbox" name=${name} value=${kind} .checked=${chosen.includes(kind)} />
          <span>${word(kind)}</span>
        </label>`,
    )}
  </fieldset>`;
}

/** One of many, or none. */
export function choice(
  label: string,
  name: string,
  none: string,
  codes: readonly string[],
  word: (code: string) => string,
  chosen: string | undefined,
): TemplateResult {
  const all = chosen === undefined ? codes : [...new Set([...codes, chosen])];
  return html`<label class="field">
    <span class="label">${label}</span>
    <select class="input" name=${name}>
      <option value="" .selected=${chosen === undefined}>${none}</option>
      ${all.map(
        (code) => html`<option value=${code} .selected=${code === chosen}>${word(code)}</option>`,
      )}
    </select>
  </label>`;
}

/** Words of one's own, on one line. */
export const line = (
  label: string,
  name: string,
  value: string | undefined,
  help?: string,
): TemplateResult =>
  html`<label class="field">
    <span class="label">${label}</span>
    ${help === undefined ? nothing : html`<span class="help">${help}</span>`}
    <input class="input" name=${name} dir="auto" autocomplete="off" .value=${value ?? ''} />
  </label>`;
