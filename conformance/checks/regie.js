import {randomUUID} from 'node:crypto';
import {fieldOf, idIn, newPerson, secret} from '../bench.js';
import {expect, expectSoon, expectStatus} from '../expect.js';

/** @typedef {import('../bench.js').Bench} Bench */
/** @typedef {import('@resourcegroep/elements/domain').Command} Command */

/** A goal for the group, as long as `use` needs it. @param {Bench} bench @param {(goalId: string) => Promise<void>} use */
async function withGoal(bench, use) {
  const id = randomUUID();
  const goal = {id, text: 'Zoals de cliënt het zei', term: 'short', dimensions: [], order: 'V'};
  await bench.act(/** @type {Command} */ ({type: 'addGoal', goal: {...goal, visibility: 'group'}}));
  try {
    await use(id);
  } finally {
    await bench.act({type: 'removeGoal', goalId: id});
  }
}

/** A wish of the member for another text; its id is that of the change. @param {Bench} bench @param {string} goalId */
const propose = (bench, goalId) =>
  bench.act(
    {
      ...{type: 'editGoal', goalId, change: {text: 'Zoals een ander het wil'}},
      was: {text: 'Zoals de cliënt het zei'},
    },
    bench.member,
  );

/** @param {Bench} bench @param {'editNetwork' | 'planMeeting'} task */
async function lend(bench, task) {
  const delegationId = randomUUID();
  const toMembershipId = await bench.facilitatorId();
  await bench.act({type: 'grantDelegation', delegationId, task, toMembershipId});
  return delegationId;
}

/** @param {import('../line.js').Stream} stream */
const isShut = (stream) => stream.isClosed || stream.heard.some(({event}) => event === 'ended');

/** @type {readonly import('../kit.js').Check[]} */
export const regie = [
  {
    name: 'lets a member’s wish wait for the client, and change nothing',
    advice: 'Store what a member proposes as a record of the kind proposal.',
    look: (bench) =>
      withGoal(bench, async (goalId) => {
        const {change} = await propose(bench, goalId);
        const goal = await bench.find(goalId);
        expect(
          fieldOf(goal, 'text') === 'Zoals de cliënt het zei',
          'the goal has the member’s words',
        );
        const proposal = await bench.find(change.id);
        expect(proposal?.kind === 'proposal', 'the client sees no proposal');
        expect(fieldOf(proposal, 'state') === 'open', 'the proposal does not wait');
        await bench.act({type: 'withdrawProposal', proposalId: change.id}, bench.member);
      }),
  },
  {
    name: 'does what was proposed when the client takes it over',
    advice: 'Accepting is one change: the goal and the proposal are written together.',
    look: (bench) =>
      withGoal(bench, async (goalId) => {
        const {change} = await propose(bench, goalId);
        await bench.act({type: 'acceptProposal', proposalId: change.id});
        const goal = await bench.find(goalId);
        expect(fieldOf(goal, 'text') === 'Zoals een ander het wil', 'the goal has the old words');
        const state = fieldOf(await bench.find(change.id), 'state');
        expect(state === 'accepted', 'the proposal still waits');
      }),
  },
  {
    name: 'lets nobody but the client decide on a proposal',
    advice: 'decideProposal is the client’s own, in policy.json.',
    look: (bench) =>
      withGoal(bench, async (goalId) => {
        const {change} = await propose(bench, goalId);
        const accept = await bench.change({type: 'acceptProposal', proposalId: change.id});
        const by = await bench.actorOf(bench.member);
        const {status} = await bench.member.save({...accept, by});
        expect(status >= 400, `a member who accepts was answered with ${status}`);
        const goal = await bench.find(goalId);
        expect(fieldOf(goal, 'text') === 'Zoals de cliënt het zei', 'it was done all the same');
        await bench.act({type: 'declineProposal', proposalId: change.id});
      }),
  },
  {
    name: 'lets a task that was lent be done, and no more when it is taken back',
    advice: 'Look for a live delegation each time, by the server’s own clock.',
    async look(bench) {
      const delegationId = await lend(bench, 'editNetwork');
      const by = await bench.actorOf(bench.member);
      const first = newPerson(bench.groupId);
      const mark = /** @type {const} */ ({onBehalfOf: 'client', delegationId});
      expectStatus(await bench.member.save({...first, by, ...mark}), [200], 'doing what was lent');
      const stored = await bench.find(idIn(first));
      expect(stored, 'what was done is not there');
      await bench.takeAway(stored);
      await bench.act({type: 'revokeDelegation', delegationId});
      const late = newPerson(bench.groupId);
      const {status} = await bench.member.save({...late, by, ...mark});
      expect(status >= 400, `after it was taken back it was answered with ${status}`);
      expect(!(await bench.find(idIn(late))), 'after it was taken back it was written');
    },
  },
  {
    name: 'lets a loan count only for who it was made to, and for what',
    advice: 'A delegation is one task, to one membership.',
    async look(bench) {
      const delegationId = await lend(bench, 'planMeeting');
      const by = await bench.actorOf(bench.member);
      const change = newPerson(bench.groupId);
      const {status} = await bench.member.save({...change, by, onBehalfOf: 'client', delegationId});
      const stored = await bench.find(idIn(change));
      await bench.takeAway(stored);
      await bench.act({type: 'revokeDelegation', delegationId});
      expect(status >= 400 && !stored, 'a task was done under the loan of another one');
    },
  },
  {
    name: 'takes back on an open stream what a loan showed',
    advice: 'After each change compare what every listener saw with what they may see now.',
    async look(bench) {
      const person = await bench.addPerson({displayName: secret});
      const delegationId = await lend(bench, 'editNetwork');
      const stream = await bench.listen(undefined, bench.member).catch(async (error) => {
        await bench.act({type: 'revokeDelegation', delegationId});
        throw error;
      });
      const shown = await bench.find(person.id, bench.member);
      await bench.act({type: 'revokeDelegation', delegationId});
      const taken = () =>
        stream.heard.some(
          ({event, data}) => event === 'stale' || data.removed?.some(({id}) => id === person.id),
        );
      const told = expectSoon(taken, 'nothing was taken back').finally(() => stream.close());
      await told.finally(() => bench.takeAway(person));
      expect(shown, 'under the loan the map was not shown');
      expect(!(await bench.find(person.id, bench.member)), 'it is still in the next load');
    },
  },
  {
    name: 'ends all access when a membership ends, also on an open stream',
    advice: 'Send the event `ended`, close the stream, and answer 404 from then on.',
    async look(bench) {
      const membershipId = await bench.membershipId();
      const before = await bench.find(membershipId);
      const stream = await bench.listen(undefined, bench.member).catch(() => undefined);
      await bench.act({type: 'endMembership', membershipId});
      try {
        if (stream) await expectSoon(() => isShut(stream), 'the stream went on');
        const answer = await bench.member.load(bench.groupId);
        expectStatus(answer, [404, 410], 'loading after it');
        expect(!answer.body.records, 'there are records in the answer');
      } finally {
        stream?.close();
        await bench.act({type: 'resumeMembership', membershipId});
        await restoreRoles(bench, membershipId, fieldOf(before, 'roles'));
      }
    },
  },
];

/** @param {Bench} bench @param {string} membershipId @param {unknown} roles */
async function restoreRoles(bench, membershipId, roles) {
  const now = fieldOf(await bench.find(membershipId), 'roles');
  if (!Array.isArray(roles) || JSON.stringify(now) === JSON.stringify(roles)) return;
  await bench.act({type: 'setRoles', membershipId, roles});
}
