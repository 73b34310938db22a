import {html, nothing, type TemplateResult} from 'lit';
import type {CommandOf} from '../../domain/command.js';
import type {Goal} from '../../domain/goals/schema.js';
import {ratingScores, scoreFields, type ScoreField} from '../../domain/goals/values.js';
import type {FormDesk} from './desk.js';
import {draftForm} from './draft-form.js';
import type {ScoresDraft} from './drafts.js';
import {asksForChange, messageField, withMessage} from './message-field.js';
import {signed} from './scales.js';
import {valueOf} from './value-of.js';

/** What each score of goal attainment scaling means for this goal: drawn up together, none required. */
export function scoreWords(desk: FormDesk, goal: Goal): unknown {
  const {text, drafts} = desk;
  if (desk.scale !== 'gas6' || desk.may('editGoals') === 'no') return nothing;
  const draft = drafts.get('scores', goal.id);
  // It is open as long as there is a draft.
  const toggle = (event: Event): void => {
    event.preventDefault();
    if (draft) drafts.leave('scores', goal.id);
    else drafts.open('scores', goal.id, {was: seenScores(goal), words: {}});
  };
  return html`<details class="score-words" ?open=${draft !== undefined}>
    <summary class="btn plain" data-mark=${desk.mark(`scores ${goal.id}`)} @click=${toggle}>
      ${text.scoreMeaning}
    </summary>
    ${draft ? scoresForm(desk, draft) : nothing}
  </details>`;
}

const seenScores = (goal: Goal): ScoresDraft['was'] => ({
  id: goal.id,
  ...Object.fromEntries(scoreFields.map((field) => [field, goal[field]])),
});

function scoresForm(desk: FormDesk, draft: ScoresDraft): TemplateResult {
  const {text} = desk;
  const {was, words} = draft;
  const may = desk.may('editGoals');
  const field = (name: ScoreField, at: number): TemplateResult =>
    html`<label class="field">
      <span class="label">${text.scoreAt(signed(ratingScores[at] ?? 0), text[name])}</span>
      <input
        class="input"
        dir="auto"
        .value=${words[name] ?? was[name] ?? ''}
        @input=${(event: Event) => (words[name] = valueOf(event))}
      />
    </label>`;
  return draftForm(desk, draft, {
    kind: 'scores',
    key: was.id,
    look: 'more-body',
    back: `scores ${was.id}`,
    known: scoreFields.map((name) => was[name]),
    fields: html`<p class="help">${text.scoreHelp}</p>
      ${scoreFields.map(field).toReversed()} ${messageField(desk, draft, may)}`,
    submit: may === 'yes' ? text.save : text.propose,
    save: (close) => {
      const command = edit(draft);
      if (!command && asksForChange(desk, draft, may)) return;
      close();
      if (command) desk.act(withMessage(command, draft, may), text.scoresSaved, may);
    },
  });
}

/** Only what is different is sent, with the words as they stood when writing began. */
function edit({was, words}: ScoresDraft): CommandOf<'editGoal'> | undefined {
  const change: Partial<Record<ScoreField, string | null>> = {};
  const before: Partial<Record<ScoreField, string | null>> = {};
  for (const field of scoreFields) {
    const now = words[field] ?? was[field] ?? '';
    if (now === (was[field] ?? '')) continue;
    change[field] = now.trim() === '' ? null : now;
    before[field] = was[field] ?? null;
  }
  if (Object.keys(change).length === 0) return undefined;
  return {type: 'editGoal', goalId: was.id, change, was: before};
}
