import type {ActorRef} from '../../domain/base.js';
import type {ResourceGroup} from '../../domain/group.js';
import type {PhaseCode} from '../../domain/phases/values.js';
import type {Translation} from '../../i18n/messages.js';
import type {CommonMessages} from '../../ui/common.messages.js';
import type {PathMessages} from './phase-tracker.messages.js';

/** In whose words a phase is told: the client's own, plain ones about the client, or the method's. */
export type Audience = 'You' | 'Plain' | 'Method';

/** All that the path needs to draw itself, made once per render. */
export interface Scene {
  readonly text: Translation<PathMessages & CommonMessages>;
  readonly locale: string;
  readonly group: ResourceGroup;
  readonly viewer: ActorRef;
  readonly audience: Audience;
  /** Now, as an ISO instant. */
  readonly at: string;
  /** The element is read-only, or the group is closed. */
  readonly closed: boolean;
  /** The stone whose sheet is shown. */
  readonly chosen: PhaseCode;
  readonly choose: (phase: PhaseCode) => void;
}

export function audienceOf(group: ResourceGroup, viewer: ActorRef): Audience {
  if (viewer.kind === 'client') return 'You';
  const own = group.memberships.find(
    ({id}) => viewer.kind === 'member' && id === viewer.membershipId,
  );
  return own?.roles.some((role) => /^(facilitator|responsible|formal)/.test(role))
    ? 'Method'
    : 'Plain';
}

/** "Je bent hier", or for the others where the group is. */
export const hereWord = ({text, audience}: Scene): string =>
  audience === 'You' ? text.youAreHere : text.groupIsHere;

/** "Planning" inside a sentence: "Terug naar planning". */
export const within = (name: string): string =>
  name.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
