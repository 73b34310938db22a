import {html, nothing, type TemplateResult} from 'lit';
import {supportKinds} from '../../domain/network/values.js';
import {checkIcon} from '../../ui/first-icons.js';
import type {FormDesk, FormText} from './desk.js';
import type {StepDraft} from './drafts.js';

/** What kind of help a step asks for: doing something, being there, or both [S4]. */
export function supportField({text, drafts}: FormDesk, draft: StepDraft): TemplateResult {
  const codes = [...new Set([...supportKinds, ...draft.support])];
  const toggle = (code: string) => (): void => {
    const rest = draft.support.filter((known) => known !== code);
    const support = rest.length < draft.support.length ? rest : [...rest, code];
    drafts.change(draft, {support});
  };
  return html`<fieldset>
    <legend class="label">${text.support}</legend>
    <p class="help">${text.supportHelp}</p>
    <div class="chips">
      ${codes.map((code) => {
        const chosen = draft.support.includes(code);
        return html`<button
          class="chip"
          type="button"
          aria-pressed=${chosen}
          dir="auto"
          @click=${toggle(code)}
        >
          ${chosen ? checkIcon() : nothing}${supportLabel(text, code)}
        </button>`;
      })}
    </div>
  </fieldset>`;
}

/** A kind of help in words; one that nobody knows is shown as it is. */
export function supportLabel(text: FormText, kind: string): string {
  switch (kind) {
    case 'practical':
    case 'company':
    case 'advice':
    case 'emotional':
      return text[kind];
    default:
      return kind;
  }
}
