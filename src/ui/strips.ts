import {html, type TemplateResult} from 'lit';
import {eyeIcon} from './later-icons.js';
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
