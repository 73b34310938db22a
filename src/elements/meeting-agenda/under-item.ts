import {html, nothing, type TemplateResult} from 'lit';
import {byOrder} from '../../domain/by-order.js';
import type {StepOwner} from '../../domain/goals/schema.js';
import {isDone} from '../../domain/goals/values.js';
import {doerOf, draftsIn, sureOf} from '../../domain/meetings/as-agreed.js';
import type {AgendaItem, Agreement} from '../../domain/meetings/schema.js';
import {isForAll, notForAll} from '../../domain/meetings/for-all.js';
import {openAgreements} from '../../domain/meetings/next-agenda.js';
import {personOf} from '../../domain/network/people.js';
import {listOf} from '../../i18n/format.js';
import {plusIcon} from '../../ui/icons.js';
import {agreementsOf, meetingBefore} from './around-meetings.js';
import type {MoreMeetingScene} from './more-scene.js';
import {opener} from './opener.js';
import {place} from './openers.js';
import {mayWrite} from './record.js';
import {nameOf, titleOf} from './words.js';

/** What belongs to an item: whom it is about, and what there is to look back at. */
export const underItem = (
  scene: MoreMeetingScene,
  item: AgendaItem,
  isTable = false,
): TemplateResult =>
  html`${withWhom(scene, item)} ${item.kind === 'agreements' ? lastTime(scene, isTable) : nothing}
  ${item.kind === 'goals' ? openSteps(scene, item, isTable) : nothing}
  ${isTable ? nothing : madeOf(scene, item)}`;

/** What the meeting made of it is told, and lies on paper, as its agreements are (I15). */
function madeOf({group, meeting}: MoreMeetingScene, {outcome}: AgendaItem): unknown {
  const look = isForAll(group, meeting) ? 'ref' : 'ref no-print';
  return outcome ? html`<p class=${look} dir="auto">${outcome}</p>` : nothing;
}

/** After the meeting also: one tap from an item to an agreement about it. */
export function agreeing(scene: MoreMeetingScene, item: AgendaItem): unknown {
  const {text, meeting} = scene;
  if (meeting.state !== 'held' || item.state !== 'accepted' || !mayWrite(scene)) return nothing;
  return html`<div class="agree no-print">
    ${place(
      scene,
      'agreement',
      `@${item.id}`,
      opener(scene, {
        kind: 'agreement',
        subject: `@${item.id}`,
        look: 'btn plain',
        content: html`${plusIcon()}${text.addAgreement}`,
        label: text.agreeAbout(titleOf(text, item)),
      }),
    )}
  </div>`;
}

function withWhom(scene: MoreMeetingScene, {membershipIds = []}: AgendaItem): unknown {
  const {text, group, locale} = scene;
  const names = membershipIds
    .filter((id) => personOf(group, id))
    .map((membershipId) => nameOf(scene, {kind: 'member', membershipId}));
  return names.length === 0
    ? nothing
    : html`<p class="ref">${text.withWhom} <span dir="auto">${listOf(locale, names)}</span></p>`;
}

/**
 * What was agreed last time and is not done yet. On paper and on the table lies what everybody got
 * (I15); who was given it alone reads it on their own sheet, and the client that it still waits.
 */
function lastTime(scene: MoreMeetingScene, isTable: boolean): unknown {
  const {group, meeting, actor, may, text} = scene;
  const before = meetingBefore(group, meeting);
  if (before?.record === 'draft' && may('approveRecord') === 'yes') {
    return html`<p class="ref small muted no-print">${text.lastTimeWaits}</p>`;
  }
  const agreed = before?.record === 'approved' && agreementsOf(group, before, actor, false);
  if (!before || !agreed) return nothing;
  const forAll = isForAll(group, before);
  if (isTable && !forAll) return nothing;
  const open = new Set(openAgreements(group, before).map(({id}) => id));
  return lines(
    scene,
    agreed.filter(({id}) => open.has(id)).map((one) => ({...one, who: doerOf(group, one)})),
    forAll ? '' : 'no-print',
  );
}

/**
 * The steps that somebody is still to do, of its goals that everybody in the group sees. What was
 * agreed lies on paper and on the table as in `lastTime`, and nowhere before it is approved (I15).
 */
function openSteps(scene: MoreMeetingScene, item: AgendaItem, isTable: boolean): unknown {
  const {group, meeting} = scene;
  const goalIds = sharedGoals(group, item);
  const drafts = draftsIn(group);
  const hidden = notForAll(group);
  const steps = group.steps
    // What is agreed in this very meeting is told as that.
    .filter(
      ({goalId, state, fromMeetingId}) =>
        goalIds.includes(goalId) &&
        !isDone(state) &&
        fromMeetingId !== meeting.id &&
        !drafts.has(fromMeetingId),
    )
    .sort(byOrder)
    .map((step) => ({...step, who: sureOf(step)}));
  const own = isTable ? [] : steps.filter(({fromMeetingId}) => hidden.has(fromMeetingId));
  return [
    lines(
      scene,
      steps.filter(({fromMeetingId}) => !hidden.has(fromMeetingId)),
    ),
    lines(scene, own, 'no-print'),
  ];
}

/** The sheet is printed and the meeting lies on the table: what is on them is there for everybody. */
export const sharedGoals = (
  {goals}: MoreMeetingScene['group'],
  {goalIds = []}: AgendaItem,
): readonly string[] =>
  goalIds.filter((goalId) => {
    const goal = goals.find(({id}) => id === goalId);
    return !goal || goal.visibility === 'group';
  });

type Line = Pick<Agreement, 'who' | 'text'>;

function lines(scene: MoreMeetingScene, things: readonly Line[], look = ''): unknown {
  return things.length === 0
    ? nothing
    : html`<ul class="ref ${look}">
        ${things.map(
          ({who, text}) =>
            html`<li>
              ${who ? html`<b dir="auto">${doer(scene, who)}</b>` : nothing}
              <span dir="auto">${text}</span>
            </li>`,
        )}
      </ul>`;
}

/** Who does it, or was asked and did not answer yet. */
const doer = (scene: MoreMeetingScene, who: StepOwner): string =>
  who.kind === 'member' && who.consent === 'asked'
    ? scene.text.askedWho(nameOf(scene, who))
    : nameOf(scene, who);
