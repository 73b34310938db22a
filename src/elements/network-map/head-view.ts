import {html, nothing, type TemplateResult} from 'lit';
import {nameOf} from '../../domain/network/people.js';
import {isLive} from '../../domain/regie/permission.js';
import {handIcon, listIcon, mapIcon, plusIcon, tiesIcon} from '../../ui/icons.js';
import {delegationStrip, readonlyStrip} from '../../ui/strips.js';
import {isClient, type Scene} from './scene.js';

/** What the tools of the map do. */
export interface Tools {
  readonly setView: (view: 'map' | 'list') => void;
  readonly toggleLines: () => void;
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
  readonly say: (sentence: string) => void;
}

export function headView(scene: Scene, tools: Tools): TemplateResult {
  const {text, sight, group} = scene;
  const name = group.clientName ?? text.theClient;
  const title =
    sight === 'map' ? (isClient(scene) ? text.title : text.titleOf(name)) : text.titleGroup;
  return html`<header class="head">
      <h2 class="title" dir="auto" tabindex="-1">${title}</h2>
    </header>
    ${lentView(scene)}
    <div class="toolbar">
      ${addButton(scene)}
      <span class="switch" role="group" aria-label=${text.view}>
        ${viewButton(scene, 'map', tools)}${viewButton(scene, 'list', tools)}
      </span>
      <span class="tools">
        ${
          scene.view === 'map' && group.ties.length > 0 && sight === 'map'
            ? html`<button
                class="btn"
                type="button"
                aria-pressed=${scene.lines}
                @click=${tools.toggleLines}
              >
                ${tiesIcon()}${text.lines}
              </button>`
            : nothing
        }
        ${scene.late((more, desk) => more.tools(desk, tools))}
      </span>
    </div>`;
}

function viewButton({text, view}: Scene, which: 'map' | 'list', {setView}: Tools): TemplateResult {
  return html`<button
    class="btn"
    type="button"
    aria-pressed=${view === which}
    @click=${() => setView(which)}
  >
    ${which === 'map' ? mapIcon() : listIcon()}${text[which]}
  </button>`;
}

/** Who may not add may suggest; the client decides. */
function addButton(scene: Scene): unknown {
  const {text, sight, panel} = scene;
  const adds = sight === 'map' && scene.may('editNetwork') === 'yes';
  if (!adds && scene.may('nominate') !== 'propose') return nothing;
  return html`<button
    class="btn primary add"
    type="button"
    aria-expanded=${panel.kind === 'add'}
    @click=${() => (panel.kind === 'add' ? scene.close() : scene.show({kind: 'add'}))}
  >
    ${plusIcon()}${adds ? text.addPerson : text.proposePerson}
  </button>`;
}

/** Somebody draws the map in the client's name: always said, ended with one press (DR8, DR9). */
function lentView(scene: Scene): unknown {
  const {text, group, viewer, at} = scene;
  const lent = group.delegations.filter(
    ({task, toMembershipId, ...rest}) =>
      (task === 'editNetwork' || task === 'inviteMembers') &&
      isLive({task, toMembershipId, ...rest}, at) &&
      (isClient(scene) || (viewer.kind === 'member' && viewer.membershipId === toMembershipId)),
  );
  const name = group.clientName ?? text.theClient;
  const giveBack = (delegationId: string) =>
    scene.may('revokeDelegation', true) === 'yes'
      ? () => scene.act({type: 'revokeDelegation', delegationId})
      : undefined;
  if (!isClient(scene)) {
    const proposes = scene.may('nominate') === 'propose';
    return lent.length === 0
      ? readonlyStrip(text, group.clientName, proposes)
      : lent.map(({id}) => delegateStrip(scene, name, giveBack(id)));
  }
  return lent.map(({id, toMembershipId: membershipId}) =>
    delegationStrip(
      text,
      nameOf(group, {kind: 'member', membershipId}) ?? text.someone,
      giveBack(id),
    ),
  );
}

const delegateStrip = (
  {text}: Scene,
  name: string,
  giveBack: (() => void) | undefined,
): TemplateResult =>
  html`<div class="strip delegated" part="delegation">
    ${handIcon()}
    <p class="say"><b>${text.youDoThis(name)}</b></p>
    ${giveBack ? html`<button class="btn quiet" type="button" @click=${giveBack}>${text.handBack}</button>` : nothing}
  </div>`;
