import {html, nothing, type TemplateResult} from 'lit';
import type {Invitee, Meeting} from '../../domain/meetings/schema.js';
import {meetingReplies} from '../../domain/meetings/values.js';
import {personOf} from '../../domain/network/people.js';
import {who} from '../../ui/person-shape.js';
import type {MeetingScene, Text} from './scene.js';
import {wordOf} from './words.js';

/** Who comes, or who was there. Nobody is ever "absent", and no answer is no news. */
export function people(scene: MeetingScene): TemplateResult {
  const {text, meeting} = scene;
  const held = meeting.state === 'held';
  const shown = meeting.invited.filter(({attended}) => !held || attended === true);
  return html`<footer class="foot">
    <h3 class="kicker">${held ? text.whoWasThere : text.whoComes}</h3>
    ${
      shown.length === 0
        ? html`<p class="muted">
            ${scene.actor.kind === 'client' ? text.whoHelp : text.notChosen}
          </p>`
        : html`<ul class="people">
            ${shown.map((invitee) => person(scene, invitee))}
          </ul>`
    }
    ${replying(scene)}
  </footer>`;
}

function person({text, group, meeting}: MeetingScene, invitee: Invitee): unknown {
  const found = personOf(group, invitee.membershipId);
  const shown = found ?? {displayName: text.someone, kind: 'formal' as const};
  const word = wordFor(text, meeting, invitee);
  return html`<li>${who(shown, word && html`<span class="rel">${word}</span>`)}</li>`;
}

function wordFor(text: Text, meeting: Meeting, {reply, expected}: Invitee): string | undefined {
  if (meeting.state === 'held') return undefined;
  switch (reply) {
    case 'yes':
      return text.saidYes;
    case 'no':
      return text.saidNo;
    case 'maybe':
      return text.saidMaybe;
    case undefined:
      return expected ? undefined : text.notExpected;
    default:
      return reply;
  }
}

/** A member's own answer: three words, no reason asked. */
function replying(scene: MeetingScene): unknown {
  const {text, actor, meeting, rights, acts} = scene;
  const open = meeting.state === 'announced' || meeting.state === 'planning';
  const mine =
    actor.kind === 'member' &&
    meeting.invited.find(({membershipId}) => membershipId === actor.membershipId);
  if (!mine || !open || rights.reply !== 'yes') return nothing;
  const answer = (reply: string) => () =>
    acts.wish(
      {
        type: 'replyToMeeting',
        meetingId: meeting.id,
        membershipId: mine.membershipId,
        reply: mine.reply === reply ? null : reply,
      },
      text.replied,
    );
  return html`<div class="reply no-print" role="group" aria-label=${text.replyAsk}>
    <p class="label">${text.replyAsk}</p>
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
