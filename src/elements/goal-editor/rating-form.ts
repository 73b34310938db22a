import {html, type TemplateResult} from 'lit';
import type {Goal} from '../../domain/goals/schema.js';
import {newId} from '../../ui/new-id.js';
import {onEscape} from '../../ui/on-escape.js';
import {saysTooLong} from '../../ui/too-long.js';
import type {FormDesk} from './desk.js';
import type {RatingDraft} from './drafts.js';
import {meetingToday} from './meeting-today.js';
import {valueOf} from './value-of.js';

/** A word chosen in the picture is kept only when it is saved, with a word of explanation if one likes. */
export function ratingForm(desk: FormDesk, goal: Goal, draft: RatingDraft): TemplateResult {
  const {text, drafts} = desk;
  const write = (event: Event): void => {
    draft.comment = valueOf(event);
  };
  const stop = (how: 'close' | 'leave') => (): void => {
    drafts[how]('rating', goal.id);
    desk.focus(`rate ${goal.id}`);
  };
  const close = stop('close');
  const save = (event: Event): void => {
    event.preventDefault();
    if (saysTooLong(event.currentTarget, text)) return;
    close();
    rate(desk, goal, draft);
  };
  return html`<form class="rate" @submit=${save} @keydown=${onEscape(stop('leave'))}>
    <label class="field">
      <span class="label">${text.comment}</span>
      <input
        class="input"
        dir="auto"
        data-mark=${desk.mark(`comment ${goal.id}`)}
        .value=${draft.comment}
        @input=${write}
      />
    </label>
    <div class="actions">
      <button class="btn primary" type="submit">${text.save}</button>
      <button class="btn plain" type="button" @click=${close}>${text.dontSave}</button>
    </div>
  </form>`;
}

function rate(desk: FormDesk, goal: Goal, {value, comment}: RatingDraft): void {
  const meetingId = meetingToday(desk.group);
  const said = comment.trim() === '' ? {} : {comment};
  desk.act(
    {
      type: 'rateGoal',
      rating: {
        id: newId(),
        goalId: goal.id,
        scale: desk.scale === 'gas6' ? 'gas6' : 'words4',
        value,
        ...said,
        ...(meetingId !== undefined && {meetingId}),
      },
    },
    desk.text.rated,
  );
}
