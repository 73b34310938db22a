import type {ActorRef} from '../../domain/base.js';
import type {ResourceGroup} from '../../domain/group.js';
import {phaseCodes, type PhaseCode} from '../../domain/phases/values.js';
import {permissionFor, rolesOf} from '../../domain/regie/permission.js';
import type {Translation} from '../../i18n/messages.js';
import type {CommonMessages} from '../../ui/common.messages.js';
import type * as More from './more.js';
import type {PhaseTrackerMessages} from './phase-tracker.messages.js';

export type Text = Translation<PhaseTrackerMessages & CommonMessages>;

/** In whose words a phase is told: the client's own, plain ones about the client, or the method's. */
export type Audience = 'You' | 'Plain' | 'Method';

/** Where somebody wants to go; `round` only where a new round begins. */
export interface Move {
  readonly to: PhaseCode;
  readonly round?: number;
  readonly note?: string;
  /** Set where the client makes somebody's proposal their own. */
  readonly proposalId?: string;
}

/** All that a part of the element needs to draw itself, made once per render. */
export interface Scene {
  readonly text: Text;
  readonly locale: string;
  readonly group: ResourceGroup;
  readonly viewer: ActorRef;
  readonly audience: Audience;
  /** Now, as an ISO instant. */
  readonly at: string;
  /** May this actor set the phase, or propose it? */
  readonly may: 'yes' | 'propose' | 'no';
  /** The element is read-only, or the group is closed. */
  readonly closed: boolean;
  /** Hints are for the client and the regieondersteuner. */
  readonly hinted: boolean;
  /** The stone whose detail is shown. */
  readonly chosen: PhaseCode;
  readonly choose: (phase: PhaseCode) => void;
  readonly ask: (move: Move) => void;
  readonly act: (phase: PhaseCode, act: string) => void;
  /** What is loaded after the first paint. */
  readonly more: typeof More | undefined;
}

/** What the element itself has to say; the rest follows from the group and who looks. */
type Own = Omit<Scene, 'group' | 'viewer' | 'audience' | 'may' | 'hinted'>;

export function sceneOf(group: ResourceGroup, viewer: ActorRef, own: Own): Scene {
  const roles = rolesOf(group, viewer);
  const {at, closed} = own;
  return {
    ...own,
    group,
    viewer,
    audience: viewer.kind === 'client' ? 'You' : roles.some(isProfessional) ? 'Method' : 'Plain',
    may: closed ? 'no' : permissionFor(group, viewer, 'setPhase', {at}).kind,
    hinted: !closed && roles.some((role) => role === 'client' || role === 'facilitator'),
  };
}

const isProfessional = (role: string): boolean =>
  role === 'facilitator' || role === 'responsibleClinician' || role === 'formalMember';

/** "Planning" inside a sentence: "Terug naar planning". */
export const within = (name: string): string =>
  name.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());

/** "Terug naar planning", or "Verder naar planning", from where the group is. */
export function wayTo({text, group}: Scene, phase: PhaseCode): string {
  const back = phaseCodes.indexOf(phase) < phaseCodes.indexOf(group.phase.current);
  return text[back ? 'backTo' : 'forwardTo'](within(text[phase]));
}

/** Who may only propose, reads so on the button. */
export const asked = ({text, may}: Scene, label: string): string =>
  may === 'propose' ? text.suggest(within(label)) : label;
