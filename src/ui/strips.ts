import {html, nothing, type TemplateResult} from 'lit';
import {eyeIcon, handIcon} from './later-icons.js';
import type {FullText} from './states.js';

/** Whose page it is, for somebody who may only read, or propose. */
export function readonlyStrip(
  text: FullText,
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
  text: FullText,
  name: string,
  takeBack: (() => void) | undefined,
): TemplateResult {
  return html`<div class="strip delegated" part="delegation">
    ${handIcon()}
    <p class="say"><b>${text.doesThis(name)}</b></p>
    ${
      takeBack
        ? html`<button class="btn quiet" type="button" @click=${takeBack}>${text.takeBack}</button>`
        : nothing
    }
  </div>`;
}
