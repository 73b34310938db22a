import {html, nothing} from 'lit';
import type {Permission} from '../../domain/regie/permission.js';
import type {FormDesk} from './desk.js';
import {valueOf} from './value-of.js';

/** A draft that may become a proposal. */
export interface WithMessage {
  /** What the proposer says to the client with it. */
  message?: string;
}

/** Room for a word to the client, where the client decides. */
export function messageField(
  {text}: FormDesk,
  draft: WithMessage,
  may: Permission['kind'],
): unknown {
  if (may !== 'propose') return nothing;
  const write = (event: Event): void => {
    draft.message = valueOf(event);
  };
  return html`<label class="field">
    <span class="label">${text.reply}</span>
    <input class="input" dir="auto" .value=${draft.message ?? ''} @input=${write} />
  </label>`;
}

/** The wish with the word that goes along, if there is one. */
export const withMessage = <Wish extends object>(
  wish: Wish,
  {message = ''}: WithMessage,
  may: Permission['kind'],
): Wish => (may === 'propose' && message.trim() !== '' ? {...wish, message} : wish);
