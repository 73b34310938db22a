import {html, type TemplateResult} from 'lit';
import {personOf, sameActor} from '../../domain/network/people.js';
import {readProposal} from '../../domain/regie/read-proposal.js';
import type {Proposal} from '../../domain/regie/schema.js';
import {proposalCard} from '../../ui/proposal-card.js';
import {proposedPerson} from './proposed-person.js';
import type {Desk} from './scene.js';
import {aboutPeople} from './own-commands.js';

type Decision = 'acceptProposal' | 'declineProposal' | 'postponeProposal' | 'withdrawProposal';

/** Wishes of others, in place: the client decides, and who proposed may take it back. */
export function waitingView(desk: Desk): readonly TemplateResult[] {
  const {text, group, viewer} = desk;
  const waiting = group.proposals.filter(aboutPeople);
  if (waiting.length === 0) return [];
  const decides = desk.may('decideProposal') === 'yes';
  const words = desk.sight === 'map' && desk.may('editNetwork') === 'yes';
  return waiting.flatMap((proposal) => {
    const {id: proposalId, by, message} = proposal;
    const mine = sameActor(by, viewer);
    if (!mine && !decides) return [];
    const proposed = words ? proposedPerson(proposal) : undefined;
    const act = (type: Decision, said: string) => () => {
      desk.act({type, proposalId}, said);
      desk.close();
    };
    return proposalCard({
      text,
      group,
      viewer,
      by,
      message,
      change: html`<p class="voice" dir="auto">${wishOf(desk, proposal)}</p>`,
      reading: readProposal(group, proposal),
      postponed: proposal.postponedOn !== undefined,
      decide: decides
        ? {
            decline: act('declineProposal', text.leftAside),
            accept: act('acceptProposal', text.taken),
            later: act('postponeProposal', text.later),
            adapt: proposed && (() => desk.show({kind: 'add', proposed})),
          }
        : undefined,
      withdraw:
        mine && desk.may('withdrawProposal', true) === 'yes'
          ? act('withdrawProposal', text.withdrawn)
          : undefined,
    });
  });
}

/** A stored command may come from a newer version: it is read field by field, not trusted. */
function wishOf({text, group}: Desk, {command}: Proposal): string {
  const {person, personId, membershipId, actingFor} = command as Readonly<Record<string, unknown>>;
  const found =
    typeof membershipId === 'string' && personId === undefined
      ? personOf(group, membershipId)
      : group.people.find(({id}) => id === personId);
  const name = found?.displayName ?? nameIn(person) ?? text.someone;
  switch (command.type) {
    case 'nominatePerson':
      return text.wantsNominated(name);
    case 'endMembership':
      return text.wantsEnded(name);
    case 'withdrawNomination':
      return text.wantsBack(name);
    case 'setActingFor': {
      const other = typeof actingFor === 'string' ? personOf(group, actingFor) : undefined;
      return other ? text.wantsActing(name, other.displayName) : text.wantsNoActing(name);
    }
    default:
      return text.wantsOther(name);
  }
}

function nameIn(person: unknown): string | undefined {
  const name = (person as {readonly displayName?: unknown} | undefined)?.displayName;
  return typeof name === 'string' ? name : undefined;
}
