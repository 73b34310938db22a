import {listOf} from '../../i18n/format.js';
import {sameJson} from '../../domain/keep.js';
import {readIn} from '../../domain/meetings/as-agreed.js';
import type {Invitee} from '../../domain/meetings/schema.js';
import {membersOf} from '../../domain/network/people.js';
import {checksField} from './fields.js';
import {asSeen, type Draft, type Form} from './forms.js';
import {facilitates} from './meetings.js';
import type {MoreScene} from './more-scene.js';
import {nameOf} from './words.js';

const meetingOf = ({group}: MoreScene, id: string) => group.meetings.find((one) => one.id === id);

const membersIn = ({group}: MoreScene): readonly string[] =>
  membersOf(group).map(({membership}) => membership.id);

/** Who is asked and takes part, or was there. */
function invitedTo(scene: MoreScene, meetingId: string): readonly Invitee[] {
  const members = membersIn(scene);
  return (meetingOf(scene, meetingId)?.invited ?? []).filter(
    ({attended, membershipId}) => attended || members.includes(membershipId),
  );
}

/** By mark and name, each once. */
const named = (scene: MoreScene, ids: readonly string[]) =>
  [...new Set(ids)].map(
    (membershipId) =>
      [scene.marks.of(membershipId), nameOf(scene, {kind: 'member', membershipId})] as const,
  );

const ticked = ({marks}: MoreScene, draft: Draft, name: string): readonly string[] =>
  (draft.values[name] ?? []).flatMap((mark) => marks.idOf(mark) ?? []);

const idsOf = (invited: readonly Invitee[]): readonly string[] =>
  invited.map(({membershipId}) => membershipId);

const marksOf = ({marks}: MoreScene, ids: readonly string[]): readonly string[] =>
  ids.map((id) => marks.of(id));

const isThere = ({attended}: Invitee): boolean => attended === true;

/**
 * Who was marked during the meeting; where nobody was, who was to come. Who does not know the replies
 * of others takes nobody for present who may have said no.
 */
function thereNow({group, actor, may}: MoreScene, invited: readonly Invitee[]): readonly Invitee[] {
  const there = invited.filter(isThere);
  if (there.length > 0) return there;
  const knows = may('planMeeting') === 'yes' || facilitates(group, actor);
  return invited.filter(
    ({expected, reply}) => reply === 'yes' || (knows && expected && reply !== 'no'),
  );
}

/** Who was there. Nobody is ever "absent". */
export const attendanceForm: Form = {
  start: (scene, subject) => {
    const invited = invitedTo(scene, subject);
    return {
      values: {
        there: marksOf(scene, idsOf(thereNow(scene, invited))),
        was: marksOf(scene, idsOf(invited.filter(isThere))),
      },
      people: {},
    };
  },
  fields: (scene, draft) =>
    checksField(draft, {
      name: 'there',
      label: scene.text.whoWasThere,
      options: named(scene, [...idsOf(invitedTo(scene, draft.subject)), ...membersIn(scene)]),
    }),
  read: (scene, draft) => ({
    commands: [
      {
        type: 'holdMeeting',
        meetingId: draft.subject,
        attended: ticked(scene, draft, 'there'),
        was: ticked(scene, draft, 'was'),
      },
    ],
    said: scene.text.held,
  }),
};

/** Who is asked something by what was agreed: they cannot answer what they do not read. */
const askedIn = ({group}: MoreScene, meetingId: string): readonly string[] =>
  group.agreements.flatMap(({meetingId: of, who}) =>
    of === meetingId && who?.kind === 'member' ? [who.membershipId] : [],
  );

/** What is agreed, as it stands there now: nothing is shared that came since the form was opened. */
const readNow = ({group}: MoreScene, meetingId: string): readonly string[] =>
  readIn(group, meetingId).map((one) => JSON.stringify(one));

/**
 * Who gets the agreements: those who were there and those who are asked something, unless the client
 * chooses otherwise (I15), or did before.
 */
function readersOf(scene: MoreScene, meetingId: string): readonly string[] {
  const meeting = meetingOf(scene, meetingId);
  const chosen = meeting?.record === 'approved' ? meeting.sharedWith : meeting?.sharedBefore;
  const there = invitedTo(scene, meetingId).filter(isThere);
  return chosen ?? [...new Set([...idsOf(there), ...askedIn(scene, meetingId)])];
}

export const shareForm: Form = {
  start: (scene, subject) => {
    const members = membersIn(scene);
    // Who takes part no longer gets nothing new, and reads nothing any more.
    const here = readersOf(scene, subject).filter((id) => members.includes(id));
    return {values: {with: marksOf(scene, here), read: readNow(scene, subject)}, people: {}};
  },
  fields: (scene, draft) => {
    const ids = [...idsOf(invitedTo(scene, draft.subject)), ...membersIn(scene)];
    const members = membersIn(scene);
    return checksField(draft, {
      name: 'with',
      label: scene.text.shareWith,
      options: named(
        scene,
        ids.filter((id) => members.includes(id)),
      ),
    });
  },
  save: (scene, {subject}) =>
    meetingOf(scene, subject)?.record === 'approved' ? scene.text.save : scene.text.approve,
  read: (scene, draft) => {
    const sharedWith = ticked(scene, draft, 'with');
    const {subject: meetingId} = draft;
    const approved = meetingOf(scene, meetingId)?.record === 'approved';
    const read = readNow(scene, meetingId);
    if (!approved && !sameJson(read, draft.values['read'])) {
      draft.values = {...draft.values, read};
      return {errors: {with: scene.text.readAnew}};
    }
    const was = readIn(scene.group, meetingId);
    const sharedWas = readersOf(asSeen(scene, draft), meetingId);
    const names = sharedWith.map((membershipId) => nameOf(scene, {kind: 'member', membershipId}));
    return {
      commands: [
        approved
          ? {type: 'shareRecord', meetingId, sharedWith, was: sharedWas}
          : {type: 'approveRecord', meetingId, sharedWith, was, sharedWas},
      ],
      said:
        names.length === 0
          ? scene.text.sharedNobody
          : scene.text.shared(listOf(scene.locale, names)),
    };
  },
};
