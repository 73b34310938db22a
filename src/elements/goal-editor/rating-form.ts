import {html, type TemplateResult} from 'lit';
import type {Goal} from '../../domain/goals/schema.js';
import {newId} from '../../ui/new-id.js';
import type {FormDesk} from './desk.js';
import {draftForm} from './draft-form.js';
import type {RatingDraft} from './drafts.js';
import {meetingToday} from './meeting-today.js';
import {valueOf} from './value-of.js';

/** A word chosen in the picture is kept only when it is saved, with a word of explanation if one likes. */
export function ratingForm(desk: FormDesk, goal: Goal, draft: RatingDraft): TemplateResult {
  const {text} = desk;
  const write = (event: Event): void => {
    draft.comment = valueOf(event);
  };
  return draftForm(desk, draft, {
    kind: 'rating',
    key: goal.id,
    look: 'rate',
    back: `rate ${goal.id}`,
    fields: html`<label class="field">
      <span class="label">${text.comment}</span>
      <input
        class="input"
        dir="auto"
        data-mark=${desk.mark(`comment ${goal.id}`)}
        .value=${draft.comment}
        @input=${write}
      />
    </label>`,
    submit: text.save,
    save: (close) => {
      close();
      rate(desk, goal, draft);
    },
  });
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
