import {html, nothing, type TemplateResult} from 'lit';
import type {Goal} from '../../domain/goals/schema.js';
import type {Proposal} from '../../domain/regie/schema.js';
import {sameActor} from '../../domain/network/people.js';
import {proposalCard, proposedText} from '../../ui/proposal-card.js';
import {isClient, statusLabel, type FormDesk} from './desk.js';
import {newGoalDraft, openGoal, openStep} from './open-drafts.js';
import {isStale, textAt} from './proposed.js';

/** One waiting proposal, read field by field from what was stored. */
export function proposalView(desk: FormDesk, proposal: Proposal, goal?: Goal): TemplateResult {
  const {text, actor} = desk;
  const {command, by, message} = proposal;
  const current = currentText(desk, proposal, goal);
  const proposed = textAt(command, 'change', 'text');
  const beside = current !== undefined && proposed !== undefined;
  const decides = desk.may('decideProposal') === 'yes';
  const mine = sameActor(by, actor) && !isClient(desk);
  const gone = goal === undefined && command.type !== 'addGoal';
  return proposalCard({
    ...desk,
    viewer: actor,
    by,
    message,
    level: goal && 4,
    stale: !gone && isStale(command, current),
    change: [
      beside ? proposedText(text, current, proposed) : changeInWords(desk, proposal),
      gone ? html`<p class="small muted">${text.goalGone}</p>` : nothing,
    ],
    ...(beside && {own: html`<p class="voice ruled" dir="auto">${current}</p>`}),
    decide: decides
      ? {
          decline: decide(desk, proposal, goal, 'declineProposal', text.proposalLeft),
          ...(!gone && {
            accept: decide(desk, proposal, goal, 'acceptProposal', text.proposalTaken),
          }),
          adapt: adapting(desk, proposal, goal),
        }
      : undefined,
    withdraw: mine
      ? decide(desk, proposal, goal, 'withdrawProposal', text.proposalWithdrawn)
      : undefined,
  });
}

const decide =
  (
    desk: FormDesk,
    {id}: Proposal,
    goal: Goal | undefined,
    type: 'acceptProposal' | 'declineProposal' | 'withdrawProposal',
    sentence: string,
  ) =>
  (): void => {
    desk.act({type, proposalId: id}, sentence);
    desk.focus(goal?.id ?? 'title');
  };

function currentText({board}: FormDesk, {command}: Proposal, goal?: Goal): string | undefined {
  if (command.type === 'editGoal') return goal?.text;
  if (command.type === 'editStep') return board.steps.get(textAt(command, 'stepId') ?? '')?.text;
  return undefined;
}

function changeInWords(desk: FormDesk, {command}: Proposal): TemplateResult {
  const {text} = desk;
  const quote = (said: string | undefined): unknown =>
    said === undefined ? nothing : html`<p class="voice" dir="auto">${said}</p>`;
  switch (command.type) {
    case 'addGoal':
      return html`<p>${text.wantsGoal}</p>
        ${quote(textAt(command, 'goal', 'text'))}`;
    case 'addStep':
      return html`<p>${text.wantsStep}</p>
        ${quote(textAt(command, 'step', 'text'))}`;
    case 'setGoalStatus':
      return html`<p>${text.wantsStatus(statusLabel(desk, textAt(command, 'status') ?? ''))}</p>`;
    default:
      return html`<p>${text.wantsChange}</p>
        ${quote(textAt(command, 'change', 'text') ?? textAt(command, 'change', 'why'))}`;
  }
}

/** "Zelf aanpassen": for a goal from the client's own text, for something new from the proposed. */
function adapting(desk: FormDesk, {id, command}: Proposal, goal?: Goal): (() => void) | undefined {
  if (command.type === 'addGoal') {
    const text = textAt(command, 'goal', 'text') ?? '';
    const term = textAt(command, 'goal', 'term') === 'long' ? 'long' : 'short';
    return () => newGoalDraft(desk, {text, term, proposalId: id});
  }
  if (goal === undefined) return undefined;
  if (command.type === 'addStep') {
    const text = textAt(command, 'step', 'text') ?? '';
    return () => openStep(desk, goal, {text, proposalId: id});
  }
  if (command.type !== 'editGoal') return undefined;
  return () => openGoal(desk, goal, {proposalId: id});
}
