import {html, nothing, type TemplateResult} from 'lit';
import type {Translation} from '../i18n/messages.js';
import type {CommonMessages} from './common.messages.js';
import type {FirstMessages} from './common.messages.nl.js';
import {cloudIcon} from './first-icons.js';

/** The sentences that are there from the first paint on, and all that elements share. */
export type CommonText = Translation<FirstMessages>;
export type FullText = Translation<CommonMessages>;

/** The paper is there at once, its words are not yet. */
export function loadingView(text: CommonText): TemplateResult {
  return html`<div class="card loading" part="loading" aria-busy="true">
    <span class="sr">${text.loading}</span>
    <div class="skeleton" aria-hidden="true"><span></span><span></span><i></i><i></i></div>
  </div>`;
}

/** What happened, what is safe, and what one can do. */
export function failedView(
  text: CommonText,
  reason: string | undefined,
  retry: () => void,
): TemplateResult {
  return html`<div class="card failed" part="failed">
    ${cloudIcon()}
    <h2 class="title">${text.failedTitle}</h2>
    <p>${failedSentence(text, reason)}</p>
    <button class="btn primary" type="button" @click=${retry}>${text.tryAgain}</button>
  </div>`;
}

function failedSentence(text: CommonText, reason: string | undefined): string {
  switch (reason) {
    case 'offline':
      return text.failedOffline;
    case 'unauthenticated':
      return text.failedSignedOut;
    // The same: what is not there and what is not for somebody cannot be told apart.
    case 'forbidden':
    case 'not-found':
      return text.failedNoAccess;
    case 'invalid':
      return text.failedInvalid;
    case 'no-storage':
      return text.failedNoStorage;
    default:
      return text.failedOther;
  }
}

/** Nothing when all is well: only what is not saved is worth a sentence. */
export function unsavedStrip(
  text: CommonText,
  save: {readonly kind: string; readonly reason?: string},
  retry: () => void,
): TemplateResult | typeof nothing {
  if (save.kind !== 'unsaved') return nothing;
  return html`<div class="strip waiting" part="unsaved" role="status">
    ${cloudIcon()}
    <p class="say"><b>${text.unsavedTitle}</b> ${unsavedSentence(text, save.reason)}</p>
    <button class="btn quiet" type="button" @click=${retry}>${text.tryNow}</button>
  </div>`;
}

function unsavedSentence(text: CommonText, reason: string | undefined): string {
  switch (reason) {
    case 'offline':
      return text.unsavedOffline;
    case 'unauthenticated':
      return text.unsavedSignedOut;
    case 'full':
      return text.unsavedFull;
    case 'no-storage':
      return text.unsavedNoStorage;
    default:
      return text.unsavedOther;
  }
}
