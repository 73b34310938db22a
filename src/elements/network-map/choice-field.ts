import {html, type TemplateResult} from 'lit';

/** One of some values, each with its word. */
export const choiceField = <Value>(
  label: string,
  values: readonly Value[],
  wordOf: (value: Value) => string,
  now: Value | undefined,
  choose: (value: Value) => void,
): TemplateResult =>
  html`<label class="field">
    <span class="label">${label}</span>
    <select
      class="input"
      @change=${({target}: Event) => {
        if (!(target instanceof HTMLSelectElement)) return;
        const value = values[target.selectedIndex];
        if (value !== undefined) choose(value);
      }}
    >
      ${values.map((value) => html`<option .selected=${value === now}>${wordOf(value)}</option>`)}
    </select>
  </label>`;
