import {html, nothing} from 'lit';
import {foldedDifference} from '../../ui/difference.js';
import type {FormDesk} from './desk.js';

interface Words {
  readonly text: string;
  readonly why?: string | undefined;
}

/** Somebody else wrote in the same field while this form was open: both texts stay, and both are seen. */
export function meanwhile(
  {text}: FormDesk,
  was: Words | undefined,
  now: Words | undefined,
  field: keyof Words = 'text',
): unknown {
  if (!was || !now) return nothing;
  const {[field]: before = ''} = was;
  const {[field]: after = ''} = now;
  if (before === after) return nothing;
  return html`<div class="meanwhile" role="note" aria-label=${text.meanwhile}>
    <p class="small muted" aria-hidden="true">${text.meanwhile}</p>
    ${foldedDifference(text, before, after, 'typed')}
  </div>`;
}
