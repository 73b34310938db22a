import {html, nothing, type TemplateResult} from 'lit';
import type {ResourceGroup} from '../../../domain/group.js';
import {membersOf, personOf, type Member} from '../../../domain/network/people.js';
import type {Membership} from '../../../domain/network/schema.js';
import type {Desk, Shown} from '../scene.js';

/**
 * Somebody stands in for a professional, for example during an admission, and later that one is back:
 * the group stays as it is (DR24).
 */
export function actingPart(desk: Desk, {way, person}: Shown): unknown {
  const {group} = desk;
  if (!way || person.kind !== 'formal') return nothing;
  const now = membersOf(group).filter(
    ({membership}) =>
      membership.actingFor !== undefined &&
      (membership.id === way.id || membership.actingFor === way.id),
  );
  const isStoodInFor = now.some(({membership}) => membership.actingFor === way.id);
  const may = desk.may('nominate');
  return [
    now.map((member) => actingNow(desk, member, person.id)),
    isStoodInFor || may === 'no' || way.state !== 'member'
      ? nothing
      : standInPart(desk, way, person.displayName),
  ];
}

/** Who stands in for whom, and the way back. */
function actingNow(desk: Desk, {membership, person}: Member, cardOf: string): unknown {
  const {text, group} = desk;
  const {id: membershipId, actingFor = ''} = membership;
  const other = personOf(group, actingFor)?.displayName;
  if (other === undefined) return nothing;
  const may = desk.may('nominate');
  const back = (): void => {
    desk.act({type: 'setActingFor', membershipId, actingFor: null}, text.isBack(other), may);
    desk.show({kind: 'card', personId: cardOf});
  };
  return html`<p dir="auto">${text.actsFor(person.displayName, other)}</p>
    ${
      may === 'no'
        ? nothing
        : html`<div class="actions">
            <button class="btn quiet" type="button" @click=${back}>
              ${may === 'yes' ? text.backAgain(other) : text.suggest}
            </button>
          </div>`
    }`;
}

function standInPart(desk: Desk, way: Membership, name: string): TemplateResult {
  const {text, group} = desk;
  const others = standIns(group, way);
  const may = desk.may('nominate');
  const begin = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget;
    if (!(form instanceof HTMLFormElement)) return;
    const chosen = others[Number(new FormData(form).get('standIn'))];
    if (!chosen) return;
    const {membership, person} = chosen;
    const said = text.actsFor(person.displayName, name);
    desk.act({type: 'setActingFor', membershipId: membership.id, actingFor: way.id}, said, may);
    desk.show({kind: 'card', personId: way.personId});
  };
  return html`<details class="part">
    <summary class="btn plain">${text.standIn(name)}</summary>
    <p class="small muted">${others.length > 0 ? text.standInHelp : text.standInFirst}</p>
    ${
      others.length > 0
        ? html`<form class="known-add" @submit=${begin}>
            <select class="input" name="standIn" aria-label=${text.standIn(name)}>
              ${others.map(({person}, at) => html`<option value=${at}>${person.displayName}</option>`)}
            </select>
            <button class="btn quiet" type="submit">
              ${may === 'yes' ? text.standsIn : text.suggest}
            </button>
          </form>`
        : nothing
    }
  </details>`;
}

/** Other professionals who take part, and do not stand in for somebody already. */
const standIns = (group: ResourceGroup, {id, actingFor}: Membership): readonly Member[] =>
  membersOf(group).filter(
    ({membership, person}) =>
      person.kind === 'formal' &&
      membership.id !== id &&
      membership.id !== actingFor &&
      membership.actingFor === undefined,
  );
