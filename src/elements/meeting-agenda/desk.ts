import {html, nothing, type TemplateResult} from 'lit';
import {listOf} from '../../i18n/format.js';
import type {Command} from '../../domain/command.js';
import type {Meeting} from '../../domain/meetings/schema.js';
import {isRunning} from '../../domain/meetings/running.js';
import {isOnlyAPlan} from '../../domain/meetings/only-a-plan.js';
import {doneWithGroup} from '../../ui/on-behalf.js';
import {beginning, hasBegun} from './beginning.js';
import {onBehalfTag} from './behalf.js';
import {lending} from './delegations.js';
import {leads} from './leading.js';
import {opener} from './opener.js';
import {heading, place} from './openers.js';
import {addItem} from './under-items.js';
import {comingMeetings} from './around-meetings.js';
import {earlierMeetings} from './meetings.js';
import type {MoreMeetingScene, MoreScene} from './more-scene.js';
import {clinicianHint} from './clinician-hint.js';
import {planNext} from './next.js';
import {outButton} from './out/out-button.js';
import {preparation} from './preparation.js';
import {wholeDay, wordOf} from './words.js';

/** What lies beside the sheet: the next act, the client's own notes, other meetings. */
export function desk(scene: MoreMeetingScene): TemplateResult {
  const {text, meeting} = scene;
  return html`<aside class="desk no-print" aria-label=${text.meeting}>
    ${place(scene, 'attendance', meeting.id, acts(scene))} ${preparation(scene)}
    ${meetingList(scene)} ${policy(scene)} ${lending(scene)}
    <slot name="meeting"></slot>
  </aside>`;
}

function acts(scene: MoreMeetingScene): TemplateResult {
  const {text, meeting} = scene;
  const begun = hasBegun(scene);
  const coming = comingMeetings(scene.group).length > 0;
  const missing = meeting.state === 'planning' ? missingIn(scene) : [];
  const ready = meeting.state === 'planning' && missing.length === 0;
  return html`<div class="acts">
    ${ready ? announce(scene) : nothing}
    ${begun ? beginning(scene, ready ? 'quiet' : 'primary') : nothing}
    ${addItem(scene, ready || begun ? 'quiet' : 'primary')} ${coming ? nothing : planNext(scene)}
    ${begun ? held(scene) : nothing} ${outButton({...scene, viewer: scene.actor}, scene.around.say)}
    ${meeting.state === 'announced' && !begun ? beginning(scene, 'quiet') : nothing}
    ${
      scene.may('planMeeting') === 'yes' && missing.length > 0
        ? html`<p class="small muted">${text.missing(listOf(scene.locale, missing))}</p>`
        : nothing
    }
    ${clinicianHint(scene)} ${changeOfPlan(scene)}
    ${coming && meeting.state !== 'planning' ? planNext(scene) : nothing}
  </div>`;
}

/** What has to be there before the group is told (I12). */
function missingIn({text, meeting, items}: MoreMeetingScene): readonly string[] {
  const known = [
    [text.missingDay, meeting.start],
    [text.missingPlace, meeting.placeKind ?? meeting.placeText],
    [text.missingChair, meeting.chair],
    [text.missingItem, items.find(({state}) => state === 'accepted')],
  ] as const;
  return known.flatMap(([word, value]) => (value === undefined ? [word] : []));
}

function act(
  scene: MoreScene,
  look: string,
  label: string,
  command: Command,
  said?: string,
): TemplateResult {
  return html`<button
    class="btn ${look}"
    type="button"
    @click=${() => scene.acts.wish(command, said, heading)}
  >
    ${label}
  </button>`;
}

function announce(scene: MoreMeetingScene): unknown {
  const {text, meeting, may} = scene;
  return may('planMeeting') === 'yes'
    ? act(
        scene,
        'primary',
        text.announce,
        {type: 'announceMeeting', meetingId: meeting.id},
        text.announceDone,
      )
    : nothing;
}

