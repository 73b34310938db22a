import {html, nothing} from 'lit';
import {notSeenThisYear} from '../../domain/meetings/yearly.js';
import {listOf} from '../../i18n/format.js';
import {facilitates} from './meetings.js';
import type {MoreMeetingScene} from './more-scene.js';
import {nameOf} from './words.js';

/** "Dokter Osei was er dit jaar nog niet bij": quietly, for the client and who supports (DR23). */
export function clinicianHint(scene: MoreMeetingScene): unknown {
  const {text, group, meeting, actor, at, locale} = scene;
  const coming = meeting.state === 'planning' || meeting.state === 'announced';
  const supports = actor.kind !== 'member' || facilitates(group, actor);
  if (!coming || !supports) return nothing;
  const expected = new Set(
    meeting.invited
      .filter((invitee) => invitee.expected && invitee.reply !== 'no')
      .map(({membershipId}) => membershipId),
  );
  const names = notSeenThisYear(group, meeting.start ?? at)
    .filter(({membership}) => !expected.has(membership.id))
    .map(({membership}) => nameOf(scene, {kind: 'member', membershipId: membership.id}));
  return names.length === 0
    ? nothing
    : html`<p class="small muted" dir="auto">
        ${text.notThisYear(listOf(locale, names), names.length)}
      </p>`;
}
