import type {CommandOf} from '../../domain/command.js';
import type {Meeting} from '../../domain/meetings/schema.js';
import {newId} from '../../ui/new-id.js';
import {asSeen, isChanged, type Draft, type Filled, type Outcome} from './forms.js';
import type {MoreScene} from './more-scene.js';
import {editOf, newMeeting} from './plan-commands.js';
import {chosenIn, fieldsOf, textIn, type Open} from './proposals.js';

const meetingIn = ({group}: MoreScene, command: Open['command']): Meeting | undefined =>
  group.meetings.find(({id}) => id === command['meetingId']);

/** What a meeting would be with a proposal taken over; `null` in it empties a field. */
export function proposedPlan(scene: MoreScene, command: Open['command']) {
  const meeting = meetingIn(scene, command);
  const fields = {...fieldsOf(command['meeting']), ...fieldsOf(command['change'])};
  const either = (name: 'kind' | 'start' | 'timeZone' | 'placeKind' | 'placeText') =>
    name in fields ? textIn(fields, name) : meeting?.[name];
  const minutes = fields['durationMinutes'];
  return {
    kind: either('kind') ?? 'followUp',
    start: either('start'),
    timeZone: either('timeZone'),
    durationMinutes: typeof minutes === 'number' ? minutes : (meeting?.durationMinutes ?? 60),
    placeKind: either('placeKind'),
    placeText: either('placeText'),
    chair: 'chair' in fields ? chosenIn(fields['chair']) : meeting?.chair,
    invited: meeting?.invited ?? invitedIn(fields['invited']),
  };
}

const invitedIn = (value: unknown) =>
  (Array.isArray(value) ? value : []).flatMap((one: unknown) => {
    const fields = fieldsOf(one);
    const membershipId = textIn(fields, 'membershipId');
    return membershipId === undefined
      ? []
      : [{membershipId, expected: fields['expected'] === true}];
  });

/** The client's own version of it. `own` is what the form would begin with without the proposal. */
export function answered(scene: MoreScene, draft: Draft, open: Open, own: Filled): Outcome {
  const {text} = scene;
  const {command, proposal} = open;
  const accept = {type: 'acceptProposal', proposalId: proposal.id} as const;
  if (command['type'] === 'planMeeting') {
    const adapted = plannedAnew(scene, draft, command);
    const select = adapted.meeting.id;
    return {commands: [{...accept, adapted}], said: text.planned, select};
  }
  const meeting = meetingIn(asSeen(scene, draft), command);
  const adapted = meeting && editOf({...draft, before: own}, meeting);
  // All is as it was: that keeps the client's own.
  return adapted
    ? {commands: [{...accept, adapted}], said: text.planned}
    : {commands: [{type: 'declineProposal', proposalId: proposal.id}]};
}

/** With the agenda that was proposed, unless it is for another kind of meeting. */
function plannedAnew(
  scene: MoreScene,
  draft: Draft,
  command: Open['command'],
): CommandOf<'planMeeting'> {
  const own = newMeeting(scene, draft, textIn(fieldsOf(command['meeting']), 'id') ?? newId());
  const proposed = command['items'];
  return Array.isArray(proposed) && !isChanged(draft, 'kind') ? {...own, items: proposed} : own;
}
