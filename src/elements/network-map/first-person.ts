import {html, type TemplateResult} from 'lit';
import {newId} from '../../ui/new-id.js';
import type {Desk} from './scene.js';

/** Nobody yet: one question, one field, and skipping it is fine (DR1). */
export function firstPerson(desk: Desk, skip: () => void): TemplateResult {
  const {text} = desk;
  const put = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget;
    if (!(form instanceof HTMLFormElement)) return;
    const displayName = form.querySelector('input')?.value.trim() ?? '';
    if (displayName === '') form.querySelector('input')?.focus();
    else {
      desk.act(
        {type: 'addPerson', person: {id: newId(), displayName, kind: 'informal'}},
        text.personAdded(displayName),
      );
    }
  };
  return html`<form class="first card raised" part="form" @submit=${put}>
    <label class="voice" for="first">${text.first}</label>
    <p class="muted small" id="first-help">${text.firstHelp}</p>
    <div class="first-row">
      <input
        class="input"
        id="first"
        name="name"
        dir="auto"
        autocomplete="off"
        placeholder=${text.nameLabel}
        aria-describedby="first-help"
      />
      <button class="btn primary" type="submit">${text.putOnMap}</button>
    </div>
    <button class="btn plain" type="button" @click=${skip}>${text.skip}</button>
  </form>`;
}
