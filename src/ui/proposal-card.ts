import {html, nothing, type TemplateResult} from 'lit';
import type {ActorRef} from '../domain/base.js';
import type {ResourceGroup} from '../domain/group.js';
import {sameActor} from '../domain/network/people.js';
import {actorName, actorWho} from './actor.js';
import type {ProposalReading} from '../domain/regie/read-proposal.js';
import {beginning, isLong} from './brief.js';
import {differenceKey, foldedDifference, ownView} from './difference.js';
import {wholeText} from './folded-text.js';
import type {FullText} from './states.js';

/** What the client can do with a proposal; none of them for who may only see it waiting. */
export interface ProposalDecision {
  /** Keeps the client's own: it is declined. */
  readonly decline: () => void;
  /** Left out where what it is about has gone. */
  readonly accept?: (() => void) | undefined;
  /** It waits on, folded, until the client looks at it. */
  readonly later?: (() => void) | undefined;
  /** Opens a form to make it the client's own; left out where there is nothing to word. */
  readonly adapt?: (() => void) | undefined;
  /** Marks the button that opens the form, so that the focus can come back to it. */
  readonly opens?: string;
}

export interface ProposalCard {
  readonly text: FullText;
  readonly group: ResourceGroup;
  readonly viewer: ActorRef;
  readonly by: ActorRef;
  /** Of its heading, where it lies under another than the element's own. */
  readonly level?: number | undefined;
  /** What would change, in the element's own words. */
  readonly change: unknown;
  /** The client's own text, shown first and larger, where the proposal would replace it. */
  readonly own?: unknown;
  /** What the proposer said with it. */
  readonly message?: string | undefined;
  /** How it stands now, where that is to be said. */
  readonly reading?: Pick<ProposalReading, 'standing' | 'kind'> | undefined;
  /** Put off: it lies folded, and says only whose it is. */
  readonly postponed?: boolean | undefined;
  readonly decide?: ProposalDecision | undefined;
  /** For the proposer only. */
  readonly withdraw?: (() => void) | undefined;
}

/** One proposal that waits for the client: beside the client's own, smaller and dashed (DR7). */
export function proposalCard(card: ProposalCard): TemplateResult {
  const {text, group, viewer, by} = card;
  const mine = sameActor(by, viewer);
  const title = mine ? text.proposalSent : text.proposalBy(actorName(text, group, by, viewer));
  if (card.postponed) {
    const later = text.labelled(text.later, title);
    return html`<details class="note proposal" part="proposal">
      <summary class="btn plain" dir="auto">${later}</summary>
      ${inside(card)}
    </details>`;
  }
  return html`<section class="note proposal" part="proposal" role="group" aria-label=${title}>
    <h3 class="title" dir="auto" tabindex="-1" aria-level=${card.level ?? nothing}>${title}</h3>
    ${inside(card)}
  </section>`;
}

function inside(card: ProposalCard): TemplateResult {
  const {text, group, viewer, by, reading} = card;
  return html`<div class=${card.own === undefined ? 'two one' : 'two'}>
      ${card.own === undefined ? nothing : ownSide(card)}
      <section class="theirs">
        <p class="kicker" aria-hidden=${card.own === undefined ? 'true' : nothing}>
          ${actorWho(text, group, by, viewer)}
        </p>
        ${card.change}
        ${card.message ? html`<p class="message muted" dir="auto">${text.quoted(card.message)}</p>` : nothing}
      </section>
    </div>
    ${standingView(text, reading?.standing)} ${acts(card)}`;
}

/** What was asked for then is perhaps not what there is now: said before anybody decides. */
function standingView(text: FullText, standing: ProposalReading['standing'] | undefined): unknown {
  const said = {
    asSeen: undefined,
    changed: text.staleProposal,
    already: text.alreadySo,
    gone: text.refusedNotFound,
  }[standing ?? 'asSeen'];
  return said === undefined ? nothing : html`<p class="small muted">${said}</p>`;
}

/** Can it still be done? Nobody is chosen, or leaves, twice. */
const isOpen = ({standing, kind}: NonNullable<ProposalCard['reading']>): boolean =>
  standing !== 'gone' && !(standing === 'already' && (kind === 'membership' || kind === 'person'));

function ownSide({text, group, viewer, own}: ProposalCard): TemplateResult {
  return html`<section class="mine">
    <p class="kicker">${actorWho(text, group, {kind: 'client'}, viewer)}</p>
    ${own}
  </section>`;
}

function acts({text, own, decide, withdraw, reading, postponed}: ProposalCard): unknown {
  if (withdraw) {
    return html`<div class="actions">
      <button class="btn quiet" type="button" @click=${withdraw}>${text.withdraw}</button>
    </div>`;
  }
  if (!decide) return nothing;
  return html`<div class="actions">
      <button class="btn primary" type="button" @click=${decide.decline}>
        ${own === undefined ? text.decline : text.keepMine}
      </button>
      ${
        decide.accept && (!reading || isOpen(reading))
          ? html`<button class="btn quiet" type="button" @click=${decide.accept}>
              ${text.accept}
            </button>`
          : nothing
      }
      ${
        decide.adapt
          ? html`<button
              class="btn quiet"
              type="button"
              data-opens=${decide.opens ?? nothing}
              @click=${decide.adapt}
            >
              ${text.adapt}
            </button>`
          : nothing
      }
      ${
        decide.later && !postponed
          ? html`<button class="btn plain" type="button" @click=${decide.later}>
              ${text.later}
            </button>`
          : nothing
      }
    </div>
    ${own === undefined ? nothing : html`<p class="small muted">${text.ownTextStays}</p>`}`;
}

/** The client's own wording, with what would go in bold: the words for that stand beside it. */
export function ownText(text: FullText, own: string, proposed: string): TemplateResult {
  const long = isLong(own);
  const whole = ownView(own, proposed);
  return html`<p class="voice ruled" dir="auto">${long ? beginning(own) : whole}</p>
    ${wholeText(text, whole, long, 'voice')}`;
}

/** A proposed wording beside the own one, for `change`: what goes is struck, what comes underlined. */
export function proposedText(text: FullText, own: string, proposed: string): TemplateResult {
  return html`${foldedDifference(text, own, proposed, 'voice')} ${differenceKey(text)}`;
}
