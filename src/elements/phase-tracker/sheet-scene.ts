import type {Command} from '../../domain/command.js';
import type {ResourceGroup} from '../../domain/group.js';
import type {PhaseActCode} from '../../domain/phases/acts.js';
import {phaseHints, type PhaseHint, type PhaseHintCode} from '../../domain/phases/hints.js';
import {phasePath, type PhasePath} from '../../domain/phases/path.js';
import {phaseCodes, type PhaseCode} from '../../domain/phases/values.js';
import {rolesOf, type Permission} from '../../domain/regie/permission.js';
import type {Action, Policy} from '../../domain/regie/policy.js';
import type {Translation} from '../../i18n/messages.js';
import type {CommonMessages} from '../../ui/common.messages.js';
import {nl as common} from '../../ui/common.messages.nl.js';
import {nlLater} from '../../ui/later.messages.nl.js';
import type {GivenBack, Kept} from '../../ui/returned.js';
import type {PhaseTrackerMessages} from './phase-tracker.messages.js';
import type {Desk} from './desk.js';
import {within, type Scene} from './scene.js';
import {nl} from './sheet.messages.nl.js';

export type Text = Translation<PhaseTrackerMessages & CommonMessages>;

/** In whose words a phase is told: the client's own, plain ones about the client, or the method's. */
export type Audience = 'You' | 'Plain' | 'Method';

/** Where somebody wants to go; `round` only where a new round begins. */
export interface Move {
  readonly to: PhaseCode;
  readonly round?: number;
  readonly note?: string;
  /** The day on which it began, where that was not today. */
  readonly on?: string;
  /** Set where the client makes somebody's proposal their own. */
  readonly proposalId?: string;
}

/** How the element stands, and what the person may want of it. */
export interface Stand {
  readonly whole: boolean;
  readonly toggle: () => void;
  readonly move: Move | undefined;
  readonly ask: (move: Move) => void;
  readonly go: (move: Move) => void;
  /** Closes the question; what was typed is there again when it is asked again. */
  readonly stay: (note: string) => void;
  /** The element is read-only. */
  readonly fixed: boolean;
  readonly undo: (() => void) | undefined;
  readonly act: (phase: PhaseCode, act: PhaseHintCode | PhaseActCode) => void;
  readonly wish: (command: Command) => void;
  /** The same, where the focus stays where it is. */
  readonly keep: (command: Command) => void;
  /** May who looks do this, or propose it? */
  readonly allowed: (action: Action) => Permission['kind'];
  readonly returned: readonly GivenBack[];
  readonly resolve: (id: string, keep: Kept) => void;
  readonly say: (sentence: string) => void;
}

/** All that the sheet needs to draw itself. */
export interface SheetScene extends Omit<Scene, 'text'>, Stand {
  readonly text: Text;
  readonly audience: Audience;
  readonly path: PhasePath;
  /** May this actor set the phase, or propose it? */
  readonly may: 'yes' | 'propose' | 'no';
  readonly policy: Policy | undefined;
  readonly mayLend: boolean;
  readonly mayEndLoans: boolean;
  /** Hints are for the client and the regieondersteuner. */
  readonly hinted: boolean;
  readonly hints: readonly PhaseHint[];
  /** The group as far as who looks may see it: what is told of it comes from there. */
  readonly seen: ResourceGroup;
}

/** The sentences of the first paint, and all others. */
export const wholeText = (first: Scene['text']): Text => ({...common, ...nlLater, ...nl, ...first});

export function sheetSceneOf(scene: Scene, desk: Desk): SheetScene {
  const {group, viewer, at, closed} = scene;
  const roles = rolesOf(group, viewer);
  const text = wholeText(scene.text);
  const seen = desk.seen(group, viewer, at);
  return {
    ...scene,
    ...desk.stand(at),
    text,
    audience: viewer.kind === 'client' ? 'You' : roles.some(isProfessional) ? 'Method' : 'Plain',
    path: phasePath(group),
    may: closed ? 'no' : desk.allowed('setPhase', at),
    policy: desk.policy,
    mayLend: !closed && desk.allowed('delegate', at) === 'yes',
    mayEndLoans: !closed && desk.mayEndLoans(at),
    // While the group rests nothing is suggested.
    hinted:
      !closed &&
      group.status !== 'paused' &&
      roles.some((role) => role === 'client' || role === 'facilitator'),
    hints: phaseHints(seen, at),
    seen,
  };
}

/** "Terug naar planning", or "Verder naar planning", from where the group is. */
export function wayTo(scene: SheetScene, phase: PhaseCode): string {
  const {text, path} = scene;
  const back = phaseCodes.indexOf(phase) < phaseCodes.indexOf(path.current);
  return text[back ? 'backTo' : 'forwardTo'](within(scene, text[phase]));
}

/** Who may only propose, reads so on the button. */
export const asksFor = (scene: SheetScene, may: Permission['kind'], label: string): string =>
  may === 'propose' ? scene.text.suggest(within(scene, label)) : label;

/** The same, of a step along the path. */
export const asked = (scene: SheetScene, label: string): string => asksFor(scene, scene.may, label);

const isProfessional = (role: string): boolean =>
  role === 'facilitator' || role === 'responsibleClinician' || role === 'formalMember';
