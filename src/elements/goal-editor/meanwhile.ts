import {html, nothing} from 'lit';
import {foldedDifference} from '../../ui/difference.js';
import type {FormDesk} from './desk.js';
import type {GoalDraft} from './drafts.js';

/** Somebody else worded the goal anew while this form was open: both texts stay, and both are seen. */
export function meanwhile({text, board}: FormDesk, {was}: GoalDraft): unknown {
  const now = was && board.goals.get(was.id);
  if (now === undefined || now.text === was?.text) return nothing;
  return html`<div class="meanwhile" role="note" aria-label=${text.meanwhile}>
    <p class="small muted" aria-hidden="true">${text.meanwhile}</p>
    ${foldedDifference(text, was?.text ?? '', now.text, 'typed')}
  </div>`;
}
