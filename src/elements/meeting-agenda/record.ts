import {html, nothing, type TemplateResult} from 'lit';
import {dateOf, listOf} from '../../i18n/format.js';
import {isDone} from '../../domain/goals/values.js';
import {isForAll} from '../../domain/meetings/for-all.js';
import type {Agreement} from '../../domain/meetings/schema.js';
import {sameActor} from '../../domain/network/people.js';
import {actorShape} from '../../ui/actor.js';
import {pencilIcon} from '../../ui/first-icons.js';
import {plusIcon, waitIcon} from '../../ui/icons.js';
import {onBehalfTag} from './behalf.js';
import {hasBegun} from './beginning.js';
import {agreementsOf} from './around-meetings.js';
import {opener} from './opener.js';
import {heading, place} from './openers.js';
import type {MoreMeetingScene} from './more-scene.js';
import {clientName, nameOf} from './words.js';

/** What was agreed: written down first, seen by the group when the client says so (I15). */
export function record(scene: MoreMeetingScene): unknown {
  const {text, group, meeting, actor, may} = scene;
  const agreed = agreementsOf(group, meeting, actor, may('recordAgreements') === 'yes');
  // What was agreed is not hidden by a day that changed, or by calling it off.
  if (meeting.state !== 'held' && !hasBegun(scene) && !agreed?.length) return nothing;
  if (!agreed) return html`<p class="strip">${text.recordLater(clientName(scene))}</p>`;
  // Paper lies on the table: see `lastTime`.
  const look = isForAll(group, meeting) ? '' : 'no-print';
  return html`<section class="card agreed ${look}" part="record">
    <h3 class="title" tabindex="-1">${text.agreementsTitle}</h3>
    ${
      agreed.length === 0
        ? html`<p class="muted">${text.noAgreements}</p>`
        : html`<ul>
            ${agreed.map((agreement) => row(scene, agreement))}
          </ul>`
    }
    ${adding(scene)} ${sharing(scene)}
  </section>`;
}

export const mayWrite = ({may, meeting}: MoreMeetingScene): boolean =>
  may('recordAgreements') === 'yes' &&
  meeting.record !== 'approved' &&
  meeting.state !== 'cancelled';

function adding(scene: MoreMeetingScene): unknown {
  if (!mayWrite(scene)) return nothing;
  const {text, meeting} = scene;
  const subject = `+${meeting.id}`;
  const look = meeting.state === 'held' && meeting.record === 'none' ? 'btn primary' : 'btn plain';
  const button = html`${plusIcon()}${text.addAgreement}`;
  return place(
    scene,
    'agreement',
    subject,
    html`<div class="no-print" data-add>
      ${opener(scene, {kind: 'agreement', subject, look, content: button})}
    </div>`,
  );
}

function row(scene: MoreMeetingScene, agreement: Agreement): TemplateResult {
  const {text, group, actor} = scene;
  const {who} = agreement;
  return html`<li>
    ${who ? actorShape(text, group, who, actor) : html`<span></span>`}
    ${place(
      scene,
      'agreement',
      agreement.id,
      html`<div class="agreement">
        <p dir="auto">${who ? html`<b>${nameOf(scene, who)}</b>` : nothing} ${agreement.text}</p>
        ${about(scene, agreement)} ${answering(scene, agreement)}
      </div>`,
    )}
    ${
      mayWrite(scene) && !scene.form('agreement', agreement.id)
        ? opener(scene, {
            kind: 'agreement',
            subject: agreement.id,
            look: 'tool no-print',
            content: pencilIcon(),
            label: text.edit(agreement.text),
          })
        : nothing
    }
  </li>`;
}

/** The consent that counts is that of the step, where the agreement became one. */
function consentOf({group}: MoreMeetingScene, {who, stepId}: Agreement) {
  const step = group.steps.find(({id}) => id === stepId);
  // What is done waits for nobody.
  if (step && isDone(step.state)) return undefined;
  const owner = step?.who ?? who;
  return owner?.kind === 'member' ? owner.consent : undefined;
}

