import {html, nothing} from 'lit';
import type {Permission} from '../../domain/regie/permission.js';
import type {FormDesk} from './desk.js';
import type {GoalDraft, ScoresDraft, StatusDraft, StepDraft} from './drafts.js';
import {valueOf} from './value-of.js';

/** A draft that may become a proposal. */
type Messaged = GoalDraft | StepDraft | StatusDraft | ScoresDraft;

/** Room for a word to the client, where the client decides. */
export function messageField({text}: FormDesk, draft: Messaged, may: Permission['kind']): unknown {
  if (may !== 'propose') return nothing;
  const write = (event: Event): void => {
    draft.message = valueOf(event);
  };
  return html`<div class="field">
    <label class="field">
      <span class="label">${text.reply}</span>
      <input class="input" dir="auto" .value=${draft.message ?? ''} @input=${write} />
    </label>
    ${draft.alone ? html`<p class="said">${text.messageAlone}</p>` : nothing}
  </div>`;
}

/** A word that goes along with no change would be lost: the form stays open, and says what is missing. */
export function asksForChange(
  {text, drafts, say, focus}: FormDesk,
  draft: Messaged,
  may: Permission['kind'],
  place?: string,
): boolean {
  if (may !== 'propose' || !draft.message?.trim()) return false;
  drafts.change(draft, {alone: true});
  say(text.messageAlone);
  if (place !== undefined) focus(place);
  return true;
}

/** The wish with the word that goes along, if there is one. */
export const withMessage = <Wish extends object>(
  wish: Wish,
  {message = ''}: Messaged,
  may: Permission['kind'],
): Wish => (may === 'propose' && message.trim() !== '' ? {...wish, message} : wish);
