import type {KeptDrafts} from '../../events/rg-draft.js';
import {scoreFields} from '../../domain/goals/values.js';
import type {DraftEntry, DraftKind} from './drafts.js';

type Fields = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const text: Check = (value) => typeof value === 'string';
const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const texts: Check = (value) => Array.isArray(value) && value.every(text);
const term: Check = (value) => value === 'short' || value === 'long';
const having =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isFields(value) && Object.entries(checks).every(([field, check]) => check(value[field]));
const eachOf = (fields: readonly string[], check: Check) =>
  Object.fromEntries(fields.map((field) => [field, check]));

const who: Check = (value) =>
  isFields(value) &&
  (value['kind'] === 'client' || (value['kind'] === 'member' && text(value['membershipId'])));
const goal = {text, why: text, targetDate: text, term, dimensions: texts, parentId: maybe(text)};
const step = {text, who, support: texts, due: text};
const scores = eachOf(scoreFields, maybe(text));
const added = {message: maybe(text), proposalId: maybe(text)};

/** What a draft of a kind has to have: a page may give back anything. */
const whole: Readonly<Record<Exclude<DraftKind, 'seen'>, Check>> = {
  goal: having({
    ...goal,
    ...added,
    childId: maybe(text),
    was: maybe(having({...goal, id: text, why: maybe(text), targetDate: maybe(text)})),
  }),
  step: having({...step, ...added, goalId: text, was: maybe(having({...step, id: text}))}),
  rating: having({comment: text, value: (value) => text(value) || typeof value === 'number'}),
  reply: having({text}),
  smaller: having({text}),
  proud: having({text, was: maybe(text)}),
  status: having({...added, status: text}),
  scores: having({...added, words: having(scores), was: having({...scores, id: text})}),
  contribution: having({
    ...eachOf(['can', 'ratherNot'], text),
    was: having({can: text, ratherNot: text}),
  }),
};

export interface Restored {
  readonly entry: DraftEntry;
  /** It was sent, and not known to be saved. */
  readonly sent: boolean;
}

/**
 * What the page kept, as drafts: those that are whole, with what their writer saw, so that it shows
 * where somebody changed that meanwhile.
 */
export function restored({entries}: KeptDrafts): readonly Restored[] {
  if (!Array.isArray(entries)) return [];
  return entries.flatMap((entry: unknown) => {
    if (!isFields(entry)) return [];
    const {kind, key, draft, sent} = entry;
    const check = new Map<unknown, Check>(Object.entries(whole)).get(kind);
    if (typeof key !== 'string' || !isFields(draft) || !check?.(draft)) return [];
    const {was, words} = draft;
    // A form stands where its key says, and that is what it is about.
    const about = isFields(was) ? was['id'] : undefined;
    const isNew = (kind === 'goal' || kind === 'step') && about === undefined;
    if (about === undefined ? isNew && !key.startsWith('new ') : about !== key) return [];
    const own = {...draft, ...(isFields(words) && {words: {...words}})};
    // Checked above: the kind is known and has its fields.
    return [{entry: {kind, key, draft: own} as unknown as DraftEntry, sent: sent === true}];
  });
}
