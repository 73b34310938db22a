import {html, nothing} from 'lit';
import {newId} from '../../ui/new-id.js';
import {closeIcon} from '../../ui/later-icons.js';
import type {Desk, Shown} from './scene.js';

/** Who somebody knows on the map: a line is drawn and taken away here, by any hand. */
export function tiesPart(desk: Desk, {person}: Shown): unknown {
  const {text, group, people} = desk;
  const edits = desk.may('editNetwork') === 'yes';
  const names = new Map(people.map((one) => [one.person.id, one.person.displayName]));
  const ties = group.ties.flatMap((tie) => {
    if (tie.from !== person.id && tie.to !== person.id) return [];
    const other = tie.from === person.id ? tie.to : tie.from;
    const name = names.get(other);
    return name === undefined ? [] : [{tie, other, name}];
  });
  const known = new Set([person.id, ...ties.map(({other}) => other)]);
  const others = people.filter((one) => !known.has(one.person.id));
  if (ties.length === 0 && (!edits || others.length === 0)) return nothing;
  const draw = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget;
    if (!(form instanceof HTMLFormElement)) return;
    const to = others[Number(new FormData(form).get('other'))]?.person.id;
    if (to === undefined) return;
    desk.act({type: 'addTie', tie: {id: newId(), from: person.id, to}}, text.lineAdded);
    form.reset();
  };
  return html`<details class="part">
    <summary class="btn plain">${text.knows(person.displayName)}</summary>
    <ul class="known">
      ${ties.map(
        ({tie, name}) =>
          html`<li>
            <span dir="auto">${name}</span>
            ${
              edits
                ? html`<button
                    class="btn close"
                    type="button"
                    aria-label=${text.removeLine(name)}
                    @click=${() => {
                      desk.act({type: 'removeTie', tieId: tie.id}, text.lineRemoved);
                      desk.show({kind: 'card', personId: person.id});
                    }}
                  >
                    ${closeIcon()}
                  </button>`
                : nothing
            }
          </li>`,
      )}
    </ul>
    ${
      edits && others.length > 0
        ? html`<form class="known-add" @submit=${draw}>
            <select class="input" name="other" aria-label=${text.knows(person.displayName)}>
              ${others.map((one, at) => html`<option value=${at}>${one.person.displayName}</option>`)}
            </select>
            <button class="btn quiet" type="submit">${text.addLine}</button>
          </form>`
        : nothing
    }
  </details>`;
}
