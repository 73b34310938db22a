import {html, nothing, type TemplateResult} from 'lit';
import type {ActorRef} from '../../domain/base.js';
import {byOrder} from '../../domain/by-order.js';
import type {Meeting} from '../../domain/meetings/schema.js';
import type {Person} from '../../domain/network/schema.js';
import {projectFor} from '../../domain/project.js';
import {panelHead} from '../../ui/panel.js';
import {memberName, nameIn, type Scene} from './scene.js';
import {fact, roleWord} from './sees.js';
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
    ${panelHead('looking', text.asSeenBy(name, group.name), text.close)}
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
      group.people.map((person) => personWords(scene, person)),
      text,
    )}
    ${group.goals.toSorted(byOrder).map((goal) => fact(text.theGoal(goal.text), stepsAndRatings(scene, goal.id), {...text, seesNone: text.noSteps}))}
    ${group.meetings.map((meeting) => {
      const on = meeting.heldOn ?? meeting.start;
      const label = on === undefined ? text.noDay : text.theMeeting(dayOf(scene, on));
      const talk = [...placeOf(scene, meeting), ...talkOf(scene, meeting.id)];
      return fact(label, talk, {...text, seesNone: text.noTalk});
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

/** With the role, where they see who takes part. */
function personWords(scene: Scene, {id, displayName}: Person): string {
  const membership = scene.group.memberships.find(({personId}) => personId === id);
  const role = membership ? roleWord(scene, membership) : '';
  return role === '' ? displayName : scene.text.nameAndRole(displayName, role);
}

/** What is done for a goal, and how everybody of whom they see it says that it goes. */
function stepsAndRatings(scene: Scene, goalId: string): readonly string[] {
  const {group, text} = scene;
  const isOf = (one: {readonly goalId: string}) => one.goalId === goalId;
  const steps = group.steps.filter(isOf).toSorted(byOrder);
  const ratings = group.ratings.filter(isOf);
  return [
    ...steps.map((step) => step.text),
    ...ratings.map((one) => text.ratedBy(nameIn(scene, one.by), ratingWord(scene, one.value))),
  ];
}

function ratingWord({text}: Scene, value: string | number): string {
  const words: Readonly<Record<string, string>> = {
    worse: text.rateWorse,
    same: text.rateSame,
    better: text.rateBetter,
    reached: text.rateReached,
  };
  return typeof value === 'number' ? text.rateScore(value) : (words[value] ?? value);
}

/** Where it is: in its own words, or in those for that kind of place. */
function placeOf({text}: Scene, {placeText, placeKind}: Meeting): readonly string[] {
  const words: Readonly<Record<string, string>> = {
    home: text.placeHome,
    practice: text.placePractice,
    other: text.placeOther,
    online: text.placeOnline,
  };
  const place = placeText?.trim() || words[placeKind ?? ''];
  return place === undefined ? [] : [text.thePlace(place)];
}

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
