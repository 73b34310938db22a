import {html, nothing} from 'lit';
import type {Goal, Step} from '../../domain/goals/schema.js';
import {supportIn} from '../../domain/goals/support.js';
import {scoreFields} from '../../domain/goals/values.js';
import {dateOf, listOf} from '../../i18n/format.js';
import {actorName} from '../../ui/actor.js';
import {brief} from '../../ui/brief.js';
import {differenceView, foldedDifference} from '../../ui/difference.js';
import {foldedText} from '../../ui/folded-text.js';
import {dimensionLabel, statusLabel, type FormDesk} from './desk.js';
import {proposedAct} from './proposed-act.js';
import {rowsView, type Row} from './proposed-rows.js';
import {supportAt, textAt, textsAt, valueAt, type Stored} from './proposed.js';
import {supportLabel} from './step-support.js';

/**
 * All that a proposal would change apart from a wording, which lies beside the client's own: field
 * by field, from what was stored. Nothing of it is taken over unseen.
 */
export function proposedChange(desk: FormDesk, command: Stored, goal?: Goal, step?: Step): unknown {
  const {text} = desk;
  switch (command.type) {
    case 'addGoal':
      return [
        html`<p>${text.wantsGoal}</p>`,
        quote(desk, textAt(command, 'goal', 'text')),
        rowsView(goalRows(desk, command, 'goal')),
      ];
    case 'editGoal':
      return [
        goal ? nothing : quote(desk, textAt(command, 'change', 'text')),
        rowsView(goalRows(desk, command, 'change', goal)),
      ];
    case 'setGoalStatus':
      return statusWish(desk, command, goal);
    case 'addStep':
      return [
        html`<p>${text.wantsStep}</p>`,
        quote(desk, textAt(command, 'step', 'text')),
        rowsView(stepRows(desk, command, 'step')),
      ];
    case 'editStep':
      return [
        step ? aboutStep(desk, command, step) : quote(desk, textAt(command, 'change', 'text')),
        rowsView(stepRows(desk, command, 'change', step)),
      ];
    default:
      return [
        step ? aboutStep(desk, command, step) : nothing,
        proposedAct(desk, command, goal, step) ?? html`<p>${text.wantsChange}</p>`,
      ];
  }
}

/** The fields that a proposal names, as it would have them; not its wording. */
export function changedRows(desk: FormDesk, command: Stored): readonly Row[] {
  switch (command.type) {
    case 'addGoal':
      return goalRows(desk, command, 'goal');
    case 'editGoal':
      return goalRows(desk, command, 'change');
    case 'addStep':
      return stepRows(desk, command, 'step');
    case 'editStep':
      return stepRows(desk, command, 'change');
    default:
      return [];
  }
}

/** Which step it is, where its words do not stand beside it already. */
const aboutStep = ({text}: FormDesk, command: Stored, step: Step): unknown =>
  textAt(command, 'change', 'text') === undefined
    ? html`<p dir="auto">${text.aboutStep(step.text)}</p>`
    : nothing;

const quote = ({text}: FormDesk, said: string | undefined): unknown =>
  said === undefined ? nothing : foldedText(text, said, 'voice typed');

function statusWish(desk: FormDesk, command: Stored, goal?: Goal): unknown {
  const {text} = desk;
  const to = statusLabel(desk, textAt(command, 'status') ?? '');
  if (goal === undefined) return html`<p>${text.wantsStatus(to)}</p>`;
  const words = text.fromTo(statusLabel(desk, goal.status), to);
  return rowsView([{label: text.statusLegend, words}]);
}

function goalRows(
  desk: FormDesk,
  command: Stored,
  part: 'goal' | 'change',
  was?: Goal,
): readonly Row[] {
  const {text, locale, board} = desk;
  const at = (field: string): unknown => valueAt(command, part, field);
  const term = (value: unknown): string => (value === 'long' ? text.forLater : text.now);
  const names = (codes: readonly string[]): string =>
    listOf(
      locale,
      codes.map((code) => dimensionLabel(desk, code)),
    );
  const goalNamed = (id: string | undefined): string | undefined => {
    const found = id === undefined ? undefined : board.goals.get(id);
    return found && brief(found.text);
  };
  return [
    ...proseRow(desk, text.why, was?.why, at('why')),
    ...proseRow(desk, text.proudTitle, was?.proud, at('proud')),
    ...scoreFields.flatMap((field) => proseRow(desk, text[field], was?.[field], at(field))),
    ...shortRow(desk, text.when, was && term(was.term), at('term'), term),
    ...shortRow(desk, text.about, was && names(was.dimensions), at('dimensions'), () =>
      names(textsAt(command, part, 'dimensions')),
    ),
    ...shortRow(desk, text.byWhen, dayOf(locale, was?.targetDate), at('targetDate'), (day) =>
      dayOf(locale, String(day)),
    ),
    ...shortRow(desk, text.larger, goalNamed(was?.parentId), at('parentId'), (id) =>
      goalNamed(String(id)),
    ),
  ];
}

function stepRows(
  desk: FormDesk,
  command: Stored,
  part: 'step' | 'change',
  was?: Step,
): readonly Row[] {
  const {text, locale, group, actor} = desk;
  const at = (field: string): unknown => valueAt(command, part, field);
  const kinds = (codes: readonly string[]): string =>
    listOf(
      locale,
      codes.map((code) => supportLabel(text, code)),
    );
  const named = (membershipId: string | undefined): string =>
    actorName(
      text,
      group,
      membershipId === undefined ? {kind: 'client'} : {kind: 'member', membershipId},
      actor,
    );
  return [
    ...shortRow(desk, text.who, was && actorName(text, group, was.who, actor), at('who'), () =>
      named(textAt(command, part, 'who', 'membershipId')),
    ),
    ...shortRow(desk, text.support, was && kinds(supportIn(was)), at('support'), () =>
      kinds(supportAt(command, part)),
    ),
    ...shortRow(desk, text.byWhen, dayOf(locale, was?.due), at('due'), (day) =>
      dayOf(locale, String(day)),
    ),
  ];
}

const dayOf = (locale: string, day: string | undefined): string | undefined =>
  day === undefined ? undefined : dateOf(locale, day);

/** Somebody's own words: what goes and what comes, word by word. */
function proseRow(
  {text}: FormDesk,
  label: string,
  was: string | undefined,
  value: unknown,
): readonly Row[] {
  const now = typeof value === 'string' ? value : '';
  if (value === undefined || now === (was ?? '')) return [];
  return [
    {
      label,
      words: was ? foldedDifference(text, was, now, 'typed') : foldedText(text, now, 'typed'),
    },
  ];
}

/** A choice: from what to what. `null` takes it away. */
function shortRow(
  {text}: FormDesk,
  label: string,
  was: string | undefined,
  value: unknown,
  wordsOf: (value: unknown) => string | undefined,
): readonly Row[] {
  if (value === undefined) return [];
  const now = (value === null ? undefined : wordsOf(value)) ?? '';
  if (now === (was ?? '')) return [];
  if (!was) return [{label, words: now}];
  return [{label, words: now === '' ? differenceView(text, was, '') : text.fromTo(was, now)}];
}
