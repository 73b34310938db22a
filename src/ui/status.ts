import {html, nothing, type TemplateResult} from 'lit';
import type {Translation} from '../i18n/messages.js';
import type {CommonMessages} from './common.messages.js';
import {cloudIcon, eyeIcon, handIcon} from './icons.js';

export type CommonText = Translation<CommonMessages>;

/** The paper is there at once, its words are not yet. */
export function loadingView(text: CommonText): TemplateResult {
  return html`<div class="card loading" part="loading" aria-busy="true">
    <span class="sr">${text.loading}</span>
    <div class="skeleton" aria-hidden="true"><span></span><span></span><i></i><i></i></div>
  </div>`;
}

/** What happened, what is safe, and what one can do. */
export function failedView(text: CommonText, reason: string, retry: () => void): TemplateResult {
  return html`<div class="card failed" part="failed">
    ${cloudIcon()}
    <h2 class="title">${text.failedTitle}</h2>
    <p>${failedSentence(text, reason)}</p>
    <button class="btn primary" type="button" @click=${retry}>${text.tryAgain}</button>
  </div>`;
}

function failedSentence(text: CommonText, reason: string): string {
  switch (reason) {
    case 'offline':
    case 'unavailable':
    case 'rate-limited':
      return text.failedOffline;
    case 'unauthenticated':
      return text.failedSignedOut;
    case 'forbidden':
      return text.failedNoAccess;
    case 'not-found':
    case 'gone':
      return text.failedNotFound;
    case 'invalid':
      return text.failedInvalid;
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
  if (reason === 'offline') return text.unsavedOffline;
  if (reason === 'unauthenticated') return text.unsavedSignedOut;
  return text.unsavedOther;
}

/** Whose page it is, for somebody who may only read, or propose. */
export function readonlyStrip(
  text: CommonText,
  clientName: string | undefined,
  mayPropose: boolean,
): TemplateResult {
  const name = clientName ?? text.theClient;
  return html`<div class="strip" part="readonly">
    ${eyeIcon()}
    <p class="say">
      <b>${text.readonlyTitle}</b> ${mayPropose ? text.proposeHint(name) : text.readonlyWho(name)}
    </p>
  </div>`;
}

/** Always in reach while somebody does something in the client's name (DR8, DR9). */
export function delegationStrip(
  text: CommonText,
  name: string,
  takeBack: (() => void) | undefined,
): TemplateResult {
  return html`<div class="strip delegated" part="delegation">
    ${handIcon()}
    <p class="say"><b>${text.doesThis(name)}</b></p>
    ${
      takeBack
        ? html`<button class="btn primary" type="button" @click=${takeBack}>
            ${text.takeBack}
          </button>`
        : nothing
    }
  </div>`;
}
