import {html, nothing, type TemplateResult} from 'lit';
import type {Command} from '../../domain/command.js';
import type {AgendaItem} from '../../domain/meetings/schema.js';
import {sameActor} from '../../domain/network/people.js';
import {readProposal, type ProposalReading} from '../../domain/regie/read-proposal.js';
import type {Proposal} from '../../domain/regie/schema.js';
import {foldedText} from '../../ui/folded-text.js';
import {ownText, proposalCard, proposedText} from '../../ui/proposal-card.js';
import {reworded} from './reworded.js';
import type {Scene} from './scene.js';
import {aboutWords, rowsView, wordedIn, wordOf, wordsIn, type Worded} from './told.js';

/** One proposal that waits, in words, with what can be done about it. */
export function waitingView(scene: Scene, proposal: Proposal): TemplateResult {
  const {text, group, viewer, decides, closed, withdraws, wish, write} = scene;
  const {id: proposalId, command, by, message} = proposal;
  const reading = readProposal(group, proposal);
  const mine = sameActor(by, viewer);
  const words = wordsIn(reading);
  const worded = reading.standing === 'gone' ? undefined : wordedIn(reading);
  const draft = worded && scene.draft(proposalId);
  const from = reading.changes.find(({field}) => field === 'text')?.from;
  const beside = typeof from === 'string' && words !== undefined && reading.standing !== 'gone';
  const {was} = reading;
  const decide = {
    decline: () => wish({type: 'declineProposal', proposalId}, text.leftAside),
    accept: () =>
      wish({type: 'acceptProposal', proposalId, ...(was && {was: {...was}})}, text.taken),
    later: () => wish({type: 'postponeProposal', proposalId}, text.putOff),
    adapt: worded && (() => write(proposalId, worded.words)),
    opens: proposalId,
  };
  return proposalCard({
    ...{text, group, viewer, by, message, reading},
    postponed: proposal.postponedOn !== undefined && draft === undefined,
    change: [
      html`<p dir="auto">${aboutWords(scene, reading, command)}</p>`,
      beside
        ? proposedText(text, from, words)
        : words === undefined
          ? nothing
          : foldedText(text, words, 'voice'),
      rowsView(scene, reading),
      draft === undefined || !worded
        ? linkView(scene, reading)
        : rewording(scene, proposal, worded, draft),
    ],
    ...(beside && {own: ownText(text, from, words)}),
    decide: decides && !closed && draft === undefined ? decide : undefined,
    withdraw:
      mine && withdraws && !closed
        ? () => wish({type: 'withdrawProposal', proposalId}, text.takenBack)
        : undefined,
  });
}

/** A topic that somebody brought waits as what it is (I13). */
export function topicView(scene: Scene, item: AgendaItem): TemplateResult {
  const {text, group, viewer, decides, closed, wish} = scene;
  const {id: itemId, proposedBy: by, title, meetingId} = item;
  const put = (state: string, said: string) => () =>
    wish({type: 'setAgendaItemState', itemId, state}, said);
  return proposalCard({
    ...{text, group, viewer, by},
    change: [
      html`<p>${text.aTopic}</p>`,
      foldedText(text, title, 'voice'),
      linkView(scene, {kind: 'meeting', id: meetingId}),
    ],
    decide:
      decides && !closed
        ? {
            decline: put('declined', text.leftAside),
            accept: put('accepted', text.taken),
            later: put('parked', text.keptForLater),
          }
        : undefined,
    withdraw:
      sameActor(by, viewer) && !closed
        ? () => wish({type: 'removeAgendaItem', itemId}, text.takenBack)
        : undefined,
  });
}

const places: ReadonlySet<string> = new Set(['goal', 'meeting', 'person']);

/** Where all of it can be seen and worded; only on a page that has that place. */
function linkView(
  {text, linked, go}: Scene,
  {kind, id, standing}: Pick<ProposalReading, 'kind' | 'id'> & {readonly standing?: string},
): unknown {
  if (!linked || id === undefined || standing === 'gone' || !places.has(kind)) return nothing;
  return html`<p class="link">
    <button class="btn plain" type="button" @click=${() => go(kind, id)}>${text.goThere}</button>
  </p>`;
}

/** The client's own version of the words, in place. */
function rewording(
  scene: Scene,
  proposal: Proposal,
  {field, limit}: Worded,
  draft: string,
): TemplateResult {
  const {text, write, wish, group} = scene;
  const {id} = proposal;
  // Where the words of the wish itself are reworded, they stand right above.
  const about = wordOf(text, field);
  const save = (event: Event): void => {
    event.preventDefault();
    const adapted: Command | undefined = reworded(group, proposal, field, draft.trim());
    if (adapted) wish({type: 'acceptProposal', proposalId: id, adapted}, text.taken);
  };
  return html`<form class="rewording" @submit=${save}>
    <label class="field">
      <span class="label">${text.yourWords}</span>
      ${about === undefined ? nothing : html`<span class="help">${about}</span>`}
      <textarea
        class="input voice"
        rows="3"
        dir="auto"
        maxlength=${limit}
        .value=${draft}
        @input=${({currentTarget: field}: Event) =>
          field instanceof HTMLTextAreaElement && write(id, field.value)}
        @keydown=${({key}: KeyboardEvent) => key === 'Escape' && write(id, undefined)}
      ></textarea>
    </label>
    <div class="actions">
      <button class="btn primary" type="submit" ?disabled=${draft.trim() === ''}>
        ${text.save}
      </button>
      <button class="btn quiet" type="button" @click=${() => write(id, undefined)}>
        ${text.dontSave}
      </button>
    </div>
  </form>`;
}
