import type {Goal, Step} from '../../domain/goals/schema.js';
import type {ResourceGroup} from '../../domain/group.js';
import type {KeptDrafts} from '../../events/rg-draft.js';
import type {DraftEntry} from './drafts.js';

/** The fields that a draft of a kind has to have, and of what type: a page may give back anything. */
const texts: Readonly<Record<string, readonly string[]>> = {
  goal: ['text', 'why', 'targetDate'],
  step: ['goalId', 'text', 'due'],
  rating: ['comment'],
  reply: ['text'],
  smaller: ['text'],
  proud: ['text'],
  status: ['status'],
  scores: [],
};
const lists: Readonly<Record<string, readonly string[]>> = {
  goal: ['dimensions'],
  step: ['support'],
};

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/**
 * What the page kept, as drafts: those that are whole, with what they are about as it is now but for
 * what their writer saw. What was written about something that is gone comes as a new goal.
 */
export function restored({entries}: KeptDrafts, group: ResourceGroup): readonly DraftEntry[] {
  if (!Array.isArray(entries)) return [];
  return entries.flatMap((entry: unknown) => {
    if (!isFields(entry) || typeof entry['kind'] !== 'string') return [];
    const {kind, key, draft} = entry;
    if (typeof key !== 'string' || !isFields(draft) || !isWhole(kind, draft)) return [];
    const about = aboutOf(kind, key, draft, group);
    if (about === 'gone') return [];
    const whole = {
      ...draft,
      ...(isFields(draft['was']) && {was: {...about, ...seen(draft['was'])}}),
    };
    // Checked above: the kind is known and has its fields.
    return [{kind, key, draft: whole} as unknown as DraftEntry];
  });
}

function isWhole(kind: string, draft: Fields): boolean {
  const fields = Object.hasOwn(texts, kind) ? texts[kind] : undefined;
  return (
    fields !== undefined &&
    fields.every((field) => typeof draft[field] === 'string') &&
    (lists[kind] ?? []).every((field) => Array.isArray(draft[field])) &&
    (kind !== 'goal' || draft['term'] === 'short' || draft['term'] === 'long') &&
    (kind !== 'step' || isFields(draft['who'])) &&
    (kind !== 'scores' || (isFields(draft['words']) && isFields(draft['was'])))
  );
}

/** What a draft is about, as it is now. */
function aboutOf(
  kind: string,
  key: string,
  draft: Fields,
  {goals, steps}: ResourceGroup,
): Goal | Step | undefined | 'gone' {
  const find = <T extends {readonly id: string}>(list: readonly T[], id: unknown): T | 'gone' =>
    list.find((one) => one.id === id) ?? 'gone';
  if (kind === 'goal') return key === '' ? undefined : find(goals, key);
  if (kind === 'reply') return find(steps, key);
  if (kind !== 'step') return find(goals, key);
  return isFields(draft['was']) ? find(steps, key) : find(goals, draft['goalId']);
}

/** The texts as the writer saw them: if somebody changes them meanwhile, both stay. */
function seen(was: Fields): Fields {
  const said = Object.entries(was).filter(
    ([field, value]) => (field === 'text' || field === 'why') && typeof value === 'string',
  );
  return Object.fromEntries(said);
}
