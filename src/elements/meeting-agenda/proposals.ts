import type {ResourceGroup} from '../../domain/group.js';
import {itemVisibilities} from '../../domain/meetings/values.js';
import type {Proposal} from '../../domain/regie/schema.js';
import type {Chosen} from '../../ui/member-choice.js';
import type {Scene} from './scene.js';

/** The fields of a stored command; they come from outside and are looked at one by one. */
type Fields = Readonly<Record<string, unknown>>;

export interface Open {
  readonly proposal: Proposal;
  readonly command: Fields;
}

/** Proposals of a kind that still wait, the oldest first. */
export function openProposals(group: ResourceGroup, ...types: readonly string[]): readonly Open[] {
  return group.proposals
    .filter(({state, command}) => state === 'open' && types.includes(command.type))
    .map((proposal) => ({proposal, command: fieldsOf(proposal.command)}))
    .sort((a, b) => (a.proposal.on < b.proposal.on ? -1 : 1));
}

export const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};

export const textIn = (fields: Fields, name: string): string | undefined => {
  const value = fields[name];
  return typeof value === 'string' ? value : undefined;
};

/** The subject of a form in which the client makes a proposal their own. */
export const adapting = (proposalId: string): string => `?${proposalId}`;

/** The proposal that such a form is about, as long as it waits. */
export const adapted = ({group}: Pick<Scene, 'group'>, subject: string): Open | undefined => {
  const proposal = group.proposals.find(
    ({id, state}) => state === 'open' && adapting(id) === subject,
  );
  return proposal && {proposal, command: fieldsOf(proposal.command)};
};

/** The item of a proposed `addAgendaItem`, if it can be shown. */
export function proposedItem(command: Fields) {
  const item = fieldsOf(command['item']);
  const [id, meetingId, order] = ['id', 'meetingId', 'order'].map((name) => textIn(item, name));
  if (id === undefined || meetingId === undefined || order === undefined) return undefined;
  const kind = textIn(item, 'kind') ?? 'custom';
  return {...item, id, meetingId, order, kind, title: textIn(item, 'title') ?? ''};
}

/** What else a proposed item says: as much of it as a form can show. */
export function wordsOf({goalIds, membershipIds, minutes, broughtBy, visibility}: Fields) {
  return {
    goalIds: textsIn(goalIds),
    membershipIds: textsIn(membershipIds),
    minutes: typeof minutes === 'number' ? minutes : undefined,
    broughtBy: chosenIn(broughtBy),
    visibility: itemVisibilities.find((code) => code === visibility),
  };
}

const textsIn = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : []).filter((one: unknown) => typeof one === 'string');

/** The client or a member, if it names one. */
export function chosenIn(value: unknown): Chosen | undefined {
  const {kind, membershipId} = fieldsOf(value);
  if (kind === 'client') return {kind};
  return kind === 'member' && typeof membershipId === 'string' ? {kind, membershipId} : undefined;
}
