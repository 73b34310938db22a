import {html, nothing, type TemplateResult} from 'lit';
import type {ActorRef} from '../../domain/base.js';
import type {Command} from '../../domain/command.js';
import type {ResourceGroup} from '../../domain/group.js';
import {isLive} from '../../domain/regie/permission.js';
import type {Delegation} from '../../domain/regie/schema.js';
import type {DelegableTask} from '../../domain/regie/values.js';
import {dateOf} from '../../i18n/format.js';
import {actorName} from '../actor.js';
import {handIcon} from '../later-icons.js';
import type {FullText} from '../states.js';
import {taskWord} from './task-words.js';

/** What the strips have to know of the element that they stand in. */
export interface LentDesk {
  readonly text: FullText;
  readonly locale: string;
  readonly group: ResourceGroup;
  /** Who looks. */
  readonly viewer: ActorRef;
  /** Now, as an ISO instant. */
  readonly at: string;
  /** May who looks end it: not where the element is read-only, or the group is closed. */
  readonly mayEnd: boolean;
  /** The tasks that work in this element. */
  readonly tasks: readonly DelegableTask[];
  /** Ends a loan; the strip goes, and the sentence is said. */
  readonly end: (command: Command, said: string) => void;
}

/**
 * Somebody does something in the client's name: always said where it works, to the client and to who
 * does it, and ended by either with one press (DR8, DR9). One strip for each task that is lent.
 */
export const lentStrips = (desk: LentDesk): readonly TemplateResult[] =>
  lentIn(desk).map((lent) => strip(desk, lent));

/** What is lent here now, as far as it concerns who looks. */
export function lentIn({
  group,
  viewer,
  at,
  tasks,
}: Pick<LentDesk, 'group' | 'viewer' | 'at' | 'tasks'>): readonly Delegation[] {
  return group.delegations
    .filter(
      (lent) =>
        tasks.includes(lent.task) && isLive(lent, at) && (own(lent, viewer) || decides(viewer)),
    )
    .toSorted((a, b) => tasks.indexOf(a.task) - tasks.indexOf(b.task));
}

const decides = ({kind}: ActorRef): boolean => kind !== 'member';
const own = ({toMembershipId}: Delegation, viewer: ActorRef): boolean =>
  viewer.kind === 'member' && viewer.membershipId === toMembershipId;

function strip(desk: LentDesk, lent: Delegation): TemplateResult {
  const {text, locale, group, viewer, at, mayEnd} = desk;
  const mine = own(lent, viewer);
  const what = taskWord(text, lent.task);
  const until = lent.until && lastDayOf(locale, lent.until, at);
  const client = group.clientName ?? text.theClient;
  const by = {kind: 'member', membershipId: lent.toMembershipId} as const;
  const name = actorName(text, group, by, viewer);
  const sentence = (): string => {
    if (mine) return text.youDoThis(client, what, until);
    return viewer.kind === 'client'
      ? text.doesThis(name, what, until)
      : text.doesThisFor(name, client, what, until);
  };
  const said = mine ? text.handedBack(client) : text.takenBack;
  const act = (): void => desk.end({type: 'revokeDelegation', delegationId: lent.id}, said);
  return html`<div class="strip delegated" part="delegation">
    ${handIcon()}
    <p class="say">
      <b>${sentence()}</b>
    </p>
    ${
      mayEnd
        ? html`<button class="btn quiet" type="button" @click=${act}>
            ${mine ? text.handBack : text.takeBack}
          </button>`
        : nothing
    }
  </div>`;
}

/** "4 mei", with the year where that is another one: the last day on which it is lent. */
export function lastDayOf(locale: string, until: string, at: string): string {
  // It ends as the next day begins.
  const last = new Date(Date.parse(until) - 1).toISOString();
  const sameYear = last.slice(0, 4) === at.slice(0, 4);
  return dateOf(locale, last, {
    ...{day: 'numeric', month: 'long'},
    ...(sameYear ? {} : {year: 'numeric'}),
  });
}
