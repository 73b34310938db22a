import {html, nothing} from 'lit';
import {meetingReplies} from '../../domain/meetings/values.js';
import type {MoreMeetingScene} from './more-scene.js';
import {wordOf} from './words.js';

/** A member's own answer: three words, no reason asked. */
export function replying(scene: MoreMeetingScene): unknown {
  const {text, actor, meeting, may, acts} = scene;
  const open = meeting.state === 'announced' || meeting.state === 'planning';
  const mine =
    actor.kind === 'member' &&
    meeting.invited.find(({membershipId}) => membershipId === actor.membershipId);
  if (!mine || !open || may('replyToMeeting') !== 'yes') return nothing;
  const answer = (reply: string) => () =>
    acts.wish(
      {
        type: 'replyToMeeting',
        meetingId: meeting.id,
        membershipId: mine.membershipId,
        start: meeting.start ?? null,
        reply: mine.reply === reply ? null : reply,
      },
      text.replied,
    );
  return html`<div class="reply no-print" role="group" aria-label=${text.replyAsk}>
    <p class="label" aria-hidden="true">${text.replyAsk}</p>
    <div class="chips">
      ${meetingReplies.map(
        (reply) =>
          html`<button
            class="chip"
            type="button"
            aria-pressed=${mine.reply === reply}
            @click=${answer(reply)}
          >
            ${wordOf(text, reply)}
          </button>`,
      )}
    </div>
    <p class="small muted">${text.replyHelp}</p>
  </div>`;
}
