import type {ActorRef} from '../base.js';
import type {ResourceGroup} from '../group.js';
import {seesRecord} from '../meetings/sees-record.js';
import type {Membership} from '../network/schema.js';
import {projectFor} from '../project.js';
import {eyesOf, type ProjectOptions} from './eyes.js';

/** What one person gets to see of the group, by the ids of the things themselves. */
export interface Sight {
  readonly membershipId: string;
  readonly goalIds: readonly string[];
  readonly meetingIds: readonly string[];
  /** Meetings of which the agreements are read. */
  readonly recordIds: readonly string[];
  readonly personIds: readonly string[];
  /** The map as the client drew it, with everybody on it. */
  readonly map: boolean;
  readonly crisisPlan: boolean;
}

/**
 * Who sees what: one line for everybody who takes part, and for whoever was asked, who sees nothing
 * yet. It is read off `projectFor`, so that it never tells another story than what is really given.
 */
export const whoSees = (group: ResourceGroup, options: ProjectOptions): readonly Sight[] =>
  group.memberships.filter(isOnlooker).map(({id}) => sightOf(group, id, options));

/** Takes part, or was asked to. */
export const isOnlooker = ({state}: Membership): boolean =>
  state === 'member' || state === 'asked' || state === 'later';

export function sightOf(
  group: ResourceGroup,
  membershipId: string,
  options: ProjectOptions,
): Sight {
  const actor: ActorRef = {kind: 'member', membershipId};
  const seen = projectFor(group, actor, options);
  const eyes = eyesOf(group, actor, options);
  const meetingIds = seen.meetings.map(({id}) => id);
  const read = group.meetings.filter(
    (meeting) =>
      meeting.record !== 'none' && meetingIds.includes(meeting.id) && seesRecord(eyes, meeting),
  );
  return {
    membershipId,
    goalIds: seen.goals.map(({id}) => id),
    meetingIds,
    recordIds: read.map(({id}) => id),
    personIds: seen.people.map(({id}) => id),
    map: eyes.may('seeMap'),
    crisisPlan: seen.crisisPlan !== undefined,
  };
}
