import {html, nothing, type TemplateResult} from 'lit';
import type {Desk} from '../scene.js';
import {promptsOf} from './prompts.js';
import {suggestionsFor} from './roster.js';

/** Other ways to get people on the map than writing one name: both quiet, for who wants them. */
export function waysIn(desk: Desk): unknown {
  const roster = fromListButton(desk);
  const questions = promptsOf(desk).length > 0 ? questionsButton(desk) : nothing;
  if (roster === nothing && questions === nothing) return nothing;
  return html`<div class="actions card-foot">${questions}${roster}</div>`;
}

const questionsButton = (desk: Desk): TemplateResult =>
  html`<button class="btn plain" type="button" @click=${() => desk.show({kind: 'start'})}>
    ${desk.text.questions}
  </button>`;

/** Only where the page knows somebody who is not on the map. */
export const fromListButton = (desk: Desk): TemplateResult | typeof nothing =>
  suggestionsFor(desk).length > 0
    ? html`<button class="btn plain" type="button" @click=${() => desk.show({kind: 'roster'})}>
        ${desk.text.fromList}
      </button>`
    : nothing;
