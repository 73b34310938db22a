import {html, nothing} from 'lit';
import type {Command} from '../../domain/command.js';
import type {ResourceGroup} from '../../domain/group.js';
import {dateOf} from '../../i18n/format.js';
import {cupIcon} from '../../ui/later-icons.js';
import type {FullText} from '../../ui/states.js';

interface Standing {
  readonly text: FullText;
  readonly locale: string;
  readonly group: ResourceGroup;
  /** May who looks take the group up again, or propose it? */
  readonly may: 'yes' | 'propose' | 'no';
  /** "Voorstellen: …", for who may only do that. */
  readonly suggest: (label: string) => string;
  readonly wish: (command: Command) => unknown;
}

/** The group rests, or has stopped: always said, and taken up again with one press (DR17). */
export function standstillStrip(standing: Standing): unknown {
  const {text, group, may, suggest, wish} = standing;
  const stopped = group.status === 'closed';
  if (!stopped && group.status !== 'paused') return nothing;
  // What has stopped is opened again by who may do that outright.
  const offered = may === 'yes' || (may === 'propose' && !stopped);
  const label = stopped ? text.reopen : text.takeUp;
  return html`<div class="strip still" part="standstill">
    ${cupIcon()}
    <p class="say">
      <b>${since(standing, stopped)}</b> ${stopped ? text.stoppedMeans : text.restsMeans}
    </p>
    ${
      offered
        ? html`<button
            class="btn quiet"
            type="button"
            @click=${() => wish({type: 'setGroupStatus', status: 'active'})}
          >
            ${may === 'propose' ? suggest(label) : label}
          </button>`
        : nothing
    }
  </div>`;
}

function since({text, locale, group: {statusSince}}: Standing, stopped: boolean): string {
  if (statusSince === undefined) return stopped ? text.hasStopped : text.rests;
  const date = dateOf(locale, statusSince);
  return stopped ? text.stoppedOn(date) : text.restsSince(date);
}
