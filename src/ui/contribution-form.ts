import {html, type TemplateResult} from 'lit';
import {saysTooLong} from './too-long.js';
import type {FullText} from './states.js';

interface Words {
  readonly can: string;
  readonly ratherNot: string;
  readonly help: string;
}

interface Contribution {
  readonly can?: string | undefined;
  readonly ratherNot?: string | undefined;
}

/** What a member can and would rather not do, in their own words (DR10); empty takes it away. */
export function contributionForm(
  text: Pick<FullText, 'save' | 'tooLong'>,
  words: Words,
  known: Contribution,
  save: (
    change: {readonly can: string | null; readonly ratherNot: string | null},
    was: {readonly can: string | null; readonly ratherNot: string | null},
  ) => void,
): TemplateResult {
  const {can = '', ratherNot = ''} = known;
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget;
    if (!(form instanceof HTMLFormElement)) return;
    if (saysTooLong(form, text, [can, ratherNot])) return;
    const written = (name: string): string | null =>
      form.querySelector<HTMLTextAreaElement>(`[name=${name}]`)?.value.trim() || null;
    const change = {can: written('can'), ratherNot: written('ratherNot')};
    const was = {can: known.can ?? null, ratherNot: known.ratherNot ?? null};
    if (change.can !== was.can || change.ratherNot !== was.ratherNot) save(change, was);
  };
  const field = (name: string, label: string, value: string): TemplateResult =>
    html`<label class="field">
      <span class="label">${label}</span>
      <textarea class="input" name=${name} rows="2" dir="auto" .value=${value}></textarea>
    </label>`;
  return html`<form class="flow" @submit=${send}>
    <p class="muted small">${words.help}</p>
    ${field('can', words.can, can)} ${field('ratherNot', words.ratherNot, ratherNot)}
    <button class="btn primary" type="submit">${text.save}</button>
  </form>`;
}
