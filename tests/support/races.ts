/**
 * What two people do at the same moment, each rightly, so that a back end that only compares versions
 * takes both: together it would break a rule of the domain.
 */
import type {Command} from '../../src/domain/command.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import {threePeople} from '../../src/testing/small-groups.js';
import type {Somebody} from './somebody.js';

const item = {id: 'i-1', meetingId: 'e-1', order: 'V', title: 'Hoe gaat het?'} as const;

/** Three people, and a meeting that is ready to be announced. */
export function beginning(): ResourceGroup {
  return {
    ...threePeople(),
    meetings: [
      {
        ...{id: 'e-1', kind: 'followUp', state: 'planning', record: 'none', sharedWith: []},
        ...{start: '2026-12-01T15:00:00Z', durationMinutes: 60, placeKind: 'home'},
        ...{chair: {kind: 'client'}, invited: []},
      },
    ],
    agendaItems: [
      {
        ...{...item, kind: 'custom', state: 'accepted', visibility: 'group'},
        proposedBy: {kind: 'client'},
      },
    ],
  };
}

export type People = readonly [Somebody, Somebody, ...Somebody[]];

/** Each asks without having heard of the other. */
async function atOnce(people: People, ...commands: readonly [Command, Command]): Promise<void> {
  await people[0].page.world.rest();
  for (const [at, command] of commands.entries()) people[at]?.page.store.dispatch(command);
}

const roles = (membershipId: string, ...of: readonly string[]): Command => ({
  type: 'setRoles',
  membershipId,
  roles: of,
});

export const races: Readonly<Record<string, (people: People) => Promise<void>>> = {
  'two appoint a facilitator, when nobody is': async (people) => {
    await people[0].page.world.rest();
    people[0].page.store.dispatch(roles('m-2', 'formalMember'));
    people[0].page.store.dispatch(roles('m-3', 'responsibleClinician'));
    await atOnce(
      people,
      roles('m-2', 'facilitator'),
      roles('m-3', 'responsibleClinician', 'facilitator'),
    );
  },
  'one announces a meeting, the other takes the last item off': async (people) => {
    people[0].page.store.dispatch({type: 'replanMeeting', meetingId: 'e-1'});
    await atOnce(
      people,
      {type: 'announceMeeting', meetingId: 'e-1'},
      {type: 'removeAgendaItem', itemId: item.id},
    );
  },
  'somebody puts an item on the agenda': async ([one]) => {
    one.page.store.dispatch({type: 'addAgendaItem', item: {...item, kind: 'custom'}});
    return Promise.resolve();
  },
};
