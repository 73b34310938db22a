import type {ResourceGroup} from '../group.js';
import {scoreFields} from '../goals/values.js';
import {sameJson} from '../keep.js';
import type {RecordKind} from '../records.js';
import {aboutIn, fieldsOf, wishIn, type StoredFields, type Wish} from './proposed-wish.js';
import type {Proposal} from './schema.js';

/** How what a proposal is about stands now, beside what its proposer saw. */
export const proposalStandings = ['asSeen', 'changed', 'already', 'gone'] as const;
export type ProposalStanding = (typeof proposalStandings)[number];

/** One field that would be another; `null` where it would be, or is, empty. */
export interface ProposedChange {
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
}

/** What a proposal comes to, read without carrying it out. */
export interface ProposalReading {
  /** The type of the stored command; it may be one of a newer version. */
  readonly type: string;
  readonly kind: RecordKind;
  /** Of what is there already. */
  readonly id?: string;
  /** It would make something: a goal, a step for a goal, a meeting, somebody on the map. */
  readonly isNew: boolean;
  /** The words that what it is about has now, or had when it was proposed and is gone. */
  readonly about?: string;
  readonly changes: readonly ProposedChange[];
  /** `changed` since; `already` as was wished; or not there any more. */
  readonly standing: ProposalStanding;
  /** Where texts have changed since: what who takes it over has seen instead, for `acceptProposal`. */
  readonly was?: StoredFields;
}

/**
 * What everybody who sees the thing sees in the same words, so that a page that was given a part of
 * the group reads a proposal as the client's own page does. Of people nothing is kept (I22).
 */
const plainFields: Readonly<Partial<Record<RecordKind, readonly string[]>>> = {
  goal: [
    ...['text', 'term', 'dimensions', 'why', 'proud', 'targetDate', 'status', 'visibility'],
    ...scoreFields,
  ],
  step: ['text', 'due', 'support'],
  meeting: ['kind', 'state', 'start', 'durationMinutes', 'placeKind', 'placeText'],
  agendaItem: ['title', 'minutes', 'state'],
  agreement: ['text', 'due'],
  membership: ['state'],
  group: [
    ...['name', 'status', 'inCare', 'careModel', 'intervalMonths', 'channel'],
    ...['phase', 'round', 'outcome'],
  ],
};

/** What it is called: whoever proposed something, proposed it for this. */
const naming: Readonly<Partial<Record<RecordKind, readonly string[]>>> = {
  goal: ['text'],
  step: ['text'],
  agendaItem: ['title'],
  agreement: ['text'],
  meeting: ['start', 'state'],
};

/** What a proposer sees, while proposing, of what would change: see `Proposal.seen`. */
export function seenFor(
  seen: ResourceGroup,
  command: {readonly type: string},
): StoredFields | undefined {
  const wish = wishIn(command);
  const about = aboutIn(seen, wish);
  const watched = about ? watchedBy(wish) : [];
  return watched.length === 0
    ? undefined
    : Object.fromEntries(watched.map((field) => [field, about?.[field] ?? null]));
}

function watchedBy({kind, isNew, fields}: Wish): readonly string[] {
  const names = naming[kind] ?? [];
  const plain = plainFields[kind] ?? [];
  // A new step has a text too: that is not the text of its goal.
  return plain.filter((field) => names.includes(field) || (!isNew && field in fields));
}

/**
 * What would change, and whether it can still be said of what is there now. The same on the client's
 * page and on one that was given a part of the group, for whoever sees what it is about.
 */
export function readProposal(group: ResourceGroup, proposal: Proposal): ProposalReading {
  const {command, seen} = proposal;
  const wish = wishIn(command);
  const now = aboutIn(group, wish);
  const {kind, id, isNew, fields} = wish;
  const about =
    now?.['text'] ?? now?.['title'] ?? (now ? undefined : (seen?.['text'] ?? seen?.['title']));
  const was = now && textsNow(command, now);
  return {
    ...{type: command.type, kind, isNew},
    ...(id !== undefined && {id}),
    ...(typeof about === 'string' && about !== '' && {about}),
    changes: Object.entries(fields).map(([field, to]) => ({
      field,
      from: isNew ? null : (now?.[field] ?? seen?.[field] ?? null),
      to,
    })),
    standing: standingOf(proposal, wish, now),
    ...(was && {was}),
  };
}

function standingOf(
  {command, seen}: Proposal,
  wish: Wish,
  now: StoredFields | undefined,
): ProposalStanding {
  if (now === undefined) return wish.id === undefined ? 'asSeen' : 'gone';
  if (isSo(wish, now)) return 'already';
  const saw = seen ?? fieldsOf(fieldsOf(command)['was']);
  const same = Object.entries(saw).every(([field, then]) =>
    sameJson(then ?? null, now[field] ?? null),
  );
  return same ? 'asSeen' : 'changed';
}

/** Where somebody can stand by now, so that there is nothing left to wish for. */
const reached: Readonly<Record<string, readonly unknown[]>> = {
  nominated: ['nominated', 'onHold', 'asked', 'member'],
  ended: ['ended', 'left'],
};

/** Is all that it would change that way already? What not everybody sees alike does not tell. */
function isSo({kind, isNew, fields}: Wish, now: StoredFields): boolean {
  const plain = kind === 'person' ? ['state'] : (plainFields[kind] ?? []);
  const wished = Object.entries(fields).filter(([field]) => !beside.has(field));
  return (
    !isNew &&
    wished.length > 0 &&
    wished.every(([field, to]) => plain.includes(field) && isAt(to, now[field]))
  );
}

const isAt = (to: unknown, now: unknown): boolean =>
  sameJson(to ?? null, now ?? null) ||
  (typeof to === 'string' && Object.hasOwn(reached, to) && reached[to]?.includes(now) === true);

/** What comes with it and changes nothing by itself. */
const beside: ReadonlySet<string> = new Set(['note', 'on', 'membershipId', 'roles']);

/** What the command says that its writer saw, as it stands now; where it stands so still, nothing. */
function textsNow(command: {readonly type: string}, now: StoredFields): StoredFields | undefined {
  const saw = Object.entries(fieldsOf(fieldsOf(command)['was']));
  const other = saw.some(([field, then]) => !sameJson(then ?? null, now[field] ?? null));
  return other ? Object.fromEntries(saw.map(([field]) => [field, now[field] ?? null])) : undefined;
}
