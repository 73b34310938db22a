import {html} from 'lit';
import type {Invitee, Meeting} from '../../domain/meetings/schema.js';
import {membersOf, personOf} from '../../domain/network/people.js';
import {who} from '../../ui/person-shape.js';
import type {MeetingScene, Text} from './scene.js';

/** Who comes, or who was there. Nobody is ever "absent", and no answer is no news. */
export function people(scene: MeetingScene): unknown {
  const {text, group, meeting} = scene;
  const held = meeting.state === 'held';
  // Who takes part no longer does not come; who was there, was there.
  const takesPart = new Set(membersOf(group).map(({membership}) => membership.id));
  const shown = meeting.invited.filter(({attended, membershipId}) =>
    held ? attended === true : takesPart.has(membershipId),
  );
  if (held && shown.length === 0) return scene.more?.underPeople;
  return html`<div class="foot">
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
    ${scene.more?.underPeople}
  </div>`;
}

function person({text, group, meeting}: MeetingScene, invitee: Invitee): unknown {
  const found = personOf(group, invitee.membershipId);
  const shown = found ?? {displayName: text.someone, kind: 'formal' as const};
  const word = wordFor(text, meeting, invitee);
  return html`<li>${who(shown, word && html`<span class="rel no-print">${word}</span>`)}</li>`;
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
