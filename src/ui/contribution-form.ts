import {html, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {saysTooLong} from './too-long.js';
import type {FullText} from './states.js';

interface Contribution {
  readonly can?: string | undefined;
  readonly ratherNot?: string | undefined;
}

interface Written {
  readonly can: string | null;
  readonly ratherNot: string | null;
}

export interface ContributionForm {
  readonly text: Pick<FullText, 'save' | 'tooLong'>;
  readonly words: {readonly can: string; readonly ratherNot: string; readonly help: string};
  /** Whose it is: nothing that one person typed is left for the next. */
  readonly of: unknown;
  /** As it stood when writing began. */
  readonly known: Contribution;
  /** Where it is kept while somebody types. */
  readonly draft?: {
    readonly typed: Contribution;
    readonly write: (name: keyof Contribution, value: string) => void;
  };
  readonly save: (change: Written, was: Written) => void;
}

/** What a member can and would rather not do, in their own words (DR10); empty takes it away. */
export function contributionForm({
  text,
  words,
  of,
  known,
  draft,
  save,
}: ContributionForm): TemplateResult {
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget;
    if (!(form instanceof HTMLFormElement)) return;
    if (saysTooLong(form, text, [known.can, known.ratherNot])) return;
    const written = (name: string): string | null =>
      form.querySelector<HTMLTextAreaElement>(`[name=${name}]`)?.value.trim() || null;
    const change = {can: written('can'), ratherNot: written('ratherNot')};
    const was = {can: known.can || null, ratherNot: known.ratherNot || null};
    if (change.can !== was.can || change.ratherNot !== was.ratherNot) save(change, was);
  };
  const field = (name: keyof Contribution): TemplateResult =>
    html`<label class="field">
      <span class="label">${words[name]}</span>
      <textarea
        class="input"
        name=${name}
        rows="2"
        dir="auto"
        .value=${(draft?.typed ?? known)[name] ?? ''}
        @input=${({target}: Event) => {
          if (target instanceof HTMLTextAreaElement) draft?.write(name, target.value);
        }}
      ></textarea>
    </label>`;
  return html`${keyed(
    of,
    html`<form class="flow" @submit=${send}>
      <p class="muted small">${words.help}</p>
      ${field('can')} ${field('ratherNot')}
      <button class="btn primary" type="submit">${text.save}</button>
    </form>`,
  )}`;
}
