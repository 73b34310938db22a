import {html, nothing, type TemplateResult} from 'lit';
import type {Delegation} from '../../domain/regie/schema.js';
import {delegableTasks} from '../../domain/regie/values.js';
import {handIcon} from '../../ui/later-icons.js';
import {lendButton} from '../../ui/lend/lend-button.js';
import type {LendDesk} from '../../ui/lend/lend-desk.js';
import {lentStrips} from '../../ui/lend/lent-strips.js';
import {taskWord} from '../../ui/lend/task-words.js';
import {clientName, isClient, memberName, type Scene} from './scene.js';
import {dayOf} from './words.js';

/** What others do for the client, each with the one act that ends it (DR8, DR9). */
export function lentView(scene: Scene): unknown {
  const {text} = scene;
  const client = isClient(scene);
  const strips = [
    ...lentStrips({...scene, mayEnd: !scene.closed, tasks: delegableTasks, end: scene.wish}),
    ...(client ? laterIn(scene).map((lent) => laterStrip(scene, lent)) : []),
  ];
  if (!client && strips.length === 0) return nothing;
  return html`<section class="card part" part="lent" aria-labelledby="lent">
    <h3 class="title" id="lent" tabindex="-1">
      ${client ? text.lentTitle : text.lentToOther(clientName(scene))}
    </h3>
    ${strips.length === 0 ? html`<p class="muted">${text.lentNobody}</p>` : nothing}
    <div class="rows">${strips}</div>
    ${lendButton(lendDeskOf(scene), scene.say)}
  </section>`;
}

/** Lending is the client's own: here for every task that there is. */
const lendDeskOf = (scene: Scene): LendDesk => ({
  ...scene,
  ...{mayLend: !scene.closed && isClient(scene), tasks: delegableTasks},
  wish: (command) => scene.wish(command, ''),
});

/** Lent from a later day on: nothing of it works yet, and it can be taken back as well. */
const laterIn = ({group, at}: Scene): readonly Delegation[] =>
  group.delegations.filter(
    ({from, revokedOn}) => revokedOn === undefined && Date.parse(from) > Date.parse(at),
  );

function laterStrip(scene: Scene, {id, task, from, toMembershipId}: Delegation): TemplateResult {
  const {text, closed, wish} = scene;
  const name = memberName(scene, toMembershipId);
  const end = (): void => wish({type: 'revokeDelegation', delegationId: id}, text.takenBack);
  return html`<div class="strip">
    ${handIcon()}
    <p class="say">${text.lentLater(name, taskWord(text, task), dayOf(scene, from))}</p>
    ${
      closed
        ? nothing
        : html`<button class="btn quiet" type="button" @click=${end}>${text.takeBack}</button>`
    }
  </div>`;
}
