import type {ResourceGroup} from '../../domain/group.js';
import {phaseHints} from '../../domain/phases/hints.js';
import type {Proposal} from '../../domain/regie/schema.js';

/** The open proposals that this element is about. */
export const aboutPhase = ({state, command}: Proposal): boolean =>
  state === 'open' && /^(setPhase|decideReorientation)$/.test(command.type);

/** All that the tracker shows of a group, and nothing else: somebody who moves on the map is no news. */
export function slicesOf(group: ResourceGroup): readonly unknown[] {
  const {phase, status, clientName, memberships, delegations, proposals, people, goals} = group;
  const hints = phaseHints(group, new Date().toISOString());
  const said = [people.map((one) => one.displayName), goals.map(({text}) => text), hints];
  return [
    phase,
    status,
    clientName,
    memberships,
    delegations,
    JSON.stringify(said),
    ...proposals.filter(aboutPhase),
  ];
}
