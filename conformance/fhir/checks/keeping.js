import {randomUUID} from 'node:crypto';
import {fhirBackend, newGroupBundle} from '@resourcegroep/elements/backend/fhir';
import {recordsOf} from '@resourcegroep/elements/domain';
import {theKitchenTable} from '@resourcegroep/elements/testing';
import {changeOf, idIn, keyOf, newPerson} from '../../bench.js';
import {expect, expectSoon, NotKept, NotLooked} from '../../expect.js';
import {saidBy} from '../bench.js';

/** @typedef {import('../bench.js').FhirBench} FhirBench */
/** @typedef {import('@resourcegroep/elements/domain').ResourceGroup} ResourceGroup */

/** The groups that are on the server, by the run. @type {WeakMap<FhirBench, ResourceGroup>} */
const groups = new WeakMap();

/** Some of everything that a group can have, all of it made up. @returns {ResourceGroup} */
function testGroup() {
  const table = theKitchenTable(new Date().toISOString());
  const [meeting] = table.meetings;
  const items = table.agendaItems.filter(({meetingId}) => meetingId === meeting?.id);
  return {
    ...table,
    ...{id: `proef-${randomUUID()}`, name: 'Proef, mag weg'},
    ...{proposals: [], delegations: [], mapSnapshots: []},
    ties: table.ties.slice(0, 1),
    goals: table.goals.slice(0, 1),
    steps: table.steps.filter(({goalId}) => goalId === table.goals[0]?.id).slice(0, 2),
    ratings: table.ratings.filter(({goalId}) => goalId === table.goals[0]?.id).slice(0, 1),
    meetings: table.meetings.slice(0, 1),
    agendaItems: items.slice(0, 2),
    agreements: [],
  };
}

/** A page on this server. @param {FhirBench} bench @param {number} [pollSeconds] */
async function pageOn(bench, pollSeconds = 30) {
  const {base} = bench.options;
  const patient = await bench.patient();
  return fhirBackend({base, patient, fetch: bench.fetch, pollSeconds});
}

/** @param {FhirBench} bench */
function groupOf(bench) {
  const group = groups.get(bench);
  if (group === undefined) throw new NotLooked('there is no group: it was not taken');
  return group;
}

const inTime = () => ({signal: AbortSignal.timeout(15_000)});

/**
 * What backend/fhir says of the server.
 *
 * @template T
 * @param {Promise<T>} answer
 * @returns {Promise<T>}
 */
const told = (answer) =>
  answer.catch((error) => {
    throw new NotKept(`backend/fhir says: ${error instanceof Error ? error.message : error}`);
  });

/** What stands there, as a page that has just opened sees it. @param {FhirBench} bench */
async function loaded(bench) {
  const page = await pageOn(bench);
  const {records} = await told(page.load(groupOf(bench).id, inTime()));
  return new Map(records.map((record) => [keyOf(record), record]));
}

/** @param {unknown} value @returns {unknown} the same with its fields in one order */
const sorted = (value) =>
  Array.isArray(value)
    ? value.map(sorted)
    : typeof value === 'object' && value !== null
      ? Object.entries(value)
          .map(([name, inner]) => [name, sorted(inner)])
          .toSorted()
      : value;

/** @param {unknown} value */
const textOf = (value) => JSON.stringify(sorted(JSON.parse(JSON.stringify(value))));

/** A goal, which is in a plan: two resources in one transaction. @param {string} groupId */
function newGoal(groupId) {
  const id = randomUUID();
  const goal = {id, text: 'Een proef', term: 'short', dimensions: [], order: 'V'};
  const more = {visibility: 'group', status: 'active', expressedBy: 'client', versions: []};
  return changeOf(groupId, /** @type {any} */ ({type: 'addGoal', goal}), [
    {kind: 'goal', id, base: null, body: {...goal, ...more}},
  ]);
}

