import {html, nothing} from 'lit';
import type {ActorRef} from '../domain/base.js';
import type {Command} from '../domain/command.js';
import type {ResourceGroup} from '../domain/group.js';
import {permissionFor} from '../domain/regie/permission.js';
import type {Policy} from '../domain/regie/policy.js';
import {dateOf} from '../i18n/format.js';
import {cupIcon} from './later-icons.js';
import type {FullText} from './states.js';

interface Standing {
  readonly text: FullText;
  readonly locale: string;
  readonly group: ResourceGroup;
  /** Who looks. */
  readonly viewer: ActorRef;
  /** Now, as an ISO instant. */
  readonly at: string;
  readonly policy: Policy | undefined;
  /** The element is read-only. */
  readonly fixed: boolean;
  /** Asks for it; the strip may go, and the sentence is said. */
  readonly wish: (command: Command, said: string) => void;
}

/** The group rests, or has stopped: always said, and taken up again with one press (DR17). */
export function standstillStrip(standing: Standing): unknown {
  const {text, group} = standing;
  const stopped = group.status === 'closed';
  if (!stopped && group.status !== 'paused') return nothing;
  return html`<div class="strip still" part="standstill">
    ${cupIcon()}
    <p class="say">
      <b>${since(standing, stopped)}</b> ${stopped ? text.stoppedMeans : text.restsMeans}
    </p>
    ${goingOn(standing, stopped)}
  </div>`;
}

/** What has stopped is opened again by who may do that outright. */
function goingOn(standing: Standing, stopped: boolean): unknown {
  const {text, group, viewer, at, policy, fixed, wish} = standing;
  const may = permissionFor(group, viewer, 'setGroupStatus', {at, policy}).kind;
  if (fixed || may === 'no' || (may === 'propose' && stopped)) return nothing;
  const [label, said] =
    may === 'propose'
      ? [text.proposeTakeUp, text.proposalSent]
      : [stopped ? text.reopenGroup : text.takeUpGroup, text.goesOn];
  return html`<button
    class="btn quiet"
    type="button"
    @click=${() => wish({type: 'setGroupStatus', status: 'active'}, said)}
  >
    ${label}
  </button>`;
}

function since({text, locale, group: {statusSince}}: Standing, stopped: boolean): string {
  if (statusSince === undefined) return stopped ? text.hasStopped : text.rests;
  const date = dateOf(locale, statusSince);
  return stopped ? text.stoppedOn(date) : text.restsSince(date);
}
