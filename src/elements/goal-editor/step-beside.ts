import {html, nothing} from 'lit';
import type {Step} from '../../domain/goals/schema.js';
import {supportIn} from '../../domain/goals/support.js';
import {sameActor} from '../../domain/network/people.js';
import {dateOf, listOf} from '../../i18n/format.js';
import {actorName} from '../../ui/actor.js';
import {brief} from '../../ui/brief.js';
import {pencilIcon} from '../../ui/first-icons.js';
import {onBehalfOf} from '../../ui/on-behalf.js';
import type {FormDesk} from './desk.js';
import {openStep} from './open-drafts.js';
import {answerView} from './step-answer.js';
import {supportLabel} from './step-support.js';

/** What else there is to a step: its form, what there is to say about it, and what is asked. */
export const besideStep = (desk: FormDesk, step: Step): unknown =>
  html`${editButton(desk, step)} ${remarks(desk, step)} ${answerView(desk, step)}`;

function editButton(desk: FormDesk, step: Step): unknown {
  if (desk.may('editStep') === 'no') return nothing;
  return html`<button
    class="btn plain icon-only"
    type="button"
    aria-label=${desk.text.editStep(brief(step.text))}
    data-mark=${desk.mark(step.id)}
    @click=${() => openStep(desk, step)}
  >
    ${pencilIcon()}
  </button>`;
}

/** What there is to say about a step, in small. */
function remarks(desk: FormDesk, step: Step): unknown {
  const {text, locale, group, actor} = desk;
  const before = step.history?.findLast(({who}) => !sameActor(who, step.who))?.who;
  const support = supportIn(step).map((kind) => text.within(supportLabel(text, kind)));
  const lines = [
    step.state === 'notDone' ? text.notDone : undefined,
    step.state === 'dropped' ? text.dropped : undefined,
    step.due && step.state !== 'done' ? text.by(dateOf(locale, step.due)) : undefined,
    support.length > 0 ? text.supportOf(listOf(locale, support)) : undefined,
    before?.kind === 'member'
      ? text.before(inSentence(text, actorName(text, group, before, actor)))
      : undefined,
    step.onBehalf ? onBehalfOf(text, group, step.onBehalf.by, actor) : undefined,
    step.reply ? text.quoted(step.reply) : undefined,
  ].filter((line) => line !== undefined);
  if (lines.length === 0) return nothing;
  return html`<p class="remarks muted small">
    ${lines.map((line) => html`<span dir="auto">${line}</span>`)}
  </p>`;
}

/** "jij" and "iemand" within a sentence; a name as it is. */
const inSentence = ({you, someone}: FormDesk['text'], name: string): string =>
  name === you || name === someone ? name.toLowerCase() : name;
