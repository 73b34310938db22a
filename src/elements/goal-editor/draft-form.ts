import {html, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {onEscape} from '../../ui/on-escape.js';
import {saysTooLong} from '../../ui/too-long.js';
import type {FormDesk} from './desk.js';
import type {DraftKind} from './drafts.js';

export interface DraftForm {
  readonly kind: DraftKind;
  readonly key: string;
  /** Its classes. */
  readonly look: string;
  /** Where the focus goes when it closes. */
  readonly back: string;
  readonly fields: unknown;
  /** Texts that were there before: those may stay, however long. */
  readonly known?: readonly unknown[];
  /** On the button that sends it. */
  readonly submit: string;
  /** Sends what was written; `close` closes the form first, and keeps the words until they are saved. */
  save(close: () => void): void;
  readonly after?: unknown;
}

/**
 * The frame of every form: Escape leaves it with what was typed, its last button lets that go. Who sees
 * a goal is only chosen, and begins with how it is.
 */
export function draftForm(desk: FormDesk, draft: object, form: DraftForm): TemplateResult {
  const {text, drafts} = desk;
  const stop = (how: 'close' | 'leave' | 'send') => (): void => {
    drafts[how](form.kind, form.key);
    desk.focus(form.back);
  };
  const save = (event: Event): void => {
    event.preventDefault();
    if (!saysTooLong(event.currentTarget, text, form.known)) form.save(stop('send'));
  };
  // A draft has its own fields: nothing that somebody else typed stays in them.
  return html`${keyed(
    draft,
    html`<form
      class=${form.look}
      part="form"
      novalidate
      @submit=${save}
      @keydown=${onEscape(stop(form.kind === 'seen' ? 'close' : 'leave'))}
    >
      ${form.fields}
      <div class="actions">
        <button class="btn primary" type="submit">${form.submit}</button>
        <button class="btn plain" type="button" @click=${stop('close')}>${text.dontSave}</button>
      </div>
      ${form.after}
    </form>`,
  )}`;
}
