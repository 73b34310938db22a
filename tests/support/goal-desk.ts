import type {ActorRef} from '../../src/domain/base.js';
import type {Command} from '../../src/domain/command.js';
import {decide} from '../../src/domain/decide.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import {permissionFor} from '../../src/domain/regie/permission.js';
import {boardOf} from '../../src/elements/goal-editor/board.js';
import type {FormDesk} from '../../src/elements/goal-editor/desk.js';
import {Drafts} from '../../src/elements/goal-editor/drafts.js';
import {nl as forms} from '../../src/elements/goal-editor/forms.messages.nl.js';
import {nl as first} from '../../src/elements/goal-editor/goal-editor.messages.nl.js';
import {nl as going} from '../../src/elements/goal-editor/going.messages.nl.js';
import {nl as proposing} from '../../src/elements/goal-editor/proposing.messages.nl.js';
import {onBoard} from '../../src/elements/goal-editor/waiting.js';
import {nl as common} from '../../src/ui/common.messages.nl.js';
import {nlLater} from '../../src/ui/later.messages.nl.js';

/** What a part of the goal editor is given, without a page: with all that was wished and said. */
export interface GoalDesk extends FormDesk {
  readonly wishes: readonly Command[];
  readonly said: readonly string[];
}

export function goalDesk(
  group: ResourceGroup,
  actor: ActorRef = {kind: 'client'},
  more: Partial<FormDesk> = {},
): GoalDesk {
  const at = new Date().toISOString();
  const board = boardOf(group);
  const wishes: Command[] = [];
  const said: string[] = [];
  const nothing = (): void => undefined;
  const host = {
    addController: nothing,
    removeController: nothing,
    requestUpdate: nothing,
    updateComplete: Promise.resolve(true),
  };
  return {
    ...{text: {...common, ...nlLater, ...first, ...forms, ...going, ...proposing}, locale: 'nl'},
    ...{group, actor, board, dimensions: [], scale: undefined, goalId: undefined},
    ...{policy: undefined, fixed: false, folds: false, focused: undefined, wishes, said},
    drafts: new Drafts(host),
    ...onBoard(group, board, actor),
    may: (action, context) =>
      permissionFor(group, actor, action, {at, policy: more.policy, ...context}).kind,
    wish: (command) => void wishes.push(command),
    act(command, sentence) {
      wishes.push(command);
      said.push(sentence);
    },
    say: (sentence) => void said.push(sentence),
    mark: (key) => key,
    late: nothing,
    open: nothing,
    rows: nothing,
    focus: nothing,
    focusOn: nothing,
    whole: new Set(),
    isFolded: () => false,
    fold: nothing,
    foldAll: nothing,
    ...more,
  };
}

/** The group after all that was wished at a desk. */
export function afterAll({group, actor, wishes}: GoalDesk): ResourceGroup {
  let now = group;
  for (const wish of wishes) {
    const decision = decide(now, wish, actor, new Date().toISOString());
    if (decision.outcome === 'refused') throw new Error(decision.refusal.reason);
    now = decision.group;
  }
  return now;
}
