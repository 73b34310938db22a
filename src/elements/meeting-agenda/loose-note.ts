import {html, nothing, type TemplateResult} from 'lit';
import type {ActorRef} from '../../domain/base.js';
import type {Command} from '../../domain/command.js';
import {sameActor} from '../../domain/network/people.js';
import {actorWho} from '../../ui/actor.js';
import {adapting, openProposals, proposedItem} from './proposals.js';
import {isOver} from './meetings.js';
import type {MoreMeetingScene} from './more-scene.js';
import type {Note} from './scene.js';
import {titleOf} from './words.js';
import {opener} from './opener.js';
import {heading, place} from './openers.js';
import {marked} from '../../ui/marked.js';

/** An item that somebody would like on the agenda, and what can be done with it. */
interface ProposedItem {
  readonly item: {
    readonly id: string;
    readonly order: string;
    readonly title: string;
    readonly kind: string;
  };
  readonly by: ActorRef;
  /** What the form to change it is about. */
  readonly subject: string;
  /** The client already said "not this time"; only its proposer still sees it. */
  readonly declined?: boolean;
  readonly accept: Command;
  readonly park: Command;
  readonly decline: Command;
  readonly withdraw: Command;
}

/** Items that wait in the agenda itself, and proposals that would add one. */
export const looseNotes = (scene: MoreMeetingScene): readonly Note[] =>
  [...waiting(scene), ...proposals(scene)].map((proposed) => ({
    id: `?${proposed.item.id}`,
    order: proposed.item.order,
    draw: () => looseNote(scene, proposed),
  }));

function waiting({items, actor}: MoreMeetingScene): readonly ProposedItem[] {
  return items
    .filter(
      ({state, proposedBy}) =>
        state === 'proposed' ||
        (state === 'declined' && actor.kind === 'member' && sameActor(proposedBy, actor)),
    )
    .map((item) => {
      const set = (state: string): Command => ({
        type: 'setAgendaItemState',
        itemId: item.id,
        state,
      });
      return {
        item,
        by: item.proposedBy,
        subject: item.id,
        declined: item.state === 'declined',
        accept: set('accepted'),
        park: set('parked'),
        decline: set('declined'),
        withdraw: {type: 'removeAgendaItem', itemId: item.id},
      };
    });
}

function proposals({group, meeting}: MoreMeetingScene): readonly ProposedItem[] {
  return openProposals(group, 'addAgendaItem').flatMap(({proposal, command}) => {
    const item = proposedItem(command);
    if (item?.meetingId !== meeting.id) return [];
    const proposalId = proposal.id;
    const parked = {type: 'addAgendaItem', item: {...item, state: 'parked'}};
    return [
      {
        item,
        by: proposal.by,
        subject: adapting(proposalId),
        accept: {type: 'acceptProposal', proposalId},
        park: {type: 'acceptProposal', proposalId, adapted: parked},
        decline: {type: 'declineProposal', proposalId},
        withdraw: {type: 'withdrawProposal', proposalId},
      },
    ];
  });
}

/** A loose note between the lines of the sheet. */
function looseNote(scene: MoreMeetingScene, proposed: ProposedItem): TemplateResult {
  const {text, group, actor} = scene;
  const mine = sameActor(proposed.by, actor);
  const who = actorWho(text, group, proposed.by, actor);
  return html`<div role="listitem" class="item loose no-print" part="proposal">
    <p class="time"></p>
    <div class="what">
      <p class="from">
        ${mine ? html`${who} <span>${text.proposed}</span>` : marked(text.proposes, who)}
      </p>
      <p class="txt" dir="auto">${titleOf(text, proposed.item)}</p>
      ${place(scene, 'item', proposed.subject, answers(scene, proposed, mine))}
    </div>
  </div>`;
}

function answers(scene: MoreMeetingScene, proposed: ProposedItem, mine: boolean): unknown {
  const {text, may, acts, meeting} = scene;
  const title = titleOf(text, proposed.item);
  const isStored = 'proposalId' in proposed.accept;
  const over = isOver(meeting);
  // What waits on the agenda goes along to the next one: see `leftOver`.
  if (over && !isStored) return nothing;
  if (proposed.declined) return html`<p class="muted">${text.notThisTime}</p>`;
  // What was accepted lies among the others: one goes on there, and not at the top of the page.
  const row = `[data-item="${scene.marks.of(proposed.item.id)}"] [data-opens]`;
  const button = (look: string, label: string, command: Command, said?: string) =>
    html`<button
      class="btn ${look}"
      type="button"
      @click=${() => acts.wish(command, said, row, heading)}
    >
      ${label}
    </button>`;
  const decides = isStored ? may('decideProposal') : may('arrangeAgenda');
  if (decides === 'yes') {
    const decline = button('plain', text.decline, proposed.decline);
    if (over) return html`<div class="actions">${decline}</div>`;
    return html`<div class="actions" role="group" aria-label=${title}>
      ${button('quiet', text.acceptItem, proposed.accept, text.itemAdded(title))}
      ${button('quiet', text.park, proposed.park, text.itemParked(title))}
      ${opener(scene, {
        kind: 'item',
        subject: proposed.subject,
        look: 'btn quiet',
        content: text.adapt,
      })}
      ${decline}
    </div>`;
  }
  return mine && may('withdrawProposal') === 'yes'
    ? html`<div class="actions">${button('plain', text.withdraw, proposed.withdraw)}</div>`
    : nothing;
}
