import type {TemplateResult} from 'lit';
import type {GroupView} from '../../context/group-controller.js';
import type {ActorRef} from '../../domain/base.js';
import type {Command} from '../../domain/command.js';
import type {ResourceGroup} from '../../domain/group.js';
import type {MapLayout, Mapped} from '../../domain/network/layout-parts.js';
import type {Placing} from '../../domain/network/layout-point.js';
import type {Membership, Person} from '../../domain/network/schema.js';
import type {Sectors} from '../../domain/network/sectors.js';
import type {Permission} from '../../domain/regie/permission.js';
import type {Action, Policy} from '../../domain/regie/policy.js';
import type {Translation} from '../../i18n/messages.js';
import type {SharedText} from '../../ui/catalogs.js';
import type {FirstMessages, LaterMessages} from '../../ui/common.messages.nl.js';
import type {Answers} from './answers.js';
import type {Plan} from './asking/ask-part.js';
import type {EyesMessages} from './eyes/eyes.messages.js';
import type {Drawing} from './drawing.js';
import type {FilesText} from './files/files-desk.js';
import type {Given} from './given.js';
import type {MoreMessages} from './more.messages.js';
import type {More} from './more.js';
import type {NetworkMapMessages} from './network-map.messages.js';
import type {Order} from './order.js';
import type {TimeMessages} from './time/time.messages.js';
import type {ProposedPerson} from './proposed-person.js';
import type {StartMessages} from './start/start.messages.js';
import type {ZoomMessages} from './zoom/zoom.messages.js';

export type Text = Translation<NetworkMapMessages & FirstMessages>;
export type LateMessages = MoreMessages & StartMessages & LaterMessages;
export type MoreText = Translation<LateMessages>;
/** Any sentence of the element, in a portal's own words. */
export type OwnText = Partial<
  Text & MoreText & FilesText & SharedText & Translation<TimeMessages & EyesMessages & ZoomMessages>
>;

/** Somebody on the map, with their newest way into the group. */
export interface Shown {
  readonly person: Person;
  readonly way: Membership | undefined;
}

/** Who of the people of a drawing before is another now, by number; nobody came, went or changed places. */
export interface Changed {
  readonly since: readonly Shown[];
  readonly at: readonly number[];
}

/** What is open beside the map: nothing, somebody's card, or a form. */
export type Panel =
  | {readonly kind: 'none'}
  | {readonly kind: 'card'; readonly personId: string}
  /** Who they know is drawn. */
  | {readonly kind: 'tie'; readonly personId: string}
  /** `was` is the person as the writer saw them. */
  | {readonly kind: 'edit'; readonly was: Person; readonly blank?: boolean}
  | {
      readonly kind: 'add';
      readonly blank?: boolean;
      /** Set where the client makes somebody's proposal their own. */
      readonly proposed?: ProposedPerson;
    }
  /** A question that helps to think of people; without `at` the one where it was left. */
  | {
      readonly kind: 'start';
      readonly at?: number;
      readonly added?: readonly string[];
      /** It lay on an empty map, and stays when somebody comes there. */
      readonly lies?: boolean;
    }
  /** People whom the page knows. */
  | {readonly kind: 'roster'; readonly added?: readonly string[]};

/** Somebody who is being moved by keys or by pressing a place. */
export interface Moving {
  readonly personId: string;
  readonly to: Placing;
}

/**
 * What the viewer may see: the whole map, who takes part, only their own invitation, or nothing.
 * The server sends no more than that; this keeps a page right that holds the whole group.
 */
export type Sight = 'map' | 'members' | 'own' | 'none';

/** All that a part of the element needs to draw itself, made once per render. */
export interface Scene {
  readonly text: Text;
  readonly locale: string;
  readonly group: ResourceGroup;
  readonly viewer: ActorRef;
  readonly sight: Sight;
  readonly people: readonly Shown[];
  readonly order: Order;
  readonly changed?: Changed | undefined;
  /** The parts of the sides that the portal offers. */
  readonly sectors: Sectors;
  /** Now, as an ISO instant. */
  readonly at: string;
  readonly panel: Panel;
  readonly moving: Moving | undefined;
  readonly view: 'map' | 'list';
  readonly lines: boolean;
  readonly layout: MapLayout;
  readonly mapped: readonly Mapped[];
  /** Who has the one tab stop of the map. */
  readonly current: number;
  may(action: Action, own?: boolean): Permission['kind'];
  /** Says something once that is no change of the group. */
  say(sentence: string): void;
  show(panel: Panel): void;
  /** Closes what is open; the focus goes back to who it was about. */
  close(): void;
  move(moving: Moving | undefined): void;
  /** Puts the one who is moved, or somebody else, in a place. */
  place(placing: Placing, personId?: string): void;
  /** The lines between the parts of a side, and their names. */
  drawSectors(): unknown;
  readonly drawing: Drawing;
  /** Draws what is loaded late; nothing until then. */
  late<Drawn>(draw: (more: More, desk: Desk) => Drawn): Drawn | undefined;
}

export type Ready = Extract<GroupView, {kind: 'ready'}>;

/** The map as somebody else would get it; nothing can be changed meanwhile. */
export interface Through {
  readonly actor: ActorRef;
  /** What there is to see; nothing where this has come to its end. */
  see(view: Ready): Ready | undefined;
  /** Whose eyes these are, and the way back. */
  strip(): TemplateResult;
}

/** The same with the words of cards and forms. */
export interface Desk extends Omit<Scene, 'text'> {
  readonly text: Text & MoreText;
  /** Asks for a change and says so once, or has it said; a wish that waits for the client says that. */
  act(
    command: Command,
    sentence?: string,
    may?: Permission['kind'],
    sayIn?: (sentence: string) => void,
  ): void;
  /** What the page gives besides the group. */
  readonly given: Given;
  /** What who is asked answered here. */
  readonly answers: Answers;
  /** Who is going to ask somebody, and with which words: by who looks and whose way it is. */
  readonly plans: Map<string, Plan>;
  /** Draws again what is no change of the group. */
  redraw(): void;
  /** What was typed in a form that was left with Escape, by who looks and whom it is about. */
  readonly typed: Map<string, {readonly open: Panel; readonly fields: FormData}>;
  /** Whose eyes the client looks through now. */
  readonly through: Through | undefined;
  /** Through the eyes of somebody else, or again through one's own. */
  look(through: Through | undefined): void;
  /** The host's own table of who may do what. */
  policy(): Policy | undefined;
}

export const isClient = ({viewer}: Pick<Scene, 'viewer'>): boolean => viewer.kind === 'client';

/** The membership of who looks, if they are not the client. */
export const ownWay = (group: ResourceGroup, viewer: ActorRef): Membership | undefined =>
  viewer.kind === 'member'
    ? group.memberships.find(({id}) => id === viewer.membershipId)
    : undefined;

/** Who the open panel is about. */
export function personIdOf(panel: Panel): string | undefined {
  if (panel.kind === 'edit') return panel.was.id;
  return 'personId' in panel ? panel.personId : undefined;
}
