import type {ActorRef} from '../../domain/base.js';
import type {Command} from '../../domain/command.js';
import type {ResourceGroup} from '../../domain/group.js';
import {personOf} from '../../domain/network/people.js';
import type {Membership} from '../../domain/network/schema.js';
import type {Policy} from '../../domain/regie/policy.js';
import type {Translation} from '../../i18n/messages.js';
import {actorName} from '../../ui/actor.js';
import type {CommonMessages} from '../../ui/common.messages.js';
import type {ShapedPerson} from '../../ui/person-shape.js';
import type {DeedMessages} from './deeds.messages.js';
import type {Reading} from './reading.js';
import type {ReinsMessages} from './reins.messages.js';

export type OwnMessages = ReinsMessages & DeedMessages;
export type Text = Translation<OwnMessages & CommonMessages>;

/** All that the element needs to draw itself, made once per render. */
export interface Scene {
  readonly text: Text;
  readonly locale: string;
  readonly group: ResourceGroup;
  readonly viewer: ActorRef;
  readonly policy: Policy | undefined;
  /** Now, as an ISO instant. */
  readonly at: string;
  /** The element is read-only, or the group is closed. */
  readonly closed: boolean;
  readonly reading: Reading;
  /** People whose line is open. */
  readonly opened: ReadonlySet<string>;
  readonly toggle: (membershipId: string, open: boolean) => void;
  /** Through whose eyes the client looks. */
  readonly through: string | undefined;
  readonly look: (membershipId: string | undefined) => void;
  /** The question whether somebody wants to leave stands open. */
  readonly leaving: boolean;
  readonly askToLeave: (open: boolean) => void;
  readonly say: (sentence: string) => void;
  /** Asks for a change, and says what came of it. */
  readonly wish: (command: Command, said: string) => void;
}

export const isClient = ({viewer}: Pick<Scene, 'viewer'>): boolean => viewer.kind === 'client';

/** What others call the client. */
export const clientName = ({text, group}: Pick<Scene, 'text' | 'group'>): string =>
  group.clientName ?? text.theClient;

/** Somebody as the reader calls them. */
export const nameIn = ({text, group, viewer}: Scene, actor: ActorRef): string =>
  actorName(text, group, actor, viewer);

export const memberName = (scene: Scene, membershipId: string): string =>
  nameIn(scene, {kind: 'member', membershipId});

/** The person behind a membership; one without a face where they have gone. */
export const personIn = ({group, text}: Scene, {id}: Membership): ShapedPerson =>
  personOf(group, id) ?? {displayName: text.someone, kind: 'informal'};
