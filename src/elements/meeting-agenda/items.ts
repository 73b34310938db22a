import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {agendaTimes} from '../../domain/meetings/agenda.js';
import type {AgendaItem} from '../../domain/meetings/schema.js';
import {byOrder} from '../../domain/order.js';
import {plusIcon} from '../../ui/icons.js';
import {itemRow} from './item-row.js';
import {proposalRow, proposedItems, type ProposedItem} from './proposed-item.js';
import type {MeetingScene} from './scene.js';
import {titleOf} from './words.js';

type Row =
  | {readonly id: string; readonly order: string; readonly item: AgendaItem}
  | {readonly id: string; readonly order: string; readonly proposed: ProposedItem};

/** The items in order, with proposals lying loose between them. */
export function agenda(scene: MeetingScene): TemplateResult {
  const {text, meeting, items} = scene;
  const accepted = items.filter(({state}) => state === 'accepted');
  const {items: times, overrunMinutes} = agendaTimes(meeting, accepted);
  const timeOf = new Map(times.map((time) => [time.itemId, time]));
  const rows: readonly Row[] = [
    ...accepted.map((item) => ({id: item.id, order: item.order, item})),
    ...proposedItems(scene).map((proposed) => ({
      id: `?${proposed.item.id}`,
      order: proposed.item.order,
      proposed,
    })),
  ].sort(byOrder);
  return html`<h3 class="sr">${text.agenda}</h3>
    <ol class="items" part="agenda">
      ${repeat(
        rows,
        ({id}) => id,
        (row) =>
          'item' in row
            ? itemRow(scene, row.item, timeOf.get(row.id))
            : proposalRow(scene, row.proposed),
      )}
    </ol>
    ${
      overrunMinutes > 0 && meeting.state !== 'held'
        ? html`<p class="overrun small muted no-print">${text.overrun(overrunMinutes)}</p>`
        : nothing
    }
    ${adding(scene)} ${parked(scene)}`;
}

const mayAdd = ({meeting}: MeetingScene): boolean =>
  meeting.state !== 'held' && meeting.state !== 'cancelled';

function adding(scene: MeetingScene): unknown {
  const subject = `+${scene.meeting.id}`;
  if (!scene.forms.isOpen('item', subject)) return nothing;
  return html`<div class="beside-margin">${scene.forms.place(scene, 'item', subject)}</div>`;
}

/** The one thing that most people come to do here: the first button beside the sheet. */
export function addItem(scene: MeetingScene, look: string): unknown {
  const {text, rights, forms, meeting} = scene;
  if (!mayAdd(scene) || (rights.arrange !== 'yes' && rights.propose === 'no')) return nothing;
  const label = rights.arrange === 'yes' ? text.addItem : text.proposeItem;
  return forms.opener(scene, 'item', `+${meeting.id}`, `btn ${look}`, html`${plusIcon()}${label}`);
}

function parked(scene: MeetingScene): unknown {
  const {text, items, rights, acts} = scene;
  const kept = items.filter(({state}) => state === 'parked');
  if (kept.length === 0) return nothing;
  const back = (item: AgendaItem): void =>
    acts.wish(
      {type: 'setAgendaItemState', itemId: item.id, state: 'accepted'},
      text.itemAdded(titleOf(text, item)),
      'h2',
    );
  return html`<section class="beside-margin parked no-print">
    <h3 class="kicker">${text.parked}</h3>
    <ul>
      ${kept.map(
        (item) =>
          html`<li>
            <span class="voice" dir="auto">${titleOf(text, item)}</span>
            ${
              rights.arrange === 'yes' && mayAdd(scene)
                ? html`<button class="btn plain" type="button" @click=${() => back(item)}>
                    ${text.acceptItem}
                  </button>`
                : nothing
            }
          </li>`,
      )}
    </ul>
  </section>`;
}
