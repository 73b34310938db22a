import {html, nothing, type TemplateResult} from 'lit';
import type {ActorRef} from '../../domain/base.js';
import {byOrder} from '../../domain/by-order.js';
import type {ResourceGroup} from '../../domain/group.js';
import {projectFor} from '../../domain/project.js';
import {panelHead} from '../../ui/panel.js';
import {memberName, type Scene} from './scene.js';
import {fact} from './sees.js';
import {dayOf, thingWord, topicWords} from './words.js';
import {deedOf} from '../../domain/regie/deeds.js';

/** The group as the server would send it to this member, to read: all of it, and nothing else. */
export function lookingView(scene: Scene, membershipId: string): TemplateResult {
  const {text, group, at, policy, look} = scene;
  const actor: ActorRef = {kind: 'member', membershipId};
  const seen = projectFor(group, actor, {at, policy});
  const name = memberName(scene, membershipId);
  return html`<dialog
    class="dialog panel looking"
    part="looking"
    aria-labelledby="looking"
    @close=${() => look(undefined)}
  >
    ${panelHead('looking', text.asSeenBy(name), text.close)}
    <p class="muted">${text.asSeenHelp}</p>
    ${seen.people.length === 0 ? html`<p>${text.seesNothingYet}</p>` : allOf({...scene, group: seen}, membershipId)}
  </dialog>`;
}

function allOf(scene: Scene, membershipId: string): TemplateResult {
  const {text, group} = scene;
  const own = group.proposals.filter(
    ({by}) => by.kind === 'member' && by.membershipId === membershipId,
  );
  return html`<dl class="facts">
    ${group.name ? fact(text.theGroup, [group.name], text) : nothing}
    ${fact(
      text.people,
      group.people.map(({displayName}) => displayName),
      text,
    )}
    ${group.goals.toSorted(byOrder).map((goal) => fact(text.theGoal(goal.text), stepsOf(group, goal.id), {...text, seesNone: text.noSteps}))}
    ${group.meetings.map((meeting) => {
      const on = meeting.heldOn ?? meeting.start;
      const label = on === undefined ? text.noDay : text.theMeeting(dayOf(scene, on));
      return fact(label, talkOf(scene, meeting.id), {...text, seesNone: text.noTalk});
    })}
    ${fact(text.hardTimes, group.crisisPlan ? [text.seesIt] : [], text)}
    ${
      own.length === 0
        ? nothing
        : fact(
            text.waits,
            own.map((one) => wishWord(scene, one.id)),
            text,
          )
    }
  </dl>`;
}

const stepsOf = (group: ResourceGroup, goalId: string): readonly string[] =>
  group.steps
    .filter((step) => step.goalId === goalId)
    .toSorted(byOrder)
    .map((step) => step.text);

/** What is on the agenda, and what was agreed. */
function talkOf(scene: Scene, meetingId: string): readonly string[] {
  const {group, text} = scene;
  const isOf = (one: {readonly meetingId: string}) => one.meetingId === meetingId;
  const topics = group.agendaItems
    .filter(isOf)
    .toSorted(byOrder)
    .flatMap(({title, kind}) => topicWords(scene, title, kind) ?? []);
  const agreed = group.agreements.filter(isOf).toSorted(byOrder);
  return [...topics, ...agreed.map((one) => text.theAgreement(one.text))];
}

function wishWord(scene: Scene, proposalId: string): string {
  const {group, at, viewer} = scene;
  const {thing} = deedOf(group, {
    ...{action: 'withdrawProposal', subjectType: 'proposal', subjectId: proposalId},
    ...{clientRef: group.clientRef, actorRef: viewer, occurredAt: at},
  });
  return thingWord(scene, thing.of ?? thing);
}
