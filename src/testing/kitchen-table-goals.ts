import type {Goal, Rating, Step, StepOwner} from '../domain/goals/schema.js';
import type {RatingWord} from '../domain/goals/values.js';
import {ordersAfter} from '../domain/order.js';
import {dayFrom, daysFrom} from './instants.js';

const client = {kind: 'client'} as const;
const [first = '', second = '', third = '', fourth = ''] = ordersAfter(undefined, 4);

const outside = 'Twee keer in de week naar buiten, ook als het regent.';
const music = 'Weer zelf muziek maken met andere mensen.';

/** Samira's goals in her own words: one for now with its frame, one for later, one out of reach. */
export function goals(at: string): readonly Goal[] {
  const own = (text: string, days: number) => ({
    text,
    expressedBy: 'client' as const,
    versions: [{text, on: daysFrom(at, days), by: client}],
  });
  return [
    {
      id: 'g-outside',
      ...own(outside, -200),
      versions: [
        {text: 'Vaker naar buiten.', on: daysFrom(at, -262), by: client},
        {text: outside, on: daysFrom(at, -200), by: client},
      ],
      term: 'short',
      parentId: 'g-people',
      dimensions: ['societal'],
      why: 'Buiten wordt mijn hoofd rustiger.',
      status: 'active',
      order: first,
      visibility: 'chosen',
      visibleTo: ['m-mam', 'm-joke', 'm-lotte', 'm-marieke'],
    },
    {
      id: 'g-people',
      ...own('Vaker onder de mensen zijn.', -262),
      term: 'long',
      dimensions: ['personal', 'societal'],
      status: 'active',
      order: second,
      visibility: 'group',
    },
    {
      id: 'g-music',
      ...own(music, -30),
      term: 'long',
      dimensions: [],
      status: 'active',
      order: third,
      visibility: 'client',
    },
    {
      id: 'g-home',
      ...own('Op mezelf wonen, in de buurt van mijn zus.', -262),
      term: 'long',
      dimensions: ['societal'],
      status: 'outOfReach',
      statusOn: daysFrom(at, -45),
      order: fourth,
      visibility: 'group',
    },
  ];
}

const member = (membershipId: string, consent: 'asked' | 'yes' | 'no'): StepOwner => ({
  kind: 'member',
  membershipId,
  consent,
});

export function steps(at: string): readonly Step[] {
  return [
    {
      id: 's-dog',
      goalId: 'g-outside',
      text: 'Dinsdag een rondje met de hond van Joke',
      who: member('m-joke', 'yes'),
      state: 'agreed',
      order: first,
      support: 'company',
      reply: 'Leuk, ik bel aan om tien uur.',
    },
    {
      id: 's-coat',
      goalId: 'g-outside',
      text: 'Samen een regenjas kopen',
      who: member('m-mam', 'yes'),
      state: 'done',
      due: dayFrom(at, -20),
      order: second,
      support: 'practical',
    },
    {
      id: 's-call',
      goalId: 'g-outside',
      text: 'Donderdag bellen: ben je al buiten geweest?',
      who: member('m-lotte', 'asked'),
      state: 'requested',
      order: third,
      support: 'emotional',
    },
    {
      id: 's-market',
      goalId: 'g-people',
      text: 'Zaterdag naar de markt',
      who: client,
      state: 'open',
      order: first,
    },
  ];
}

/** Everybody has a row of their own; what differs is something to talk about (I11). */
export function ratings(at: string): readonly Rating[] {
  const row = (id: string, by: Rating['by'], value: RatingWord, days: number): Rating => ({
    id,
    goalId: 'g-outside',
    by,
    on: daysFrom(at, days),
    scale: 'words4',
    value,
  });
  const marieke = {kind: 'member', membershipId: 'm-marieke'} as const;
  const lotte = {kind: 'member', membershipId: 'm-lotte'} as const;
  return [
    row('r-1', client, 'same', -160),
    row('r-2', client, 'worse', -100),
    {...row('r-3', client, 'same', -45), meetingId: 'mt-2'},
    {...row('r-4', marieke, 'better', -45), meetingId: 'mt-2'},
    {...row('r-5', lotte, 'same', -45), meetingId: 'mt-2'},
    {...row('r-6', client, 'better', -3), comment: 'Met de hond gaat het makkelijker.'},
  ];
}
