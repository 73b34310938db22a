import {listOf} from '../../i18n/format.js';
import type {Invitee} from '../../domain/meetings/schema.js';
import {membersOf} from '../../domain/network/people.js';
import {checksField} from './fields.js';
import type {Draft, Form} from './forms.js';
import type {MoreScene} from './more-scene.js';
import {nameOf} from './words.js';

const meetingOf = ({group}: MoreScene, id: string) => group.meetings.find((one) => one.id === id);

/** Who was asked first, and everybody else who takes part or was there, by mark and name. */
function everybody(scene: MoreScene, meetingId: string) {
  const {group, marks} = scene;
  const members = membersOf(group).map(({membership}) => membership.id);
  const asked = (meetingOf(scene, meetingId)?.invited ?? []).filter(
    ({attended, membershipId}) => attended || members.includes(membershipId),
  );
  const ids = new Set([...asked.map(({membershipId}) => membershipId), ...members]);
  return [...ids].map(
    (membershipId) =>
      [marks.of(membershipId), nameOf(scene, {kind: 'member', membershipId})] as const,
  );
}

const ticked = ({marks}: MoreScene, draft: Draft, name: string): readonly string[] =>
  (draft.values[name] ?? []).flatMap((mark) => marks.idOf(mark) ?? []);

const marksOf = ({marks}: MoreScene, invited: readonly Invitee[]): readonly string[] =>
  invited.map(({membershipId}) => marks.of(membershipId));

const isThere = ({attended}: Invitee): boolean => attended === true;

/** Who was marked during the meeting; where nobody was, who was to come. */
function thereNow(invited: readonly Invitee[]): readonly Invitee[] {
  const there = invited.filter(isThere);
  return there.length > 0
    ? there
    : invited.filter(({expected, reply}) => reply === 'yes' || (expected && reply !== 'no'));
}

/** Who was there. Nobody is ever "absent". */
export const attendanceForm: Form = {
  start: (scene, subject) => {
    const invited = meetingOf(scene, subject)?.invited ?? [];
    return {
      values: {
        there: marksOf(scene, thereNow(invited)),
        was: marksOf(scene, invited.filter(isThere)),
      },
      people: {},
    };
  },
  fields: (scene, draft) =>
    checksField(draft, {
      name: 'there',
      label: scene.text.whoWasThere,
      options: everybody(scene, draft.subject),
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

/** Who gets the agreements: those who were there, unless the client chooses otherwise (I15). */
export const shareForm: Form = {
  start: (scene, subject) => {
    const meeting = meetingOf(scene, subject);
    const invited = meeting?.invited ?? [];
    const there = invited.filter(isThere);
    const ids =
      meeting?.record === 'approved'
        ? meeting.sharedWith
        : there.map(({membershipId}) => membershipId);
    return {values: {with: ids.map((id) => scene.marks.of(id))}, people: {}};
  },
  fields: (scene, draft) =>
    checksField(draft, {
      name: 'with',
      label: scene.text.shareWith,
      options: everybody(scene, draft.subject),
    }),
  save: (scene, {subject}) =>
    meetingOf(scene, subject)?.record === 'approved' ? scene.text.save : scene.text.approve,
  read: (scene, draft) => {
    const sharedWith = ticked(scene, draft, 'with');
    const approved = meetingOf(scene, draft.subject)?.record === 'approved';
    const names = sharedWith.map((membershipId) => nameOf(scene, {kind: 'member', membershipId}));
    return {
      commands: [
        {type: approved ? 'shareRecord' : 'approveRecord', meetingId: draft.subject, sharedWith},
      ],
      said:
        names.length === 0
          ? scene.text.sharedNobody
          : scene.text.shared(listOf(scene.locale, names)),
    };
  },
};
