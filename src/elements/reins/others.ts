import {html, nothing, type TemplateResult} from 'lit';
import {permissionFor, type Permission} from '../../domain/regie/permission.js';
import type {Action} from '../../domain/regie/policy.js';
import {clientName, type Scene} from './scene.js';

/** What somebody else than the client may do, in sentences; what they may not is not told. */
export function mayView(scene: Scene): TemplateResult {
  const {text} = scene;
  return html`<section class="card part" part="may" aria-labelledby="may">
    <h3 class="title" id="may" tabindex="-1">${text.mayTitle}</h3>
    <ul class="sentences">
      ${sentences(scene).map((sentence) => html`<li>${sentence}</li>`)}
    </ul>
  </section>`;
}

function sentences(scene: Scene): readonly string[] {
  const {text, group, viewer, at, policy} = scene;
  const may = (action: Action, own = false): Permission['kind'] =>
    permissionFor(group, viewer, action, {at, own, policy}).kind;
  const yes = (action: Action) => may(action, true) === 'yes';
  const proposes = (['editGoals', 'nominate', 'planMeeting', 'proposeAgendaItem'] as const).some(
    (action) => may(action) === 'propose',
  );
  return [
    ...(yes('seeMembers') ? [text.mayMembers] : []),
    ...(yes('readSharedGoals') ? [text.mayRead] : []),
    ...(yes('seeCrisisPlan') ? [text.mayPlanRead] : []),
    ...(yes('contribute') ? [text.mayContribute] : []),
    ...(yes('agreeToStep') ? [text.mayAnswer] : []),
    ...(yes('rateGoal') ? [text.mayRate] : []),
    ...(proposes ? [text.mayPropose(clientName(scene))] : []),
  ];
}

/** Anybody may go at any time, without a word about why (I4); one question, and a way back. */
export function leaveView(scene: Scene): unknown {
  const {text, viewer, group, at, policy, askToLeave} = scene;
  const own = {at, policy, own: true};
  const may = permissionFor(group, viewer, 'leave', own).kind === 'yes';
  if (viewer.kind !== 'member' || !may) return nothing;
  return html`<section class="card part" part="leave" aria-labelledby="leave">
    <h3 class="title" id="leave" tabindex="-1">${text.leaveTitle}</h3>
    <p>${text.leaveHelp}</p>
    <button class="btn quiet" type="button" aria-haspopup="dialog" @click=${() => askToLeave(true)}>
      ${text.leave}
    </button>
  </section>`;
}

/** Asked once; what stands first is to stay. */
export function leaveDialog(scene: Scene): unknown {
  const {text, viewer, leaving, askToLeave, wish} = scene;
  if (!leaving || viewer.kind !== 'member') return nothing;
  const {membershipId} = viewer;
  const go = (): void => {
    askToLeave(false);
    wish({type: 'leaveGroup', membershipId}, text.haveLeft);
  };
  return html`<dialog
    class="dialog leaving"
    aria-labelledby="leaving"
    @close=${() => askToLeave(false)}
  >
    <h3 class="title" id="leaving">${text.leaveSure}</h3>
    <p>${text.leaveMeans}</p>
    <div class="actions">
      <button class="btn primary" type="button" @click=${() => askToLeave(false)}>
        ${text.leaveNo}
      </button>
      <button class="btn quiet" type="button" @click=${go}>${text.leaveYes}</button>
    </div>
  </dialog>`;
}

/** Who does not take part sees nothing of the group, and is told so. */
export function outsideView({text, group, viewer}: Scene): TemplateResult {
  const asked = group.memberships.some(
    ({id, state}) =>
      viewer.kind === 'member' &&
      id === viewer.membershipId &&
      (state === 'asked' || state === 'later'),
  );
  return html`<div class="card part" part="outside">
    <p>${asked ? text.askedOnly : text.noPart}</p>
  </div>`;
}

/** Do they see anything of it at all? */
export const takesPart = ({group, viewer, at, policy}: Scene): boolean =>
  viewer.kind === 'member'
    ? group.memberships.some(({id, state}) => id === viewer.membershipId && state === 'member')
    : permissionFor(group, viewer, 'readSharedGoals', {at, policy}).kind === 'yes';
