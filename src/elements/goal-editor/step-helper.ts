import {html, nothing} from 'lit';
import type {Step} from '../../domain/goals/schema.js';
import {isDone} from '../../domain/goals/values.js';
import {membersOf, sameActor} from '../../domain/network/people.js';
import {dateOf} from '../../i18n/format.js';
import {actorName} from '../../ui/actor.js';
import {foldedText} from '../../ui/folded-text.js';
import {memberChoice, type Chosen} from '../../ui/member-choice.js';
import {isClient, type FormDesk} from './desk.js';
import type {StepDraft} from './drafts.js';
import {seersIn} from './seers.js';

/** Who does it: the client or somebody from the group, with what that person can and would rather not. */
export function helperField(desk: FormDesk, draft: StepDraft): unknown {
  const {text, group, drafts, actor} = desk;
  // What is done was done by who did it.
  if (doneStep(desk, draft)) return nothing;
  const who = helperOf(desk, draft);
  const name = actorName(text, group, draft.who, actor);
  return html`${memberChoice({
    ...desk,
    viewer: actor,
    label: text.who,
    help: text.whoHelp,
    value: who,
    choose: (chosen) => chosen && drafts.change(draft, {who: chosen}),
  })}
  ${who === draft.who ? nothing : html`<p class="muted" dir="auto">${text.helperLeft(name)}</p>`}
  ${unseen(desk, draft, who)} ${contribution(desk, who)}`;
}

/** Whoever does not see the goal cannot be asked: the client hears it, and decides (DR10). */
function unseen(desk: FormDesk, {goalId}: StepDraft, who: Chosen): unknown {
  const goal = desk.board.goals.get(goalId);
  if (who.kind === 'client' || !goal || !isClient(desk)) return nothing;
  const helper = membersOf(desk.group).filter(({membership}) => membership.id === who.membershipId);
  if (seersIn(desk, helper, goal).length === helper.length) return nothing;
  const name = actorName(desk.text, desk.group, who, desk.actor);
  return html`<p class="muted small" dir="auto">${desk.text.helperUnseen(name)}</p>`;
}

/** Whoever does not take part any more cannot be asked: then it is the client's, to choose anew. */
export function helperOf(desk: FormDesk, draft: StepDraft): Chosen {
  const {who} = draft;
  const done = doneStep(desk, draft);
  if (done) return done.who;
  if (who.kind === 'client') return who;
  const {group} = desk;
  const here = membersOf(group).some(({membership}) => membership.id === who.membershipId);
  return here ? who : {kind: 'client'};
}

/** The step, where nobody has to do anything for it any more. */
function doneStep({board}: FormDesk, {was}: StepDraft): Step | undefined {
  const step = was && board.steps.get(was.id);
  return step && isDone(step.state) ? step : undefined;
}

/** Before somebody is asked: what they said themselves about helping (DR10). */
function contribution({text, group, actor}: FormDesk, who: Chosen): unknown {
  if (who.kind === 'client' || sameActor(who, actor)) return nothing;
  const found = membersOf(group).find(({membership}) => membership.id === who.membershipId);
  const {can, ratherNot} = found?.membership ?? {};
  const name = found?.person.displayName ?? '';
  if (!can && !ratherNot) return nothing;
  return html`<div class="said-before small" part="contribution">
    ${can ? foldedText(text, text.canOf(name, can), 'small') : nothing}
    ${ratherNot ? foldedText(text, text.ratherNotOf(name, ratherNot), 'small') : nothing}
  </div>`;
}

/** Who had it before, and until when: a step that came back keeps its history (I4). */
export function stepHistory(desk: FormDesk, {text: words, history = []}: Step): unknown {
  const {text, locale, group, actor} = desk;
  if (history.length === 0) return nothing;
  const said = {asked: text.wasAsked, yes: text.saidYes, no: text.saidNo};
  return html`<section>
    <h6 class="kicker">${text.stepHistory}</h6>
    <ol class="versions">
      ${history.toReversed().map(({who, on, text: asked, reply}) => {
        const name = actorName(text, group, who, actor);
        return html`<li>
          <span dir="auto"
            >${who.kind === 'member' ? text.labelled(name, said[who.consent]) : name}</span
          >
          <span class="muted small">${text.until(dateOf(locale, on))}</span>
          ${asked && asked !== words ? foldedText(text, asked, 'small') : nothing}
          ${reply ? foldedText(text, text.quoted(reply), 'small') : nothing}
        </li>`;
      })}
    </ol>
  </section>`;
}
