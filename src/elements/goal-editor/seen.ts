import {html, nothing} from 'lit';
import type {Goal} from '../../domain/goals/schema.js';
import {membersOf, type Member} from '../../domain/network/people.js';
import {listOf} from '../../i18n/format.js';
import {lockIcon} from '../../ui/icons.js';
import {eyeIcon} from '../../ui/later-icons.js';
import {isClient, type FormDesk} from './desk.js';
import {draftAt} from './draft-place.js';
import {seenForm} from './seen-form.js';

/** More names than this in one sentence is no longer a sentence. */
const mostNames = 6;

/** Who sees this goal, said on the goal itself; the client changes it, others keep to it. */
export function seenView(desk: FormDesk, goal: Goal): unknown {
  if (!isClient(desk)) return sharedWithYou(desk, goal);
  const {text, drafts} = desk;
  const draft = draftAt(desk, 'seen', goal.id);
  if (draft) return seenForm(desk, goal, draft);
  const open = (): void => {
    const {visibility, visibleTo = []} = goal;
    drafts.open('seen', goal.id, {visibility, visibleTo});
    desk.focus(`seen ${goal.id}`);
  };
  const alone = goal.visibility === 'client';
  return html`<p class="seen" part="seen">
    <span class="say"
      >${alone ? lockIcon() : eyeIcon()}<span>${seenSentence(desk, goal)}</span></span
    >
    ${
      desk.may('setGoalVisibility') === 'yes'
        ? html`<button
            class="btn plain small"
            type="button"
            aria-label=${text.changeSeen}
            data-mark=${desk.mark(`see ${goal.id}`)}
            @click=${open}
          >
            ${text.change}
          </button>`
        : nothing
    }
  </p>`;
}

/** What who looks along has to know before they speak of it: with whom it is shared. */
function sharedWithYou({text, group}: FormDesk, {visibility}: Goal): unknown {
  const name = group.clientName ?? text.theClient;
  const said = {
    client: undefined,
    clientAndFacilitator: text.sharedWithFacilitator(name),
    group: text.sharedWithGroup,
    chosen: text.sharedWithChosen(name),
  }[visibility];
  if (said === undefined) return nothing;
  return html`<p class="seen" part="seen">
    <span class="say">${eyeIcon()}<span dir="auto">${said}</span></span>
  </p>`;
}

/** "Jij, Mam, Joke en Lotte zien dit doel." */
function seenSentence({text, locale, group}: FormDesk, goal: Goal): string {
  const members = seersOf(membersOf(group), goal);
  if (members.length === 0) return text.seenByYou;
  if (goal.visibility === 'group' && members.length >= mostNames) return text.seenByGroup;
  const names = members.map(({person}) => person.displayName);
  return text.seenBy(listOf(locale, [text.you, ...names]));
}

function seersOf(members: readonly Member[], goal: Goal): readonly Member[] {
  switch (goal.visibility) {
    case 'client':
      return [];
    case 'clientAndFacilitator':
      return members.filter(({membership}) => membership.roles.includes('facilitator'));
    case 'group':
      return members;
    case 'chosen':
      return members.filter(({membership}) => goal.visibleTo?.includes(membership.id));
  }
}
