import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {sameActor} from '../../domain/network/people.js';
import {readProposal} from '../../domain/regie/read-proposal.js';
import type {Proposal} from '../../domain/regie/schema.js';
import {dateOf} from '../../i18n/format.js';
import {brief} from '../../ui/brief.js';
import type {Scene} from './scene.js';
import {aboutWords, wordsIn} from './told.js';
import {topicView, waitingView} from './waiting.js';

/** All that waits: for who decides what others wish, and for everybody else what they wished. */
export function listView(scene: Scene): TemplateResult {
  const {text, decides} = scene;
  const cards = [...proposalsIn(scene), ...topicsIn(scene)].sort(inTurn);
  return html`${
    cards.length === 0
      ? html`<p class="muted">${decides ? text.nothing : text.nothingMine}</p>`
      : html`<ul class="waiting">
          ${repeat(
            cards,
            ({id}) => id,
            ({view}) => html`<li>${view()}</li>`,
          )}
        </ul>`
  }
  ${beforeView(scene)}`;
}

interface Waiting {
  readonly id: string;
  readonly on: string;
  /** What was put off comes last. */
  readonly later: boolean;
  readonly view: () => TemplateResult;
}

const inTurn = (a: Waiting, b: Waiting): number =>
  Number(a.later) - Number(b.later) || (a.on < b.on ? -1 : 1);

const proposalsIn = (scene: Scene): readonly Waiting[] =>
  scene.group.proposals
    .filter(({state, by}) => state === 'open' && isFor(scene, by))
    .map((proposal) => ({
      ...{id: proposal.id, on: proposal.on},
      later: proposal.postponedOn !== undefined,
      view: () => waitingView(scene, proposal),
    }));

/** Of meetings that are still to come. */
function topicsIn(scene: Scene): readonly Waiting[] {
  const {group} = scene;
  const coming = new Set(
    group.meetings
      .filter(({state}) => state === 'planning' || state === 'announced')
      .map(({id}) => id),
  );
  return group.agendaItems
    .filter(
      ({state, meetingId, proposedBy}) =>
        state === 'proposed' && coming.has(meetingId) && isFor(scene, proposedBy),
    )
    .map((item) => ({
      ...{id: item.id, on: '', later: false},
      view: () => topicView(scene, item),
    }));
}

const isFor = ({decides, viewer}: Scene, by: Proposal['by']): boolean =>
  decides || sameActor(by, viewer);

/** What became of one's own earlier ones, without a judgement; one press away. */
function beforeView(scene: Scene): unknown {
  const {text, group, viewer, decides} = scene;
  const decided = group.proposals
    .filter(({state, by}) => state !== 'open' && sameActor(by, viewer))
    .toSorted((a, b) => ((a.decidedOn ?? a.on) < (b.decidedOn ?? b.on) ? 1 : -1));
  if (decides || decided.length === 0) return nothing;
  return html`<details class="before" part="decided">
    <summary class="btn plain">${text.before}</summary>
    <ul>
      ${decided.map((proposal) => decidedView(scene, proposal))}
    </ul>
  </details>`;
}

function decidedView(scene: Scene, proposal: Proposal): TemplateResult {
  const {text, locale, group} = scene;
  const {state, decidedOn} = proposal;
  const name = group.clientName ?? text.theClient;
  const reading = readProposal(group, proposal);
  const words = wordsIn(reading);
  const outcome = new Map([
    ['accepted', text.wasTaken(name)],
    ['adapted', text.wasChanged(name)],
    ['declined', text.wasLeft],
    ['withdrawn', text.wasBack],
  ]).get(state);
  return html`<li>
    <span dir="auto"
      >${words === undefined ? aboutWords(scene, reading, proposal.command) : text.quoted(brief(words, 120))}</span
    >
    <span class="muted small" dir="auto"
      >${outcome} ${decidedOn === undefined ? nothing : dateOf(locale, decidedOn)}</span
    >
  </li>`;
}
