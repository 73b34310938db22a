import type {Membership} from '../domain/network/schema.js';
import {dayFrom, daysFrom} from './instants.js';

/** Each state that somebody can be in is there at least once. */
export function memberships(at: string): readonly Membership[] {
  return [...members(at), ...others(at)];
}

function members(at: string): readonly Membership[] {
  const saidYes = (days: number) =>
    ({
      state: 'member',
      askedOn: daysFrom(at, days - 6),
      answer: 'yes',
      answeredOn: daysFrom(at, days),
      since: daysFrom(at, days),
    }) as const;
  const byFunction = {state: 'member', byFunction: true, since: daysFrom(at, -265)} as const;
  return [
    {
      id: 'm-mam',
      personId: 'p-mam',
      roles: ['informalMember'],
      asker: 'client',
      ...saidYes(-238),
      talk: 'done',
      talkOn: dayFrom(at, -230),
      can: 'Mee naar buiten, en bellen als het een mindere dag is.',
      ratherNot: 'Over geld praten.',
    },
    {
      id: 'm-yusuf',
      personId: 'p-yusuf',
      roles: ['informalMember'],
      asker: 'together',
      ...saidYes(-40),
      talk: 'skipped',
      can: 'Helpen met brieven en formulieren.',
    },
    {
      id: 'm-marieke',
      personId: 'p-marieke',
      roles: ['facilitator'],
      ...byFunction,
      can: 'Meedenken, en zorgen dat jij aan het woord bent.',
    },
    {
      id: 'm-joke',
      personId: 'p-joke',
      roles: ['informalMember'],
      asker: 'client',
      ...saidYes(-225),
      talk: 'done',
      talkOn: dayFrom(at, -220),
      can: 'Een rondje met de hond, op dinsdag.',
    },
    {id: 'm-osei', personId: 'p-osei', roles: ['responsibleClinician'], ...byFunction},
    {
      id: 'm-lotte',
      personId: 'p-lotte',
      roles: ['formalMember'],
      asker: 'facilitator',
      ...saidYes(-228),
      talk: 'done',
      talkOn: dayFrom(at, -221),
    },
  ];
}

function others(at: string): readonly Membership[] {
  const roles = ['informalMember'];
  return [
    {id: 'm-sjaak', personId: 'p-sjaak', roles, state: 'considering'},
    {id: 'm-rosalinde', personId: 'p-rosalinde', roles, state: 'nominated'},
    {
      id: 'm-priya',
      personId: 'p-priya',
      roles,
      state: 'later',
      asker: 'client',
      askedOn: daysFrom(at, -60),
      answer: 'later',
      answeredOn: daysFrom(at, -52),
    },
    {
      id: 'm-wim',
      personId: 'p-wim',
      roles: ['formalMember'],
      state: 'declined',
      asker: 'facilitator',
      askedOn: daysFrom(at, -234),
      answer: 'no',
      answeredOn: daysFrom(at, -231),
    },
    {
      id: 'm-irma',
      personId: 'p-irma',
      roles: ['formalMember'],
      state: 'asked',
      asker: 'together',
      askedOn: daysFrom(at, -5),
    },
  ];
}
