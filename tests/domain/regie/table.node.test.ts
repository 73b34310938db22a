import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {ActorRef} from '../../../src/domain/base.js';
import type {Command} from '../../../src/domain/command.js';
import type {Decision} from '../../../src/domain/decision.js';
import type {ResourceGroup} from '../../../src/domain/group.js';
import {projectFor} from '../../../src/domain/project.js';
import {policy, type Action} from '../../../src/domain/regie/policy.js';
import {rules} from '../../../src/domain/regie/rules.js';
import {delegableTasks} from '../../../src/domain/regie/values.js';
import {
  client,
  clinician,
  coach,
  decided,
  facilitator,
  hoursLater,
  legal,
  mum,
  now,
  peer,
  scene,
} from '../scene.js';
import {trusting} from '../trusting.js';
import {acts, type Act} from './examples.js';
import {table} from './rows.js';

/** The columns of the page, in its order. */
const columns: readonly (readonly [string, ActorRef])[] = [
  ['the client', client],
  ['the regieondersteuner', facilitator],
  ['the zorgverantwoordelijke', clinician],
  ['a naaste', mum],
  ['an ervaringsdeskundige', peer],
  ['another professional', coach],
  ['the legal representative', legal],
];
const rows = table
  .trim()
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => line.split('|').map((cell) => cell.trim()));

const idOf = (by: ActorRef) => (by.kind === 'member' ? by.membershipId : undefined);

/** Whose it is, where somebody does something to what is another's. */
const anotherThan = (id: string | undefined) => (id === 'm-mum' ? 'm-coach' : 'm-mum');

/** Everything is lent to this one person, whoever they are, as it might stand in a record. */
const lentAll = (group: ResourceGroup, by: ActorRef, until?: string): ResourceGroup => ({
  ...group,
  delegations: delegableTasks.map((task) => ({
    ...{id: `d-${task}`, task, toMembershipId: idOf(by) ?? 'm-mum', grantedBy: 'client' as const},
    ...{from: now, ...(until === undefined ? {} : {until})},
  })),
});

function takenBack(group: ResourceGroup): ResourceGroup {
  return delegableTasks.reduce((lent, task) => {
    const decision = decided(lent, client, {
      type: 'revokeDelegation',
      delegationId: `d-${task}`,
    });
    assert.ok(decision.outcome === 'applied', task);
    return decision.group;
  }, group);
}

/** Does it come to be, wait for the client, or neither? An agenda item waits by being there (I13). */
function answerOf(command: Command, decision: Decision): 'may' | 'proposes' | 'no' {
  if (decision.outcome === 'refused') return 'no';
  if (decision.outcome === 'proposed') return 'proposes';
  if (command.type !== 'addAgendaItem') return 'may';
  const made = decision.group.agendaItems.find(({id}) => id === command.item.id);
  return made?.state === 'accepted' ? 'may' : 'proposes';
}

/** What a cell says, about what is another's. */
function told(cell: string, isLent: boolean): 'may' | 'proposes' | 'no' {
  if (cell === '✔') return 'may';
  if (cell.includes('D') && isLent) return 'may';
  return cell.includes('P') ? 'proposes' : 'no';
}

const decide = (group: ResourceGroup, command: Command, by: ActorRef, at = now) =>
  decided(group, by, command, at, {id: 'wish'});
const found = (...line: Parameters<typeof decide>) => answerOf(line[1], decide(...line));

/** The name of what is done is the row, its example the command. */
function promises(name: string, {command, own, offer, within, sees}: Act) {
  const cells = rows.find(([title]) => title === name)?.slice(1) ?? [];
  for (const [at, [who, by]] of columns.entries()) {
    const cell = cells[at] ?? '';
    const id = idOf(by);
    if (sees) it(`${who}: ${cell}`, () => looks(cell, by, {sees, ...(within && {within})}));
    else if (command) {
      const group = within?.(own ? anotherThan(id) : id) ?? scene;
      it(`${who}: ${cell}`, () => speaks(cell, by, command, group));
    }
    if (id !== undefined && own) {
      it(`${who}, of their own: ${cell}`, () => {
        const answer = found(within?.(id) ?? scene, own(id), by);
        assert.equal(answer, cell.includes('own') ? 'may' : told(cell, false));
      });
    }
    if (id !== undefined && offer) {
      it(`${who}, as an offer: ${cell}`, () => {
        const answer = found(scene, offer(id), by);
        assert.equal(answer, cell.includes('offer') ? 'may' : 'proposes');
      });
    }
  }
}

function speaks(cell: string, by: ActorRef, command: Command, group: ResourceGroup): void {
  const direct = told(cell, false);
  assert.equal(found(group, command, by), direct, 'direct');
  if (by.kind === 'member' && command.type !== 'revokeDelegation')
    lending(cell, by, command, group);
  if (by.kind !== 'client') proposing(direct, by, command, group);
  if (by.kind === 'legalRepresentative') trusted(cell, command, group);
}

