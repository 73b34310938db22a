import type {ActorRef} from '../../domain/base.js';
import type {ResourceGroup} from '../../domain/group.js';
import type {PhaseCode} from '../../domain/phases/values.js';
import type {Translation} from '../../i18n/messages.js';
import type {CommonMessages} from '../../ui/common.messages.js';
import type {PathMessages} from './phase-tracker.messages.js';

/** All that the path needs to draw itself, made once per render. */
export interface Scene {
  readonly text: Translation<PathMessages & CommonMessages>;
  readonly locale: string;
  readonly group: ResourceGroup;
  readonly viewer: ActorRef;
  /** Now, as an ISO instant. */
  readonly at: string;
  /** The element is read-only, or the group is closed. */
  readonly closed: boolean;
  /** The stone whose sheet is shown. */
  readonly chosen: PhaseCode;
  readonly choose: (phase: PhaseCode) => void;
}

/** "Je bent hier", or for the others where the group is. */
export const hereWord = ({text, viewer}: Scene): string =>
  viewer.kind === 'client' ? text.youAreHere : text.groupIsHere;

/** "Planning" inside a sentence: "Terug naar planning". */
export const within = (
  {text}: {readonly text: Pick<Scene['text'], 'within'>},
  name: string,
): string => text.within(name);
