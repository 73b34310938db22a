import type {Act} from '../act.js';
import {lending, putOff, standingStill} from '../shared.js';
import {onMap} from './on-map.js';

/** What others propose, lend, answer and do in the group. */
export const othersActs: readonly Act[] = [
  {
    act: 'Open somebody on the map, as a member',
    story: 'MembersView',
    keys: [onMap, 'End', 'Enter', 'to Sluiten'],
    focus: 'Sluiten',
  },
  {
    act: 'Take over a proposal',
    story: 'ProposalWaiting',
    keys: ['to Overnemen', 'Enter'],
    asks: 'acceptProposal',
  },
  {
    act: 'Leave a proposal aside',
    story: 'ProposalWaiting',
    keys: ['to Niet overnemen', 'Enter'],
    asks: 'declineProposal',
  },
  {
    act: 'See all that can be said of somebody who is proposed',
    story: 'ProposalWaiting',
    keys: ['to Zelf aanpassen', 'Enter'],
    focus: 'Naam…',
  },
  {
    act: 'Take over a proposal in one’s own words',
    story: 'ProposalWaiting',
    keys: ['to Zelf aanpassen', 'Enter', 'End', 'type , hiernaast', 'Enter'],
    asks: 'acceptProposal',
  },
  ...lending(['to Meer', 'Enter']),
  {
    act: 'Take back what was lent',
    story: 'Lent',
    keys: ['to Ik neem het weer over', 'Enter'],
    asks: 'revokeDelegation',
  },
  {
    act: 'Give back what was lent',
    story: 'ProfessionalsView',
    keys: ['to Ik geef het terug', 'Enter'],
    asks: 'revokeDelegation',
  },
  {
    act: 'Propose somebody, as a member',
    story: 'MembersView',
    keys: ['to Iemand voorstellen', 'Enter', 'type Ed', 'to Als voorstel sturen', 'Enter'],
    asks: 'nominatePerson',
  },
  {
    act: 'Take one’s own proposal back, as a member',
    story: 'MembersView',
    keys: [
      'to Iemand voorstellen',
      'Enter',
      'type Ed',
      'Enter',
      'to Mijn voorstel terugnemen',
      'Enter',
    ],
    asks: 'withdrawProposal',
    first: ['nominatePerson'],
  },
  {
    act: 'See what one can do in the group, as a member',
    story: 'MembersView',
    keys: ['to Wat jij in de groep kunt doen', 'Enter'],
    state: 'expanded',
  },
  {
    act: 'Say what one can do, as a member',
    story: 'MembersView',
    keys: [
      'to Wat jij in de groep kunt doen',
      'Enter',
      'to Dit kan ik wel',
      'type Koken',
      'to Bewaren',
      'Enter',
    ],
    asks: 'setContribution',
  },
  {
    act: 'Keep what a member is typing',
    story: 'MembersView',
    keys: [
      'to Wat jij in de groep kunt doen',
      'Enter',
      'to Dit kan ik wel',
      'ControlOrMeta+a',
      'type Koken',
      'Escape',
    ],
    written: 'Koken',
  },
  ...(['Ja, ik doe mee', 'Nee', 'Later', 'Eerst praten'] as const).map((answer) => ({
    act: `Answer “${answer}” to the question to take part`,
    story: 'Invited',
    keys: [`to ${answer}`, 'Enter'],
    asks: 'answerInvitation' as const,
  })),
  {
    act: 'Stop taking part, as a member',
    story: 'MembersView',
    keys: ['to Wat jij in de groep kunt doen', 'Enter', 'to Stoppen met meedoen', 'Enter'],
    asks: 'leaveGroup',
  },
  ...putOff('ProposalWaiting'),
  ...standingStill('StandsStill', 'Stopped'),
];
