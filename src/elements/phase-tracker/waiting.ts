import {html} from 'lit';
import {sameActor} from '../../domain/network/people.js';
import {groupStatuses, phaseCodes, reorientationOutcomes} from '../../domain/phases/values.js';
import {readProposal} from '../../domain/regie/read-proposal.js';
import type {Proposal} from '../../domain/regie/schema.js';
import {proposalCard} from '../../ui/proposal-card.js';
import {wayTo, type Move, type SheetScene} from './sheet-scene.js';

/** The open proposals that this element is about. */
export const aboutPhase = ({state, command}: Proposal): boolean =>
  state === 'open' && /^(setPhase|decideReorientation|setGroupStatus)$/.test(command.type);

/** Wishes of others, in place: the client decides, and who proposed may take it back. */
export function waitingView(scene: SheetScene): unknown {
  const {text, group, viewer, closed, wish, ask} = scene;
  const decides = scene.allowed('decideProposal') === 'yes';
  return group.proposals.filter(aboutPhase).flatMap((proposal) => {
    const mine = sameActor(proposal.by, viewer);
    const {id: proposalId, by, message, command} = proposal;
    if (!mine && !decides) return [];
    const {move, label} = readProposed(scene, command);
    return proposalCard({
      text,
      group,
      viewer,
      by,
      change: html`<p class="voice" dir="auto">${label}</p>`,
      message: message ?? move?.note,
      reading: readProposal(group, proposal),
      postponed: proposal.postponedOn !== undefined,
      decide:
        closed || !decides
          ? undefined
          : {
              decline: () => wish({type: 'declineProposal', proposalId}),
              accept: () => wish({type: 'acceptProposal', proposalId}),
              later: () => wish({type: 'postponeProposal', proposalId}),
              adapt: move && (() => ask({...move, proposalId})),
            },
      withdraw: mine && !closed ? () => wish({type: 'withdrawProposal', proposalId}) : undefined,
    });
  });
}

/** A stored command may come from a newer version: it is read field by field, not trusted. */
function readProposed(
  scene: SheetScene,
  command: {readonly type: string},
): {label: string; move?: Move} {
  const {text} = scene;
  const {phase, round, note, outcome, status} = command as Readonly<Record<string, unknown>>;
  const known = reorientationOutcomes.find((code) => code === outcome);
  if (known) return {label: text[known]};
  const standing = groupStatuses.find((code) => code === status);
  if (standing) return {label: statusWord(text, standing)};
  const to = phaseCodes.find((code) => code === phase);
  if (to === undefined)
    return {label: [outcome, status, phase].find((word) => typeof word === 'string') ?? ''};
  const move: Move = {
    to,
    ...(typeof round === 'number' ? {round} : {}),
    ...(typeof note === 'string' && note !== '' ? {note} : {}),
  };
  return {
    label: move.round === undefined ? wayTo(scene, to) : text.labelled(text.newRound, text[to]),
    move,
  };
}

function statusWord(
  {letRest, stopGroup, takeUpGroup}: SheetScene['text'],
  status: (typeof groupStatuses)[number],
): string {
  if (status === 'active') return takeUpGroup;
  return status === 'paused' ? letRest : stopGroup;
}
