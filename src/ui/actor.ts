import {html, svg, type TemplateResult} from 'lit';
import type {ActorRef} from '../domain/base.js';
import type {ResourceGroup} from '../domain/group.js';
import {personOf, sameActor} from '../domain/network/people.js';
import {initialsOf, personShape, type ShapedPerson} from './person-shape.js';
import type {CommonText} from './states.js';

/** How the one who looks would name an actor: "Jij", a name, or "Iemand" for who is gone. */
export function actorName(
  text: CommonText,
  group: ResourceGroup,
  actor: ActorRef,
  viewer: ActorRef,
): string {
  if (sameActor(actor, viewer)) return text.you;
  if (actor.kind === 'client') return group.clientName ?? text.client;
  const person = actor.kind === 'member' ? personOf(group, actor.membershipId) : undefined;
  return person?.displayName ?? (actor.kind === 'member' ? text.someone : text.legalRepresentative);
}

/** An actor as a small shape with the name beside it. */
export function actorWho(
  text: CommonText,
  group: ResourceGroup,
  actor: ActorRef,
  viewer: ActorRef,
): TemplateResult {
  return html`<span class="who small">
    ${actorShape(text, group, actor, viewer)}
    <span class="name" dir="auto">${actorName(text, group, actor, viewer)}</span>
  </span>`;
}

/** An actor's shape alone, for where the name stands in the sentence beside it. */
export function actorShape(
  text: CommonText,
  group: ResourceGroup,
  actor: ActorRef,
  viewer: ActorRef,
): TemplateResult {
  const name = actorName(text, group, actor, viewer);
  const person = actor.kind === 'member' ? personOf(group, actor.membershipId) : undefined;
  return html`<svg class="shape" viewBox="-19 -19 38 38" aria-hidden="true">
    ${actor.kind === 'client' ? clientShape(text, name) : personShape(person ?? unknown(name), 36)}
  </svg>`;
}

/** The client is the one full shape, with "Jij" or the first letters in it. */
const clientShape = (text: CommonText, name: string) =>
  svg`<circle class="s-you" r="16.5" /><text class="t-you" dy="0.35em">${
    name === text.you ? name : initialsOf(unknown(name))
  }</text>`;

const unknown = (displayName: string): ShapedPerson => ({displayName, kind: 'formal'});
