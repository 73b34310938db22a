import {html, nothing, type TemplateResult} from 'lit';
import type {Meeting} from '../../domain/meetings/schema.js';
import {undoIcon} from '../../ui/icons.js';
import {returnedView, type GivenBack, type Kept} from '../../ui/returned.js';
import {readonlyStrip} from '../../ui/status.js';
import {delegations} from './behalf.js';
import {confidentialityDialog, type Choice} from './confidentiality.js';
import {desk, planNext, policy} from './desk.js';
import {itemsOf} from './meetings.js';
import {planProposals} from './plan-proposals.js';
import {record} from './record.js';
import type {MeetingScene, Scene} from './scene.js';
import {sheet} from './sheet.js';
import {clientName} from './words.js';

/** What stands around the sheet. */
export interface Around {
  readonly returned: readonly GivenBack[];
  readonly resolve: (id: string, keep: Kept) => void;
  readonly say: (sentence: string) => void;
  readonly undo: (() => void) | undefined;
  /** Open while somebody would drop confidentiality from a first meeting. */
  readonly question: Choice | undefined;
}

/** The whole element, once there is a group. */
export function page(scene: Scene, meeting: Meeting | undefined, around: Around): TemplateResult {
  return html`<div class="page">
      ${returnedView({...around, text: scene.text})} ${whose(scene)} ${delegations(scene)}
      ${planProposals(scene, meeting)} ${scene.forms.place(scene, 'plan', '')}
      ${
        meeting
          ? withMeeting(
              {...scene, meeting, items: itemsOf(scene.group, meeting, scene.actor)},
              around,
            )
          : withoutMeeting(scene, around)
      }
    </div>
    ${around.question && confidentialityDialog(scene.text, around.question)}`;
}

const withMeeting = (scene: MeetingScene, around: Around): TemplateResult =>
  html`<div class="desk-top">
    <div>${sheet(scene)} ${record(scene)}</div>
    <div>${desk(scene)} ${undoButton(scene, around)}</div>
  </div>`;

function withoutMeeting(scene: Scene, around: Around): TemplateResult {
  const {text, actor} = scene;
  return html`<section class="card none">
      <h2 class="voice large" tabindex="-1">${text.noMeeting}</h2>
      <p class="muted">
        ${actor.kind === 'client' ? text.noMeetingBody : text.noMeetingOther(clientName(scene))}
      </p>
      <div class="actions">${planNext(scene)} ${undoButton(scene, around)}</div>
    </section>
    ${policy(scene)}`;
}

/** Whose page it is, for who may only read or propose. */
function whose({text, group, actor, rights}: Scene): unknown {
  const may = Object.values(rights);
  const decides = rights.arrange === 'yes' || rights.plan === 'yes';
  if (decides || (actor.kind === 'client' && group.status === 'closed')) return nothing;
  return readonlyStrip(text, group.clientName, may.includes('propose'));
}

function undoButton({text}: Scene, {undo}: Around): unknown {
  if (!undo) return nothing;
  return html`<button class="btn plain no-print" type="button" @click=${undo}>
    ${undoIcon()}${text.undo}
  </button>`;
}
