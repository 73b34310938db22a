import {html, nothing, type TemplateResult} from 'lit';
import {undoIcon} from '../../ui/later-icons.js';
import {returnedView, type GivenBack} from '../../ui/returned.js';
import {standstillStrip} from '../../ui/standstill.js';
import {readonlyStrip} from '../../ui/strips.js';
import {delegations, lending} from './delegations.js';
import {desk, policy} from './desk.js';
import {leftOver, planNext} from './next.js';
import type {MoreMeetingScene, MoreScene} from './more-scene.js';
import {heading, place} from './openers.js';
import {planProposals} from './plan-proposals.js';
import {record} from './record.js';
import {twoDays} from './two-days.js';

/** What comes before the sheet: what came back, whose page it is, what others wish. */
export function above(scene: MoreScene, isLive = false): TemplateResult {
  const {text, around, meeting} = scene;
  // What others wish waits until the meeting is over.
  const wishes = isLive ? [] : planProposals(scene);
  // These have headings of their own, and come before that of the sheet.
  const news = around.returned.length + wishes.length > 0;
  return html`${news ? html`<h2 class="sr">${text.meeting}</h2>` : nothing}
  ${returnedView({...around, text, versions: twoDays(scene), why: unread(text)})} ${whose(scene)}
  ${standstill(scene)} ${delegations(scene)} ${wishes}
  ${meeting && !isLive ? nextPlan(scene) : nothing}`;
}

/** The group rests, or has stopped. */
const standstill = (scene: MoreScene): unknown =>
  standstillStrip({
    ...scene,
    ...{viewer: scene.actor, fixed: scene.around.fixed},
    wish: (command, said) => scene.acts.wish(command, said, heading),
  });

/** What was agreed changed on another device before it was shared: it is still there to be read. */
const unread =
  (text: MoreScene['text']) =>
  ({command, refusal}: GivenBack): string | undefined =>
    command.type === 'approveRecord' && refusal.reason === 'changedMeanwhile'
      ? text.readAnew
      : undefined;

/** Another meeting begins on a sheet of its own. */
function nextPlan(scene: MoreScene): unknown {
  const form = scene.form('plan', '');
  return form
    ? html`<section class="sheet alone">
        <div class="head">
          <h2 class="voice large">
            ${scene.may('planMeeting') === 'propose' ? scene.text.proposePlan : scene.text.planNext}
          </h2>
          ${form}
        </div>
      </section>`
    : nothing;
}

/** What follows the sheet: the agreements; without a meeting the first act. */
export const below = (scene: MoreScene): unknown =>
  scene.meeting
    ? html`${record({...scene, meeting: scene.meeting})}
      ${leftOver({...scene, meeting: scene.meeting})}`
    : html`${place(scene, 'plan', '', html`<div class="actions">${planNext(scene)} ${undoButton(scene)}</div>`)}
      ${policy(scene)} ${lending(scene)}`;

export const beside = (scene: MoreMeetingScene): TemplateResult =>
  html`${desk(scene)} ${undoButton(scene)}`;

/** Whose page it is, for who may only read or propose. */
function whose({text, group, may, actor}: MoreScene): unknown {
  const decides = may('arrangeAgenda') === 'yes' || may('planMeeting') === 'yes';
  if (decides || (actor.kind === 'client' && group.status === 'closed')) return nothing;
  const proposes = [may('planMeeting'), may('proposeAgendaItem')].includes('propose');
  // The client needs no telling whose page it is.
  const said = actor.kind === 'client' ? {...text, readonlyWho: () => ''} : text;
  return readonlyStrip(said, group.clientName, proposes);
}

function undoButton({text, around: {undo, say}}: MoreScene): unknown {
  if (!undo) return nothing;
  const act = (): void => {
    if (undo()) say(text.undone);
  };
  return html`<button class="btn plain no-print" type="button" @click=${act}>
    ${undoIcon()}${text.undo}
  </button>`;
}
