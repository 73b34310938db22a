import {html, nothing, type TemplateResult} from 'lit';
import type {Command} from '../../domain/command.js';
import type {Goal, Step} from '../../domain/goals/schema.js';
import type {Proposal} from '../../domain/regie/schema.js';
import {readProposal} from '../../domain/regie/read-proposal.js';
import {sameActor} from '../../domain/network/people.js';
import {ownText, proposalCard, proposedText} from '../../ui/proposal-card.js';
import {isClient, type FormDesk} from './desk.js';
import {draftAt} from './draft-place.js';
import {newGoalDraft, openGoal, openStep} from './open-drafts.js';
import {proposedChange} from './proposed-change.js';
import {proposedGoal, proposedStep, textAt, textsNow} from './proposed.js';
import {openStatus, statusForm} from './status-form.js';

/** One waiting proposal, read field by field from what was stored. */
export function proposalView(desk: FormDesk, proposal: Proposal, goal?: Goal): TemplateResult {
  const {text, actor} = desk;
  const {id: proposalId, command, by, message} = proposal;
  const step = desk.board.steps.get(textAt(command, 'stepId') ?? '');
  const about = command.type === 'editGoal' ? goal : step;
  const current = about?.text;
  const proposed = textAt(command, 'change', 'text');
  const beside = current !== undefined && proposed !== undefined;
  const decides = desk.may('decideProposal') === 'yes';
  const mine = sameActor(by, actor) && !isClient(desk);
  // Whoever takes it over has seen what stands there by now.
  const was = textsNow(command, about);
  const gone = goal === undefined && command.type !== 'addGoal';
  return proposalCard({
    ...desk,
    viewer: actor,
    by,
    message,
    level: goal && 4,
    // That the goal has gone is said in its own words.
    reading: gone ? undefined : readProposal(desk.group, proposal),
    postponed: proposal.postponedOn !== undefined,
    change: [
      beside ? proposedText(text, current, proposed) : nothing,
      proposedChange(desk, command, goal, step),
      gone ? html`<p class="small muted">${text.goalGone}</p>` : nothing,
    ],
    ...(beside && {own: ownText(text, current, proposed)}),
    decide: decides
      ? {
          decline: deciding(desk, goal, {type: 'declineProposal', proposalId}, text.proposalLeft),
          ...(!gone && {
            accept: deciding(
              desk,
              goal,
              {type: 'acceptProposal', proposalId, ...(was && {was})},
              text.proposalTaken,
            ),
          }),
          later: deciding(desk, goal, {type: 'postponeProposal', proposalId}, text.later),
          adapt: adapting(desk, proposal, goal, step),
        }
      : undefined,
    withdraw:
      mine && desk.may('withdrawProposal', {own: true}) === 'yes'
        ? deciding(desk, goal, {type: 'withdrawProposal', proposalId}, text.proposalWithdrawn)
        : undefined,
  });
}

const deciding =
  (desk: FormDesk, goal: Goal | undefined, decision: Command, sentence: string) => (): void => {
    desk.act(decision, sentence);
    desk.focus(goal?.id ?? 'title');
  };

/** "Zelf aanpassen": for what is there from the client's own, for something new from the proposed. */
function adapting(
  desk: FormDesk,
  {id: proposalId, command}: Proposal,
  goal?: Goal,
  step?: Step,
): (() => void) | undefined {
  if (command.type === 'addGoal')
    return () => newGoalDraft(desk, {...proposedGoal(command), proposalId});
  if (goal === undefined) return undefined;
  switch (command.type) {
    case 'addStep':
      return () => openStep(desk, goal, {...proposedStep(command), proposalId});
    case 'editGoal':
      return () => openGoal(desk, goal, {proposalId, more: !textAt(command, 'change', 'text')});
    case 'editStep':
      return step && (() => openStep(desk, step, {proposalId}));
    case 'setGoalStatus':
      return () => openStatus(desk, proposalId, {status: goal.status, proposalId});
    default:
      return undefined;
  }
}

/** The form in which the client answers a proposal in their own way, where it is not that of a goal or a step. */
export function answerForm(desk: FormDesk, {id}: Proposal, goal: Goal): unknown {
  const draft = draftAt(desk, 'status', id);
  return draft && html`<div class="note edit">${statusForm(desk, id, draft, goal)}</div>`;
}