function about(scene: MoreMeetingScene, agreement: Agreement): unknown {
  const {text, group, locale, meeting} = scene;
  const {due, who, stepId} = agreement;
  // Nobody reads it before it is shared: until then nobody is asked either (I15).
  const waits = meeting.record === 'draft' ? text.waitsForSharing : text.waits;
  const step = group.steps.find(({id}) => id === stepId);
  const goal = step && group.goals.find(({id}) => id === step.goalId);
  const consent = consentOf(scene, agreement);
  const when = due && text.before(dateOf(locale, due, {day: 'numeric', month: 'long'}));
  return html`<p class="small muted about">
    ${when ? html`<span>${when}</span>` : nothing}
    ${goal ? html`<span dir="auto">${text.stepOf(goal.text)}</span>` : nothing}
    ${consent === 'asked' ? html`<span class="tag waiting">${waitIcon()}${waits}</span>` : nothing}
    ${consent === 'no' && who ? html`<span class="tag">${text.said(nameOf(scene, who))}</span>` : nothing}
    ${onBehalfTag(scene, agreement)}
  </p>`;
}

/** Only the one who is asked says yes or no, and may take it back (I10). */
function answering(scene: MoreMeetingScene, agreement: Agreement): unknown {
  const {text, group, actor, may, acts} = scene;
  const {id: agreementId, who} = agreement;
  const mine =
    actor.kind === 'member' && who?.kind === 'member' && who.membershipId === actor.membershipId;
  if (!mine || may('agreeToStep') !== 'yes') return nothing;
  const step = group.steps.find(({id}) => id === agreement.stepId);
  if (step && (isDone(step.state) || !sameActor(step.who, actor))) return nothing;
  const read = step && {text: step.text, reply: step.reply ?? null};
  const answer = (consent: 'asked' | 'yes' | 'no') => () =>
    acts.wish(
      step
        ? {type: 'answerStep', stepId: step.id, consent, was: read}
        : {type: 'answerAgreement', agreementId, consent, was: {text: agreement.text}},
      consent === 'asked' ? text.answerTaken : text.replied,
      heading,
    );
  if (consentOf(scene, agreement) !== 'asked') {
    return html`<div class="actions no-print">
      <button class="btn plain" type="button" @click=${answer('asked')}>
        ${text.takeAnswerBack}
      </button>
    </div>`;
  }
  return html`<div class="actions no-print">
    <button class="btn quiet" type="button" @click=${answer('yes')}>${text.iDoThis}</button>
    <button class="btn plain" type="button" @click=${answer('no')}>${text.ratherNot}</button>
  </div>`;
}

function sharing(scene: MoreMeetingScene): unknown {
  const {text, locale, meeting, may, acts} = scene;
  const approved = meeting.record === 'approved';
  if (may('approveRecord') !== 'yes') {
    return approved || meeting.record === 'none'
      ? nothing
      : html`<p class="strip">${text.recordHiddenOther(clientName(scene))}</p>`;
  }
  const names = meeting.sharedWith.map((membershipId) =>
    nameOf(scene, {kind: 'member', membershipId}),
  );
  const said = names.length === 0 ? text.sharedNobody : text.shared(listOf(locale, names));
  if (meeting.state !== 'held' || meeting.record === 'none') return nothing;
  return place(
    scene,
    'share',
    meeting.id,
    html`<div class="strip no-print" part="approval">
      <p class="say">${approved ? said : text.recordHidden}</p>
      ${
        approved
          ? html`<button
              class="btn plain"
              type="button"
              @click=${() =>
                acts.wish(
                  {type: 'reopenRecord', meetingId: meeting.id},
                  undefined,
                  '[data-add] button',
                )}
            >
              ${text.reopen}
            </button>`
          : nothing
      }
      ${opener(scene, {
        kind: 'share',
        subject: meeting.id,
        look: approved ? 'btn plain' : 'btn primary',
        content: approved ? text.changeShare : text.approve,
      })}
    </div>`,
  );
}
