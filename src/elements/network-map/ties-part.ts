import {html, nothing} from 'lit';
import {closeIcon} from '../../ui/later-icons.js';
import {behalfTag} from './behalf-tag.js';
import type {Desk, Shown} from './scene.js';
import {marked} from '../../ui/marked.js';

/** Who somebody knows on the map; a line is taken away here, by any hand. */
export function tiesPart(desk: Desk, {person}: Shown): unknown {
  const {text, group, people} = desk;
  const edits = desk.may('editNetwork') === 'yes';
  const names = new Map(people.map((one) => [one.person.id, one.person.displayName]));
  const ties = group.ties.flatMap((tie) => {
    if (tie.from !== person.id && tie.to !== person.id) return [];
    const name = names.get(tie.from === person.id ? tie.to : tie.from);
    return name === undefined ? [] : [{tie, name}];
  });
  if (ties.length === 0) return nothing;
  return html`<details class="part">
    <summary class="btn plain">${text.knows(person.displayName)}</summary>
    <ul class="known">
      ${ties.map(
        ({tie, name}) =>
          html`<li>
            <span>${nameAnd(desk, name, tie.label)} ${behalfTag(desk, tie.onBehalf)}</span>
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
  </details>`;
}

const nameAnd = ({text}: Desk, name: string, label: string | undefined): unknown =>
  label
    ? marked(
        text.paired,
        html`<span dir="auto">${name}</span>`,
        html`<span class="muted" dir="auto">${label}</span>`,
      )
    : html`<span dir="auto">${name}</span>`;
