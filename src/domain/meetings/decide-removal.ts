import {
  add,
  find,
  membersAmong,
  merged,
  refuse,
  remove,
  without,
  type Handlers,
} from '../deciding.js';
import {sameJson} from '../keep.js';
import {isOnlyAPlan} from './only-a-plan.js';
import {noReplies} from './replies.js';
import {preparationFields} from './values.js';

/** What the client alone writes down, nobody puts there. */
const unprepared = Object.fromEntries(
  Object.values(preparationFields).map((field) => [field, null]),
);

/** Is all of it in what somebody sees, but for its place and its mark? */
const isShown = (seen: readonly {readonly id: string}[], thing: {readonly id: string}): boolean =>
  seen.some((one) => one.id === thing.id && sameJson({...one, ...aside}, {...thing, ...aside}));
const aside = {order: '', onBehalf: ''};

export const planRemovalHandlers = {
  removeMeeting(group, {meetingId}, {by, seen}) {
    const meeting = find(group, 'meeting', meetingId);
    const of = (part: {readonly meetingId: string}) => part.meetingId === meetingId;
    const items = group.agendaItems.filter(of);
    // What is kept from who takes it away would not come back with it.
    const whole =
      by.kind === 'client' ||
      (isShown(seen.meetings, meeting) && items.every((item) => isShown(seen.agendaItems, item)));
    if (!whole || !isOnlyAPlan(group, meeting)) refuse('notPossible', 'state');
    return [
      without(remove(group, 'meeting', meetingId), 'agendaItem', of),
      {type: 'restoreMeeting', meeting, items},
    ];
  },

  restoreMeeting(group, {meeting, items}) {
    const {id, state, record, chair} = meeting;
    if (state !== 'planning' || record !== 'none' || items.some((item) => item.meetingId !== id)) {
      refuse('invalid', 'meeting.state');
    }
    // Nobody's reply, presence or reading can be made up.
    const whole = merged(meeting, {
      ...noReplies(meeting),
      ...{approvedOn: null, heldOn: null, sharedWith: [], sharedBefore: null},
      ...unprepared,
      ...(chair?.kind === 'member' &&
        membersAmong(group, [chair.membershipId]).length === 0 && {chair: null}),
    });
    return [
      add(add(group, 'meeting', whole), 'agendaItem', ...items),
      {type: 'removeMeeting', meetingId: id},
    ];
  },
} satisfies Partial<Handlers>;