function held(scene: MoreMeetingScene): unknown {
  const {text, meeting} = scene;
  return leads(scene)
    ? opener(scene, {
        kind: 'attendance',
        subject: meeting.id,
        look: 'btn quiet',
        content: text.hold,
      })
    : nothing;
}

/** Calling off and planning again are ordinary acts; each can be taken back. */
function changeOfPlan(scene: MoreMeetingScene): unknown {
  const {text, meeting, may} = scene;
  const {id: meetingId} = meeting;
  if (may('planMeeting') !== 'yes') return nothing;
  // What has begun, or brought agreements, is ended; it is not called off.
  const isUsed = isRunning(meeting, scene.at) || meeting.record === 'draft';
  if (isUsed && meeting.state !== 'held' && meeting.state !== 'cancelled') return nothing;
  switch (meeting.state) {
    case 'planning':
      // What others answered or agreed on is not taken away; it is called off. So is what may stand in
      // a calendar. Nor does anybody but the client know whether the client prepared something for it.
      if (
        scene.actor.kind === 'member' ||
        meeting.start !== undefined ||
        !isOnlyAPlan(scene.group, meeting)
      )
        return act(
          scene,
          'plain',
          text.callOff,
          {type: 'cancelMeeting', meetingId},
          text.calledOff,
        );
      return act(scene, 'plain', text.removePlan, {type: 'removeMeeting', meetingId});
    case 'announced':
      return act(scene, 'plain', text.callOff, {type: 'cancelMeeting', meetingId}, text.calledOff);
    case 'cancelled':
      return act(scene, 'quiet', text.replan, {type: 'replanMeeting', meetingId}, text.planning);
    case 'held':
      return meeting.record === 'approved'
        ? nothing
        : act(scene, 'plain', text.unhold, {type: 'unholdMeeting', meetingId});
    default:
      return nothing;
  }
}

/** What comes, the next one first, and then what was. */
function meetingList(scene: MoreMeetingScene): unknown {
  const {text, group, meeting} = scene;
  const others = [...comingMeetings(group), ...earlierMeetings(group)].filter(
    ({id}) => id !== meeting.id,
  );
  if (others.length === 0) return nothing;
  return html`<details class="more" part="meetings">
    <summary>${text.otherMeetings}</summary>
    <ul class="meetings">
      ${others.map((one) => meetingLink(scene, one))}
    </ul>
  </details>`;
}

function meetingLink(scene: MoreScene, meeting: Meeting): TemplateResult {
  const {text, acts} = scene;
  const kind = wordOf(text, meeting.kind);
  return html`<li>
    <button class="pick" type="button" @click=${() => acts.select(meeting.id)}>
      <b>${wholeDay(scene, meeting)}</b>
      <span class="small muted"
        >${meeting.state === 'announced' ? kind : text.dotted(kind, wordOf(text, meeting.state))}</span
      >
    </button>
  </li>`;
}

/** How often, and in between: one quiet place, under everything else. */
export function policy(scene: MoreScene): unknown {
  const {text, group, may} = scene;
  const {intervalMonths, channel} = group;
  const said = [
    intervalMonths === undefined ? undefined : text.interval(intervalMonths),
    channel ? text.between(channel) : undefined,
  ].filter((line) => line !== undefined);
  if (said.length === 0 && may('planMeeting') === 'no') return nothing;
  return html`<details class="more" part="policy">
    <summary>${text.policy}</summary>
    ${place(
      scene,
      'policy',
      '',
      html`${said.map((line) => html`<p dir="auto">${line}</p>`)}
      ${onBehalfTag(scene, {onBehalf: doneWithGroup(group, 'planMeeting')})}
      ${may('planMeeting') === 'no' ? nothing : opener(scene, {kind: 'policy', subject: '', look: 'btn plain', content: text.change})}`,
    )}
  </details>`;
}
