import type {PhaseState, PhaseVisit} from '../domain/phases/schema.js';
import type {PhaseCode} from '../domain/phases/values.js';
import type {Delegation, Proposal} from '../domain/regie/schema.js';
import {daysFrom} from './instants.js';

/** Once along the path, and round again: now the follow-up phase of round 2. */
export function phase(at: string): PhaseState {
  const visits: readonly (readonly [PhaseCode, number, number, string?])[] = [
    ['preparation', 1, -265],
    ['investment', 1, -240],
    ['planning', 1, -215],
    ['firstMeeting', 1, -196],
    ['followUp', 1, -190],
    ['reorientation', 1, -52, 'Even kijken of dit nog past.'],
    ['followUp', 2, -45],
  ];
  return {
    current: 'followUp',
    round: 2,
    reorientation: 'continue',
    history: visits.map(([code, round, entered, note], index): PhaseVisit => {
      const left = visits[index + 1]?.[2];
      return {
        phase: code,
        round,
        enteredOn: daysFrom(at, entered),
        ...(left === undefined ? {} : {leftOn: daysFrom(at, left)}),
        by: {kind: 'client'},
        ...(code === 'reorientation' ? {outcome: 'continue'} : {}),
        ...(note === undefined ? {} : {note}),
      };
    }),
  };
}

/** Marieke prepares the agenda; all else Samira does herself. */
export function delegations(at: string): readonly Delegation[] {
  return [
    {
      id: 'd-1',
      task: 'prepareAgenda',
      toMembershipId: 'm-marieke',
      grantedBy: 'client',
      from: daysFrom(at, -44),
    },
  ];
}

/** Two wishes that wait for Samira. */
export function proposals(at: string): readonly Proposal[] {
  const editGoal = {
    type: 'editGoal',
    goalId: 'g-outside',
    change: {text: 'Twee keer in de week naar buiten, met iemand samen.'},
    was: {text: 'Twee keer in de week naar buiten, ook als het regent.'},
  };
  const addAgendaItem = {
    type: 'addAgendaItem',
    item: {
      id: 'mt-3-i6',
      meetingId: 'mt-3',
      kind: 'custom',
      title: 'Samen oefenen voor het gesprek met de gemeente',
      minutes: 10,
      order: 'z',
      broughtBy: {kind: 'member', membershipId: 'm-yusuf'},
    },
  };
  return [
    {
      id: 'pr-1',
      by: {kind: 'member', membershipId: 'm-marieke'},
      on: daysFrom(at, -4),
      command: editGoal,
      message: 'Ik hoorde je zeggen dat alleen gaan moeilijk is.',
      state: 'open',
    },
    {
      id: 'pr-2',
      by: {kind: 'member', membershipId: 'm-yusuf'},
      on: daysFrom(at, -2),
      command: addAgendaItem,
      state: 'open',
    },
  ];
}
