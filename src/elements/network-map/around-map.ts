import {html, nothing} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {stateBadge} from './state-badge.js';
import type {Desk} from './scene.js';
import {wordFor} from './words.js';

/** What the signs on the map say to the eye: only those that are there, and no numbers. */
export const legend = (desk: Desk): unknown =>
  desk.sight === 'map'
    ? guard([desk.text, desk.order, desk.group.memberships], () => signs(desk))
    : nothing;

function signs({text, people}: Desk): unknown {
  const seen = new Set(people.map(({way}) => way?.state));
  const order = [
    'considering',
    'nominated',
    'onHold',
    'asked',
    'member',
    'later',
    'declined',
    'left',
  ];
  const states = order.filter((state) => seen.has(state));
  if (states.length === 0) return nothing;
  return html`<ul class="legend" aria-hidden="true">
    ${states.map((state) => html`<li>${stateBadge(state, wordFor(text, state))}</li>`)}
  </ul>`;
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
