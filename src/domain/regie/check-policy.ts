import {
  grants,
  policy as usual,
  policyRoles,
  taskFor,
  type Action,
  type Grant,
  type Policy,
  type PolicyRole,
} from './policy.js';

/** A cell of a host's own table that is not the host's to choose, and why. */
export interface PolicyConflict {
  readonly action: string;
  readonly role: string;
  readonly grant: string;
  readonly reason: 'unknown' | 'wider' | 'invariant' | 'noTask';
  /** For the developer; in English, as all that stands in a console. */
  readonly sentence: string;
}

/**
 * What the client cannot be without, and what each member cannot: a table that takes it away would
 * break the invariant that is named.
 */
const clients: Readonly<Partial<Record<Action, string>>> = {
  seeMap: 'the client sees all that is kept about their group (I19)',
  editNetwork: 'the map is the client’s (S3, DR4)',
  keepToSelf: 'notes are the client’s own (I19)',
  nominate: 'only the client chooses who takes part (I1)',
  editGoals: 'only the client writes a goal (I7)',
  setGoalVisibility: 'the client decides who sees a goal (I7)',
  readSharedGoals: 'the goals are the client’s own (I7)',
  arrangeAgenda: 'only the client accepts and orders what is on the agenda (I13)',
  approveRecord: 'nobody sees what was agreed before the client approved it (I15)',
  prepare: 'what the client prepares is the client’s own (I19)',
  setPhase: 'the phase is set by the client (I16)',
  delegate: 'only the client lends a task (I18)',
  revokeDelegation: 'a loan can be taken back at any time (I18)',
  setGroupStatus: 'the client can pause and stop (I16)',
  decideProposal: 'only the client decides on proposals (I18)',
};
const members: Readonly<Partial<Record<Action, string>>> = {
  answerInvitation: 'nobody takes part without their own yes (I2)',
  leave: 'everybody may leave at any time (I4)',
  agreeToStep: 'nobody has a step without their own yes (I10)',
  revokeDelegation: 'whoever was lent a task may hand it back (I18)',
};

/** What is left when a cell is narrowed; `host` is the same as `no`. */
const narrower: Readonly<Record<Grant, readonly Grant[]>> = {
  yes: grants,
  own: ['own', 'host', 'no'],
  propose: ['propose', 'host', 'no'],
  delegated: ['delegated', 'host', 'no'],
  ownOrDelegated: ['ownOrDelegated', 'own', 'delegated', 'host', 'no'],
  delegatedOrPropose: ['delegatedOrPropose', 'delegated', 'propose', 'host', 'no'],
  offerOrPropose: ['offerOrPropose', 'propose', 'host', 'no'],
  // Left to the host by the page about the method: outright, as a proposal, or not at all.
  host: ['yes', 'propose', 'host', 'no'],
  no: ['host', 'no'],
};

/**
 * What is wrong with a host's own table: it may narrow what a role may do, and widen it only where
 * the usual table says `host`. Empty where it can be used.
 */
export function checkPolicy(policy: Policy): readonly PolicyConflict[] {
  return entriesOf(policy).flatMap(([action, row]) => {
    const cells: readonly (readonly [string, unknown])[] =
      typeof row === 'object' ? entriesOf(row) : [['', row]];
    return cells.flatMap(([role, grant]) =>
      grant === undefined ? [] : (conflict(action, role, word(grant)) ?? []),
    );
  });
}

const word = (grant: unknown): string =>
  typeof grant === 'string' ? grant : JSON.stringify(grant);

/** It may come from a page that knows no types. */
const entriesOf = (table: object | null | undefined): readonly [string, unknown][] =>
  Object.entries(table ?? {});

function conflict(action: string, role: string, grant: string): PolicyConflict | undefined {
  const because = (reason: PolicyConflict['reason'], why: string): PolicyConflict => ({
    ...{action, role, grant, reason},
    sentence: `${action} for ${role || 'all roles'} cannot be “${grant}”: ${why}.`,
  });
  if (!isAction(action)) return because('unknown', 'there is no such action');
  if (!isRole(role)) return because('unknown', 'there is no such role');
  if (!isGrant(grant)) return because('unknown', `it must be one of ${grants.join(', ')}`);
  const now: Grant = usual[action][role];
  if (grant === now) return undefined;
  const kept = role === 'client' ? clients[action] : now === 'own' ? members[action] : undefined;
  if (kept !== undefined) return because('invariant', kept);
  if (!narrower[now].includes(grant)) return because(...tooWide(action, now));
  const asksTask = /^delegated|Delegated$/.test(grant);
  return asksTask && taskFor[action] === undefined
    ? because('noTask', 'there is no task to lend for it')
    : undefined;
}

/** Why it is not wider: an invariant, if it has one. */
const tooWide = (action: Action, now: Grant): readonly ['wider' | 'invariant', string] => {
  const why = clients[action];
  return why === undefined
    ? ['wider', `it is “${now}”, and can only be narrowed`]
    : ['invariant', why];
};

const isAction = (word: string): word is Action => Object.hasOwn(usual, word);
const isRole = (word: string): word is PolicyRole => policyRoles.some((role) => role === word);
const isGrant = (word: string): word is Grant => grants.some((grant) => grant === word);
