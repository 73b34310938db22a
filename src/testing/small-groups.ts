import type {ResourceGroup} from '../domain/group.js';
import {newGroup} from '../domain/new-group.js';
import {daysFrom, sampleInstant} from './instants.js';

/** A group of today: no person, no goal, no meeting yet. */
export function justBegun(at: string = sampleInstant): ResourceGroup {
  return newGroup({id: 'begin', clientRef: 'client-2', clientName: 'Dirk'}, at);
}

/** Small is complete: a mother, a regieondersteuner, a doctor, and one goal. */
export function threePeople(at: string = sampleInstant): ResourceGroup {
  const text = 'Weer eens uit eten, gewoon omdat het kan.';
  const client = {kind: 'client'} as const;
  const byFunction = {state: 'member', byFunction: true, since: daysFrom(at, -30)} as const;
  return {
    ...newGroup({id: 'drie', clientRef: 'client-3', clientName: 'Noor'}, daysFrom(at, -30)),
    people: [
      {
        id: 'p-1',
        displayName: 'Mam',
        kind: 'informal',
        relation: 'parent',
        relationLabel: 'moeder',
        emoji: '🌷',
        closeness: 1,
      },
      {
        id: 'p-2',
        displayName: 'Marieke',
        kind: 'formal',
        relation: 'facilitator',
        relationLabel: 'regieondersteuner',
        domain: 'mentalHealth',
        closeness: 2,
      },
      {
        id: 'p-3',
        displayName: 'Dokter Osei',
        kind: 'formal',
        relation: 'clinician',
        relationLabel: 'behandelaar',
        domain: 'mentalHealth',
        closeness: 3,
      },
    ],
    memberships: [
      {id: 'm-1', personId: 'p-1', roles: ['informalMember'], state: 'nominated'},
      {id: 'm-2', personId: 'p-2', roles: ['facilitator'], ...byFunction},
      {id: 'm-3', personId: 'p-3', roles: ['responsibleClinician'], ...byFunction},
    ],
    goals: [
      {
        id: 'g-1',
        text,
        term: 'short',
        dimensions: [],
        status: 'active',
        order: 'V',
        visibility: 'group',
        expressedBy: 'client',
        versions: [{text, on: daysFrom(at, -20), by: client}],
      },
    ],
  };
}
