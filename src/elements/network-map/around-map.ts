import {html, nothing} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {missingRoles} from '../../domain/network/missing-roles.js';
import {signed} from '../../domain/network/state-signs.js';
import {listOf} from '../../i18n/format.js';
import {stateBadge} from './state-badge.js';
import {isClient, type Desk} from './scene.js';
import {roleWord, stateWord} from './words.js';

/** What the signs on the map say to the eye: each that is there once, and no numbers. */
export function legend(desk: Desk): unknown {
  const {text, order, group, view, viewer, locale, sight} = desk;
  if (sight !== 'map') return nothing;
  const {memberships, inCare, requiredRoles} = group;
  const from = [text, order, memberships, inCare, requiredRoles, view, viewer.kind, locale];
  return guard(from, () => [signs(desk), usuallyToo(desk)]);
}

function signs({text, people, view}: Desk): unknown {
  if (view !== 'map') return nothing;
  const seen = new Set(people.map(({way}) => way && signed(way.state)));
  const states = inOrder.filter((state) => seen.has(state));
  if (states.length === 0) return nothing;
  return html`<ul class="legend" aria-hidden="true">
    ${states.map((state) => html`<li>${stateBadge(state, stateWord(text, state))}</li>`)}
  </ul>`;
}

const inOrder = ['considering', 'nominated', 'asked', 'member', 'later', 'declined', 'left'];

/** While in care two roles usually come from there: a quiet hint to the client, and no lock (I5). */
function usuallyToo(desk: Desk): unknown {
  const {text, group, people, locale} = desk;
  const missing = missingRoles(group).map((role) => text.within(roleWord(text, role)));
  if (!isClient(desk) || people.length === 0 || missing.length === 0) return nothing;
  const roles = listOf(locale, missing);
  return html`<p class="small muted usual">${text.usuallyToo(roles)}</p>`;
}

/** While somebody is moved: what to do, and both ways out, also without a keyboard. */
export function movingStrip(desk: Desk): unknown {
  const {text, moving, people} = desk;
  if (!moving) return nothing;
  const name = people.find(({person}) => person.id === moving.personId)?.person.displayName ?? '';
  return html`<div class="strip delegated moving-strip">
    <p class="say" dir="auto"><b>${text.moving(name)}</b></p>
    <button class="btn primary" type="button" @click=${() => desk.place(moving.to)}>
      ${text.putHere}
    </button>
    <button class="btn plain" type="button" @click=${() => desk.move(undefined)}>
      ${text.cancel}
    </button>
  </div>`;
}
