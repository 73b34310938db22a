import {html, nothing} from 'lit';
import type {ActorRef} from '../../domain/base.js';
import type {Goal} from '../../domain/goals/schema.js';
import {membersOf, type Member} from '../../domain/network/people.js';
import {listOf} from '../../i18n/format.js';
import {lockIcon} from '../../ui/icons.js';
import {eyeIcon} from '../../ui/later-icons.js';
import {isClient, type FormDesk} from './desk.js';
import {draftAt} from './draft-place.js';
import {seenForm} from './seen-form.js';
import {mayRead, reads, seersIn} from './seers.js';

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
function sharedWithYou(desk: FormDesk, goal: Goal): unknown {
  const said = sharedSentence(desk, goal);
  if (said === undefined) return nothing;
  return html`<p class="seen" part="seen">
    <span class="say">${eyeIcon()}<span dir="auto">${said}</span></span>
  </p>`;
}

/** "Samira deelt dit doel met jou": the whole group is everybody only where the host lets all read. */
export function sharedSentence(desk: FormDesk, {visibility}: Goal): string | undefined {
  const {text, group} = desk;
  const name = group.clientName ?? text.theClient;
  switch (visibility) {
    case 'client':
      return undefined;
    case 'clientAndFacilitator':
      return text.sharedWithFacilitator(name);
    case 'group':
      if (membersOf(group).every((member) => reads(desk, member))) return text.sharedWithGroup;
      return text.sharedWithChosen(name);
    case 'chosen':
      return text.sharedWithChosen(name);
  }
}

/** "Jij, Mam, Joke en Lotte zien dit doel." By the same table as what is sent to each of them. */
export function seenSentence(desk: FormDesk, goal: Goal): string {
  const {text, group} = desk;
  const members = membersOf(group);
  const said = saysWho(desk, goal, seersIn(desk, members, goal), members.length);
  const legal: ActorRef = {kind: 'legalRepresentative', ref: ''};
  const shared = goal.visibility === 'group' && mayRead(desk, legal);
  // Whether there is one is not known here.
  return shared ? text.inTurn(said, text.seenByLegal) : said;
}

function saysWho(
  {text, locale}: FormDesk,
  {visibility}: Goal,
  seers: readonly Member[],
  all: number,
): string {
  if (seers.length === 0) {
    if (visibility === 'group' && all === 0) return text.seenSoon;
    return visibility === 'clientAndFacilitator' ? text.seenSoonFacilitator : text.seenByYou;
  }
  if (visibility === 'group' && seers.length === all && all >= mostNames) return text.seenByGroup;
  const names = seers.map(({person}) => person.displayName);
  return text.seenBy(listOf(locale, [text.you, ...names]));
}