/** With every task lent to them, after it was taken back, before it begins, and after its end. */
function lending(cell: string, by: ActorRef, command: Command, group: ResourceGroup): void {
  const lent = lentAll(group, by);
  const decision = decide(lent, command, by);
  assert.equal(answerOf(command, decision), told(cell, true), 'lent');
  const byLoan = told(cell, true) === 'may' && told(cell, false) !== 'may';
  if (decision.outcome === 'applied' && told(cell, true) === 'may') {
    const inName = byLoan ? 'client' : undefined;
    assert.equal(decision.audit.onBehalfOf, inName, 'in whose name');
    assert.equal(decision.onBehalf !== undefined, byLoan, 'marked');
    assert.equal(decision.audit.delegationId !== undefined, byLoan, 'by which loan');
  }
  assert.equal(found(takenBack(lent), command, by), told(cell, false), 'taken back');
  assert.equal(found(lent, command, by, hoursLater(-1)), told(cell, false), 'not begun');
  const ended = lentAll(group, by, hoursLater(1));
  assert.equal(found(ended, command, by, hoursLater(2)), told(cell, false), 'over');
}

/** What waits becomes so by the client's word, and by nobody else's. */
function proposing(
  direct: 'may' | 'proposes' | 'no',
  by: ActorRef,
  command: Command,
  group: ResourceGroup,
): void {
  const decision = decide(group, command, by);
  if (decision.outcome === 'refused') {
    const held = {id: 'wish', by, on: now, command, state: 'open'} as const;
    const forged = {...group, proposals: [...group.proposals, held]};
    const accept = {type: 'acceptProposal', proposalId: 'wish'} as const;
    assert.equal(found(forged, accept, by), 'no', 'nobody accepts what they forged');
    return;
  }
  if (decision.outcome !== 'proposed') return;
  assert.equal(direct, 'proposes');
  const accept = {type: 'acceptProposal', proposalId: 'wish'} as const;
  for (const [who, other] of columns) {
    const expected = other.kind === 'client' ? 'may' : 'no';
    assert.equal(found(decision.group, accept, other), expected, `accepted by ${who}`);
    const lent = lentAll(decision.group, other);
    if (other.kind === 'member') assert.equal(found(lent, accept, other), 'no', 'never lent');
  }
  assert.equal(decision.audit.actorRef, by);
}

/** A host that trusts a legal representative: in the client's name, and marked. */
function trusted(cell: string, command: Command, group: ResourceGroup): void {
  const decision = decided(group, legal, command, now, {policy: trusting});
  assert.equal(decision.outcome, cell === 'host' ? 'applied' : 'refused', 'trusted by the host');
  if (decision.outcome !== 'applied') return;
  assert.equal(decision.audit.onBehalfOf, 'client');
  assert.deepEqual(decision.onBehalf, {by: legal, on: now});
}

function looks(cell: string, by: ActorRef, {within, sees}: Act): void {
  const id = idOf(by);
  const group = within?.(id) ?? scene;
  const seen = (of: ResourceGroup, at = now, table = {}) =>
    sees?.(projectFor(of, by, {at, policy: table}), id) ?? false;
  const always = cell === '✔' || (cell === 'own' && within !== undefined && id !== undefined);
  const others = cell === 'own' && within?.length === 0;
  assert.equal(seen(group), always && !others, 'direct');
  if (by.kind === 'legalRepresentative') {
    assert.equal(seen(group, now, trusting), cell === 'host', 'trusted by the host');
  }
  if (by.kind !== 'member') return;
  const lent = lentAll(group, by, hoursLater(1));
  const byLoan = seen(group) || cell.includes('D');
  assert.equal(seen(lent), byLoan, 'lent');
  assert.equal(seen(takenBack(lent)), seen(group), 'taken back');
  assert.equal(seen(lent, hoursLater(2)), seen(group), 'over');
}

describe('The whole table of who may do what (§9)', () => {
  for (const [name, act] of Object.entries(acts)) describe(name, () => promises(name, act));

  it('has an example of every row', () => {
    assert.deepEqual(
      rows.map(([name]) => name),
      Object.keys(acts),
    );
    for (const cells of rows) assert.equal(cells.length, columns.length + 1, cells[0]);
  });

  it('leaves out no action', () => {
    const asked = new Set<Action>();
    for (const {command, own, offer, within} of Object.values(acts)) {
      for (const one of [command, own?.('m-mum'), offer?.('m-mum')]) {
        if (!one) continue;
        const needs = rules[one.type][1] as
          Action | ((...line: readonly unknown[]) => Action | readonly Action[]);
        const group = within?.('m-mum') ?? scene;
        for (const action of [typeof needs === 'string' ? needs : needs(one, group, mum)].flat())
          asked.add(action);
      }
    }
    // What was done is no part of the group: project-history.node.test.ts asks who reads it.
    const elsewhere = ['seeHistory'];
    const looking = ['seeMap', 'seeTalks', 'seeMembers', 'readSharedGoals', 'seeCrisisPlan'];
    const left = Object.keys(policy).filter((action) => !asked.has(action as Action));
    assert.deepEqual(left, [...looking, ...elsewhere]);
  });
});
