import {html, nothing, type TemplateResult} from 'lit';
import {memoryBackend} from '../../src/backend/memory/memory.js';
import type {ActorRef} from '../../src/domain/base.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import type {PhaseCode} from '../../src/domain/phases/values.js';
import '../../src/define.js';
import {theKitchenTable, threePeople} from '../../src/testing.js';

export const now = new Date().toISOString();

/** A group, now in this phase. */
export function inPhase(group: ResourceGroup, phase: PhaseCode): ResourceGroup {
  const {reorientation: _, ...before} = group.phase;
  const visit = {phase, round: before.round, enteredOn: now, by: {kind: 'client'}} as const;
  return {...group, phase: {...before, current: phase, history: [...before.history, visit]}};
}

export const table = (phase: PhaseCode): ResourceGroup => inPhase(theKitchenTable(now), phase);

/** Noor’s group of three, with her mother chosen (`nominated`) or in it (`member`). */
export function noorsGroup(phase: PhaseCode, mother: 'nominated' | 'member'): ResourceGroup {
  const group = inPhase(threePeople(now), phase);
  const memberships = group.memberships.map((one) =>
    one.id === 'm-1' ? {...one, state: mother} : one,
  );
  return {...group, memberships};
}

/** Somebody’s page: who it is, and the elements on it. */
export interface Seat {
  readonly whose: string;
  readonly actor: ActorRef;
  /** Is the page opened later, by `openPage`? Until then nothing is asked for it. */
  readonly later?: boolean;
  readonly elements: TemplateResult;
}

/** One group, and the pages of those who look at it, on one back end. */
export function pagesOf(
  group: ResourceGroup,
  language: string,
  ...seats: readonly Seat[]
): TemplateResult {
  const backend = memoryBackend({group});
  return html`${seats.map(
    ({whose, actor, later = false, elements}) => html`
      <section class="page" lang=${language} aria-label=${whose} ?hidden=${later}>
        <rg-provider .backend=${backend} group-id=${later ? nothing : group.id} .actor=${actor}>
          ${elements}
        </rg-provider>
      </section>
    `,
  )}`;
}

/** Somebody opens their page on a group, as by a link of the portal. */
export function openPage(place: HTMLElement, whose: string, {id}: ResourceGroup): void {
  const page = place.querySelector<HTMLElement>(`section[aria-label="${whose}"]`);
  page?.querySelector('rg-provider')?.setAttribute('group-id', id);
  if (page) page.hidden = false;
}

export const client: ActorRef = {kind: 'client'};