/** @param {string} groupId @param {any} record @param {string} displayName */
const renamed = (groupId, {kind, id, version, body}, displayName) =>
  changeOf(groupId, {type: 'editPerson', personId: id, change: {displayName}}, [
    {kind, id, base: version, body: {...body, displayName}},
  ]);

/** The whole way of backend/fhir itself. @type {readonly import('../kit.js').Check[]} */
export const keeping = [
  {
    name: 'takes a new group, all in one transaction',
    advice: 'Nobody can begin a group here. Allow transactions of some fifty resources.',
    async look(bench) {
      const group = testGroup();
      const at = new Date().toISOString();
      const bundle = newGroupBundle(group, {at, patient: await bench.patient()});
      const all = /** @type {readonly any[]} */ (bundle['entry']);
      const entry = all.map((one) => ({...one, resource: bench.marked(one.resource)}));
      const answer = await bench.transact(entry);
      expect(answer.status === 200, `${all.length} resources: ${saidBy(answer)}`);
      groups.set(bench, group);
    },
  },
  {
    name: 'gives the group back as it went',
    advice: 'People would miss what they wrote. Look at the checks above for which part is lost.',
    async look(bench) {
      const there = await loaded(bench);
      const wrong = recordsOf(groupOf(bench)).filter(
        (record) => textOf(there.get(keyOf(record))?.body ?? null) !== textOf(record.body),
      );
      const kinds = [...new Set(wrong.map(({kind}) => kind))].join(', ');
      expect(wrong.length === 0, `${wrong.length} records are other or gone (${kinds})`);
    },
  },
  {
    name: 'keeps what is changed in it',
    advice: 'backend/fhir refuses the change, and the page keeps it as not saved.',
    async look(bench) {
      const {id} = groupOf(bench);
      const page = await pageOn(bench);
      const [person, goal] = [newPerson(id), newGoal(id)];
      for (const change of [person, newPerson(id, {kind: 'formal'}), goal])
        await told(page.save(change, inTime()));
      const record = (await loaded(bench)).get(`person/${idIn(person)}`);
      expect(record, 'a new person is not there in the next load');
      await told(page.save(renamed(id, record, 'Anders'), inTime()));
      const there = await loaded(bench);
      expect(there.has(`goal/${idIn(goal)}`), 'a new goal is not there in the next load');
      const {displayName} = /** @type {any} */ (there.get(keyOf(record))?.body ?? {});
      expect(displayName === 'Anders', 'a new name is not there in the next load');
    },
  },
  {
    name: 'tells the second of two who changed the same',
    advice: 'Somebody’s words would be gone without a word.',
    async look(bench) {
      const {id} = groupOf(bench);
      const [first, second] = [await pageOn(bench), await pageOn(bench)];
      await told(second.load(id, inTime()));
      const record = [...(await loaded(bench)).values()].find(({kind}) => kind === 'person');
      await told(first.save(renamed(id, record, 'Eerst'), inTime()));
      const late = await second.save(renamed(id, record, 'Te laat'), inTime()).then(
        () => 'saved',
        (/** @type {any} */ error) => error.reason,
      );
      expect(late === 'conflict', `the second one was told “${late}”`);
    },
  },
  {
    name: 'lets a page hear of what others write',
    level: 'should',
    advice: 'What others write is there when the page is opened again.',
    async look(bench) {
      const {id} = groupOf(bench);
      const page = await pageOn(bench, 0.2);
      const {cursor} = await told(page.load(id, inTime()));
      const stop = new AbortController();
      const change = newPerson(id);
      let isHeard = false;
      page.subscribe?.(
        id,
        cursor,
        (event) => {
          const records = event.type === 'changed' ? event.records : [];
          isHeard ||= event.type === 'stale' || records.some((one) => one.id === idIn(change));
        },
        {signal: stop.signal},
      );
      const other = await pageOn(bench);
      await told(other.save(change, inTime()));
      await expectSoon(() => isHeard, 'it was not heard within five seconds').finally(() =>
        stop.abort(),
      );
    },
  },
];
