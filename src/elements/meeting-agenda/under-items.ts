import {html, nothing} from 'lit';
import {agendaTimes} from '../../domain/meetings/agenda-times.js';
import {isSettled} from '../../domain/meetings/next-agenda.js';
import type {AgendaItem} from '../../domain/meetings/schema.js';
import {plusIcon} from '../../ui/icons.js';
import type {MoreMeetingScene} from './more-scene.js';
import {opener} from './opener.js';
import {heading} from './openers.js';
import type {MeetingScene} from './scene.js';
import {titleOf} from './words.js';

/** What follows the last item: does it fit, a new one, and what waits for another time. */
export function underItems(scene: MoreMeetingScene, form: unknown, more = 0): unknown {
  const {text, meeting, items} = scene;
  const {overrunMinutes} = agendaTimes(
    meeting,
    more > 0 ? [...items, typed(meeting.id, more)] : items,
  );
  return html`${
    overrunMinutes > 0 && mayAdd(scene) && scene.may('arrangeAgenda') === 'yes'
      ? html`<p class="overrun small muted no-print">${text.overrun(overrunMinutes)}</p>`
      : nothing
  }
  ${form ? html`<div class="beside-margin">${form}</div>` : nothing} ${parked(scene)}`;
}

/** An item that is still being written down. */
const typed = (meetingId: string, minutes: number): AgendaItem => ({
  ...{id: '', meetingId, kind: 'custom', title: '', order: 'z', minutes},
  ...{proposedBy: {kind: 'client'}, state: 'accepted', visibility: 'group'},
});

const mayAdd = ({meeting}: MeetingScene): boolean =>
  meeting.state !== 'held' && meeting.state !== 'cancelled';

/** The one thing that most people come to do here: the first button beside the sheet. */
export function addItem(scene: MoreMeetingScene, look: string): unknown {
  const {text, may, meeting} = scene;
  const arranges = may('arrangeAgenda') === 'yes';
  if (!mayAdd(scene) || (!arranges && may('proposeAgendaItem') === 'no')) return nothing;
  return opener(scene, {
    kind: 'item',
    subject: `+${meeting.id}`,
    look: `btn ${look}`,
    content: html`${plusIcon()}${arranges ? text.addItem : text.proposeItem}`,
  });
}

function parked(scene: MoreMeetingScene): unknown {
  const {text, items, may, acts} = scene;
  const kept = items.filter((item) => item.state === 'parked' && !isSettled(item));
  if (kept.length === 0) return nothing;
  const back = (item: AgendaItem): void =>
    acts.wish(
      {type: 'setAgendaItemState', itemId: item.id, state: 'accepted'},
      text.itemAdded(titleOf(text, item)),
      heading,
    );
  return html`<section class="beside-margin parked no-print">
    <h3 class="kicker">${text.parked}</h3>
    <ul>
      ${kept.map(
        (item) =>
          html`<li>
            <span class="voice" dir="auto">${titleOf(text, item)}</span>
            ${
              may('arrangeAgenda') === 'yes' && mayAdd(scene)
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
