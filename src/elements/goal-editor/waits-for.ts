import {html, type TemplateResult} from 'lit';
import type {Step} from '../../domain/goals/schema.js';
import {draftsIn} from '../../domain/meetings/as-agreed.js';
import {waitIcon} from '../../ui/icons.js';
import type {FormDesk} from './desk.js';

/** Nobody reads what was agreed before it is shared: until then nobody is asked either (I15). */
export const waitsFor = (
  {text, group}: Pick<FormDesk, 'text' | 'group'>,
  {fromMeetingId}: Step,
): string => (draftsIn(group).has(fromMeetingId) ? text.waitsForSharing : text.waitsForYes);

export const waitingTag = (desk: FormDesk, step: Step): TemplateResult =>
  html`<span class="tag waiting">${waitIcon()}${waitsFor(desk, step)}</span>`;
