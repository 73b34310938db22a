/*
 * What the first paint does not need: the sheet under the path, with all that can be done there. It
 * is asked for together with the element, and is there before anybody has read the first word.
 */
import {html, nothing} from 'lit';
import type {CommandType} from '../../domain/command.js';
import type {PhaseCode} from '../../domain/phases/values.js';
import {buttons} from '../../styles/buttons.js';
import {dialog} from '../../styles/dialog.js';
import {fields} from '../../styles/fields.js';
import {people} from '../../styles/people.js';
import {peopleTokens} from '../../styles/people.tokens.js';
import {proposals} from '../../styles/proposals.js';
import {checkIcon} from '../../ui/first-icons.js';
import {undoIcon} from '../../ui/later-icons.js';
import {returnedView} from '../../ui/returned.js';
import {standstillStrip} from '../../ui/standstill.js';
import {readonlyStrip} from '../../ui/strips.js';
import {watchTyping} from '../../ui/half-typed.js';
import {groupButton} from './group/group-button.js';
import {barView, miniPath} from './bar.js';
import {hintOf, hintView, nowView, restView} from './detail.js';
import {subtitleOf} from './care-words.js';
import {Desk} from './desk.js';
import {detail} from './detail.styles.js';
import {isLentHere, lendView, lentView} from './lent.js';
import {moveDialog} from './move-dialog.js';
import type {Scene} from './scene.js';
import {sheetSceneOf, type SheetScene} from './sheet-scene.js';
import {waitingView} from './waiting.js';
import {shortFact} from './words.js';

const styles = [peopleTokens, buttons, fields, people, dialog, proposals, detail];

/** The parts of the element that need more than the path. */
export interface Sheet {
  /** What waits, came back or was lent: always in sight. */
  readonly around: unknown;
  /** Beside the title: what is about the whole group, and the way back. */
  readonly head: unknown;
  readonly miniPath: unknown;
  readonly whole: boolean;
  readonly bar: unknown;
  /** Under the title of the chosen phase. */
  readonly now: unknown;
  /** Beside and below it. */
  readonly rest: unknown;
  readonly dialog: unknown;
  /** What a phase is for, in the words of who looks. */
  readonly sub: (phase: PhaseCode) => string;
  /** The one thing worth saying under a stone. */
  readonly fact: (phase: PhaseCode) => string | undefined;
  readonly factView: (fact: string) => unknown;
}

/** What is about the group as a whole: that is done and undone here. */
const owns: ReadonlySet<CommandType> = new Set([
  'setPhase',
  'takeBackPhase',
  'decideReorientation',
  'setGroupStatus',
  'nameGroup',
  'setCareSetting',
  'setCrisisPlan',
] as const);

/** The sheet of one element, with what somebody is doing there. */
export function lateSheet(...wanted: ConstructorParameters<typeof Desk>) {
  const desk = new Desk(...wanted);
  watchTyping(wanted[0], () => desk.forget());
  return {part: {desk, owns, sheetOf: (scene: Scene) => sheetOf(scene, desk)}, styles};
}

function sheetOf(first: Scene, desk: Desk): Sheet {
  const scene = sheetSceneOf(first, desk);
  const head = html`${groupButton(scene, scene.say)} ${undoView(scene)}`;
  return {
    around: aroundView(scene),
    head,
    whole: scene.whole,
    miniPath: miniPath(scene.path),
    // A sidebar has no head: what is about the group comes last.
    bar: [
      barView(scene, scene.whole ? nothing : hintView(scene, hintOf(scene))),
      html`<div class="actions">${head}</div>`,
    ],
    now: nowView(scene),
    rest: [restView(scene), lendView(scene)],
    dialog: scene.move && moveDialog(scene, scene.move),
    sub: (phase) => subtitleOf(scene, phase),
    fact: (phase) => shortFact(scene, phase),
    factView: (fact) => html`<span class="got" dir="auto">${checkIcon()}${fact}</span>`,
  };
}

function aroundView(scene: SheetScene): unknown {
  const {text, group, viewer, may, returned, resolve, say} = scene;
  return [
    viewer.kind === 'client' || isLentHere(scene)
      ? nothing
      : readonlyStrip(text, group.clientName, may === 'propose'),
    standstillStrip({
      ...scene,
      wish: (command, said) => {
        scene.wish(command);
        // That a proposal waits is said when it does.
        if (said !== text.proposalSent) say(said);
      },
    }),
    lentView(scene),
    returnedView({text, returned, resolve, say}),
    waitingView(scene),
  ];
}

const undoView = ({text, undo}: SheetScene): unknown =>
  undo
    ? html`<button class="btn plain" type="button" @click=${undo}>
        ${undoIcon()}${text.undo}
      </button>`
    : nothing;
