import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Goal, Step} from '../../domain/goals/schema.js';
import {sameActor} from '../../domain/network/people.js';
import {actorWho} from '../../ui/actor.js';
import {brief} from '../../ui/brief.js';
import {checkIcon} from '../../ui/first-icons.js';
import {plusIcon} from '../../ui/icons.js';
import type {Desk} from './desk.js';
import {stateBefore} from './state-before.js';

/** The steps under a goal, with who does them and what that person said. */
export function stepsView(desk: Desk, goal: Goal): TemplateResult {
  const {text, board} = desk;
  const steps = board.stepsOf(goal);
  const may = desk.may('addStep');
  const key = `new ${goal.id}`;
  const form = desk.late((forms, full) => forms.newStepForm(full, goal));
  return html`<section class="steps" part="steps">
    <h5 class="kicker">${text.steps}</h5>
    ${
      steps.length === 0
        ? html`<p class="muted">${text.noSteps}</p>`
        : html`<ul>
            ${repeat(
              steps,
              ({id}) => id,
              (step) => html`<li>${stepRow(desk, step)}</li>`,
            )}
          </ul>`
    }
    ${
      form ??
      (may === 'no'
        ? nothing
        : html`<button
            class="btn plain"
            type="button"
            data-mark=${desk.mark(key)}
            @click=${() => desk.open((forms, full) => forms.openStep(full, goal))}
          >
            ${plusIcon()}${may === 'yes' ? text.addStep : text.proposeStep}
          </button>`)
    }
  </section>`;
}

function stepRow(desk: Desk, step: Step): unknown {
  const form = desk.late((forms, full) => forms.stepFormOf(full, step));
  if (form) return form;
  return html`<div class="step ${step.state}" part="step ${step.state}">
    ${doneBox(desk, step)}
    <div class="step-text">
      <p dir="auto" class="step-words" aria-hidden=${isSaidBefore(desk, step) ? 'true' : nothing}>
        ${step.text}
      </p>
      ${whoDoes(desk, step)}
    </div>
    ${desk.late((forms, full) => forms.besideStep(full, step))}
  </div>`;
}

/** The box beside it has the same words for a name. */
const isSaidBefore = (desk: Desk, step: Step): boolean =>
  brief(step.text) === step.text && (step.state === 'done' || mayMark(desk, step));

const mayMark = (desk: Desk, step: Step): boolean =>
  step.state !== 'dropped' &&
  (step.state !== 'done' || stateBefore(desk.group, step) !== undefined) &&
  desk.may('markStep', {own: sameActor(step.who, desk.actor)}) === 'yes';

function doneBox(desk: Desk, step: Step): TemplateResult {
  const {text} = desk;
  const done = step.state === 'done';
  const mark = done ? checkIcon() : nothing;
  if (!mayMark(desk, step)) {
    return done
      ? html`<span class="box" role="img" aria-label=${text.done(brief(step.text))}>${mark}</span>`
      : html`<span class="box" aria-hidden="true"></span>`;
  }
  return html`<button
    class="box-target"
    type="button"
    role="checkbox"
    aria-checked=${done}
    aria-label=${text.done(brief(step.text))}
    @click=${() => desk.open((forms, full) => forms.toggleStep(full, step))}
  >
    <span class="box">${mark}</span>
  </button>`;
}

function whoDoes(desk: Desk, step: Step): unknown {
  const {text, group, actor} = desk;
  // To others a step that waits for somebody's yes is the client's too: naming would tell too much.
  if (step.who.kind === 'client') return nothing;
  return html`<p class="help">${actorWho(text, group, step.who, actor)} ${consent(desk, step)}</p>`;
}

function consent(desk: Desk, step: Step): unknown {
  const {text, group} = desk;
  const {who, state} = step;
  if (who.kind !== 'member') return nothing;
  const membership = group.memberships.find(({id}) => id === who.membershipId);
  if (membership?.state !== 'member') return html`<span class="muted">${text.noLongerIn}</span>`;
  if (who.consent === 'yes') return html`<span class="muted">${text.saidYes}</span>`;
  if (who.consent === 'no') return html`<span class="muted">${text.saidNo}</span>`;
  // Nobody has to do anything for it any more.
  if (state === 'done' || state === 'notDone' || state === 'dropped') return nothing;
  return desk.late((forms, full) => forms.waitingTag(full, step));
}
