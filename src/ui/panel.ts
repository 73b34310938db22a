import {html, type TemplateResult} from 'lit';
import {closeIcon} from './later-icons.js';

/** The panel that something in it came from. */
export const panelOf = ({target}: Event): HTMLDialogElement | undefined =>
  (target instanceof Element && target.closest('dialog')) || undefined;

/** What a panel is called, with the button that closes it. `id` is what its dialog is labelled by. */
export const panelHead = (id: string, title: string, close: string): TemplateResult =>
  html`<div class="card-head">
    <h3 class="title" id=${id} tabindex="-1">${title}</h3>
    <button
      class="btn close"
      type="button"
      aria-label=${close}
      @click=${(event: Event) => panelOf(event)?.close()}
    >
      ${closeIcon()}
    </button>
  </div>`;
