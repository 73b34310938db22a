import {html, nothing} from 'lit';
import {closenessSwitch} from '../closeness-part.js';
import {clientFor} from '../client-for.js';
import type {Desk, Shown} from '../scene.js';

/** Whoever was just put on the map, and where each of them belongs; that may stay open. */
export function placesPart(desk: Desk, ids: readonly string[]): unknown {
  const {people, order, text} = desk;
  const found = ids.flatMap((id) => people[order.get(id) ?? -1] ?? []);
  if (found.length === 0) return nothing;
  const asked = ({person}: Shown): string => text.howClose(person.displayName, clientFor(desk));
  return html`<ul class="just-added">
    ${found.map(
      (shown) =>
        html`<li class="part">
          <span dir="auto">${asked(shown)}</span>
          ${closenessSwitch(desk, shown, {label: asked(shown)})}
        </li>`,
    )}
  </ul>`;
}
