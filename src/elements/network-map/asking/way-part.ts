import {html, nothing, type TemplateResult} from 'lit';
import {missingRoles} from '../../../domain/network/missing-roles.js';
import type {Membership, Person} from '../../../domain/network/schema.js';
import type {RoleCode} from '../../../domain/network/values.js';
import {newId} from '../../../ui/new-id.js';
import {stateBadge} from '../state-badge.js';
import {actingPart} from './acting-part.js';
import {askPart} from './ask-part.js';
import {isClient, type Desk, type Shown} from '../scene.js';
import {talkPart} from './talk-part.js';
import {wayButton} from './way-button.js';
import {roleWord, stateWord} from '../words.js';
import {besideEachOther} from '../../../ui/facts.js';

/** The way into the group: where somebody is, and the next act as the one filled button. */
export function wayPart(desk: Desk, shown: Shown): unknown {
  const {text, sight} = desk;
  const {way} = shown;
  if (sight !== 'map' && !way) return nothing;
  if (!way && !canBeAsked(shown.person)) return quietChoice(desk, shown);
  const state = way?.state;
  return html`<div class="pick">
    ${state === undefined ? nothing : html`<p>${stateBadge(state, stateWord(text, state))}</p>`}
    ${rolesLine(desk, way)} ${nextPart(desk, shown)}
  </div>`;
}

/** An animal, or somebody who has died, is as welcome on the map as anybody; nobody urges to ask. */
const canBeAsked = ({relation, contact}: Person): boolean =>
  relation !== 'animal' && contact !== 'deceased';

const quietChoice = (desk: Desk, shown: Shown): unknown =>
  shown.person.contact === 'deceased'
    ? nothing
    : html`<div class="actions">
        ${chooseButton(desk, shown, {label: desk.text.nominate, look: 'plain'})}
      </div>`;

const usual = new Set<string>(['informalMember', 'formalMember']);

function rolesLine({text}: Desk, way: Membership | undefined): unknown {
  const roles = (way?.roles ?? []).filter((role) => !usual.has(role));
  if (roles.length === 0) return nothing;
  return html`<p class="small">
    ${besideEachOther(
      text,
      roles.map((role) => roleWord(text, role)),
    )}
  </p>`;
}

function nextPart(desk: Desk, shown: Shown): unknown {
  const {text} = desk;
  const {displayName} = shown.person;
  switch (shown.way?.state) {
    case undefined:
    case 'considering':
      return choosePart(
        desk,
        shown,
        vacantRole(desk, shown) ? text.byFunctionHint(displayName) : text.nominateHint(displayName),
      );
    case 'nominated':
    case 'onHold':
      return askPart(desk, shown);
    case 'asked':
      return waitingPart(desk, shown);
    case 'later':
      return [
        html`<p class="small muted">${text.laterHint(displayName)}</p>`,
        askPart(desk, shown),
      ];
    case 'declined':
      return [
        html`<p class="small muted">${text.declinedHint(displayName)}</p>`,
        askPart(desk, shown),
      ];
    case 'member':
      return memberPart(desk, shown);
    default:
      return choosePart(desk, shown, text.overHint(displayName));
  }
}

const roleOf: Readonly<Record<string, RoleCode>> = {
  facilitator: 'facilitator',
  clinician: 'responsibleClinician',
};

/** The role that care asks for, when nobody has it yet and this is who the client calls so (I5). */
function vacantRole({group}: Desk, {person}: Shown): RoleCode | undefined {
  const role = person.kind === 'formal' ? roleOf[person.relation ?? ''] : undefined;
  return role !== undefined && missingRoles(group).includes(role) ? role : undefined;
}

function chooseButton(
  desk: Desk,
  shown: Shown,
  as: {readonly label: string; readonly look: string},
): unknown {
  const role = vacantRole(desk, shown);
  return wayButton(
    desk,
    shown,
    {...as, proposal: desk.text.suggestNominate},
    desk.may('nominate'),
    () => ({
      type: 'nominatePerson',
      personId: shown.person.id,
      membershipId: newId(),
      ...(role && {roles: [role]}),
    }),
    role ? 'member' : 'nominated',
  );
}

function choosePart(desk: Desk, shown: Shown, hint: string): TemplateResult {
  const {text} = desk;
  const {id: personId} = shown.person;
  const over = shown.way !== undefined && shown.way.state !== 'considering';
  const may = desk.may('nominate');
  const label = over ? text.chooseAgain : text.nominate;
  const considers = shown.way?.state === undefined && desk.may('editNetwork') === 'yes';
  return html`<div class="actions">
      ${chooseButton(desk, shown, {label, look: 'primary'})}
      ${
        considers
          ? wayButton(
              desk,
              shown,
              {label: text.maybe, look: 'plain'},
              'yes',
              () => ({type: 'considerPerson', personId, membershipId: newId()}),
              'considering',
            )
          : nothing
      }
      ${
        isClient(desk) && may === 'yes'
          ? html`<button class="btn plain" type="button" @click=${() => desk.close()}>
              ${text.notYet}
            </button>`
          : nothing
      }
    </div>
    <p class="small muted" dir="auto">${hint}</p>`;
}

function waitingPart(desk: Desk, shown: Shown): unknown {
  const {text} = desk;
  const {way, person} = shown;
  if (!way) return nothing;
  const wants = way.answer === 'talkFirst';
  return html`<p dir="auto">
      ${wants ? text.wantsTalk(person.displayName) : text.waiting(person.displayName)}
    </p>
    ${talkPart(desk, shown)}
    <div class="actions">
      ${wayButton(
        desk,
        shown,
        {label: text.withdrawAsk, look: 'plain'},
        desk.may('invite'),
        () => ({type: 'withdrawInvitation', membershipId: way.id}),
        'nominated',
      )}
    </div>`;
}

function memberPart(desk: Desk, shown: Shown): unknown {
  const {text, viewer} = desk;
  const {way, person} = shown;
  if (!way) return nothing;
  const mine = viewer.kind === 'member' && viewer.membershipId === way.id;
  const words = [
    [text.can, way.can],
    [text.ratherNot, way.ratherNot],
  ] as const;
  return html`${words.map(([title, said]) =>
      said && (mine || isClient(desk))
        ? html`<div>
            <h4 class="kicker">${title}</h4>
            <p class="own-words" dir="auto">${said}</p>
          </div>`
        : nothing,
    )}
    ${talkPart(desk, shown)} ${actingPart(desk, shown)}
    <div class="actions">
      ${wayButton(
        desk,
        shown,
        {label: text.end, proposal: text.suggestEnd(person.displayName), look: 'plain'},
        mine ? 'no' : desk.may('nominate'),
        () => ({type: 'endMembership', membershipId: way.id}),
        'ended',
      )}
    </div>`;
}
