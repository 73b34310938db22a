import {html, type TemplateResult} from 'lit';
import type {ResourceGroup} from '../../domain/group.js';
import type {AgendaItem} from '../../domain/meetings/schema.js';
import type {MoreText} from './more-scene.js';

/** Confidentiality does not leave a first meeting without an explicit choice (DR21). */
export const needsChoice = (group: ResourceGroup, item: AgendaItem): boolean =>
  item.kind === 'confidentiality' &&
  item.state === 'accepted' &&
  item.visibility === 'group' &&
  group.meetings.some(({id, kind}) => id === item.meetingId && kind === 'first');

export interface Answers {
  readonly keep: () => void;
  readonly drop: () => void;
}

/** Says what leaving it out means; leaving it in is the first button and what Escape does. */
export function confidentialityDialog(text: MoreText, {keep, drop}: Answers): TemplateResult {
  return html`<dialog class="dialog" aria-labelledby="question" @cancel=${keep}>
    <h2 class="title" id="question">${text.confidentialTitle}</h2>
    <p>${text.confidentialBody}</p>
    <div class="actions">
      <button class="btn primary" type="button" @click=${keep}>${text.confidentialKeep}</button>
      <button class="btn quiet" type="button" @click=${drop}>${text.confidentialRemove}</button>
    </div>
  </dialog>`;
}
