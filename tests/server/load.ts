/**
 * `npm run bench:server`: two instances on one PostgreSQL, 500 open streams and 200 commands a second
 * for a minute, by autocannon; prints what it took. For a quiet machine.
 */
import {randomUUID} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {get} from 'node:http';
import {createRequire} from 'node:module';
import {mediaType} from '../../src/backend/http/http.js';
import {threePeople} from '../../src/testing.js';
import {installServer} from '../../demo/server/install.js';
import {addPerson, begin, changeOf, client, member, tokenFor, Asker} from './asking.js';
import {Instance} from './instance.js';
import {Postgres, postgresHere} from './postgres.js';

interface Shot {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}
interface Gun {
  on(
    event: 'response',
    hear: (client: object, status: number, bytes: number, ms: number) => void,
  ): this;
  then: Promise<{readonly errors: number; readonly timeouts: number}>['then'];
}
type Autocannon = (options: object) => Gun;

const seconds = Number(process.argv[2] ?? 60);
const [groupsCount, perSecond, streamsPerGroup] = [100, 200, 5];

installServer();
const server = createRequire(new URL('../../demo/server/package.json', import.meta.url));
const autocannon = server('autocannon') as Autocannon;
const programs = postgresHere();
if (programs === undefined) process.exit(77);

const postgres = await Postgres.start(programs);
const quiet = {LOG_LEVEL: 'error', REQUESTS_PER_MINUTE: '1000000'};
const settings = {DATABASE_URL: postgres.urlAt(), ...quiet};
const instances = [await Instance.start(settings), await Instance.start(settings)];
const bases = instances.map(({base}) => base);
const portal = await Asker.of(bases[0]!, 'portal', {portal: true});

const groups: {readonly id: string; readonly tokens: readonly string[]}[] = [];
for (let at = 0; at < groupsCount; at++) {
  const group = {...threePeople(new Date().toISOString()), id: randomUUID()};
  const users = [`client-${at}`, `marieke-${at}`, `osei-${at}`];
  const actors = [client, member('m-2'), member('m-3')];
  await begin(portal, group, Object.fromEntries(users.map((user, i) => [user, actors[i]!])));
  const tokens = await Promise.all(users.map((user) => tokenFor(bases[0]!, user)));
  groups.push({id: group.id, tokens});
}

let heard = 0;
let lost = 0;
for (const [index, {id, tokens}] of groups.entries()) {
  for (let at = 0; at < streamsPerGroup; at++) await listen(id, tokens[at % 3]!, index + at);
}

function listen(id: string, token: string, turn: number): Promise<void> {
  return new Promise((open) => {
    const headers = {Authorization: `Bearer ${token}`};
    get(`${bases[turn % 2]}/groups/${id}/events`, {headers, agent: false}, (answer) => {
      open();
      answer.setEncoding('utf8');
      answer.on('data', (text: string) => (heard += text.split('event: changed').length - 1));
      answer.once('close', () => lost++);
    }).on('error', () => lost++);
  });
}

/** In turn: somebody new on the map, and a goal that all members of the group see. */
function shot(turn: number): Shot {
  const {id, tokens} = groups[turn % groupsCount]!;
  const change =
    turn % 2 === 0
      ? addPerson(id)
      : changeOf(id, {type: 'editGoal', goalId: 'g-1', change: {why: `Omdat ${turn}`}});
  return {
    path: `/api/groups/${id}/changes`,
    headers: {
      ...{Authorization: `Bearer ${tokens[0]}`, 'Idempotency-Key': change.id},
      'Content-Type': mediaType,
    },
    body: JSON.stringify(change),
  };
}

const took: number[] = [];
const statuses = new Map<number, number>();
let turn = 0;
const fire = async (origin: string) => {
  const gun = autocannon({
    ...{url: origin, connections: 20, duration: seconds, overallRate: perSecond / 2},
    requests: [
      {method: 'POST', setupRequest: (request: object) => ({...request, ...shot(turn++)})},
    ],
  });
  gun.on('response', (_client, status, _bytes, ms) => {
    took.push(ms);
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
  });
  return gun;
};
const results = await Promise.all(instances.map(({origin}) => fire(origin)));

took.sort((a, b) => a - b);
const at = (part: number) => `${took[Math.floor(took.length * part)]?.toFixed(1)} ms`;
const memory = instances.map(({pid}) =>
  /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')),
);
console.log(`commands      ${took.length} in ${seconds} s, ${JSON.stringify([...statuses])}`);
console.log(
  `errors        ${results.reduce((sum, {errors, timeouts}) => sum + errors + timeouts, 0)}`,
);
console.log(`p50 p95 p99   ${at(0.5)}, ${at(0.95)}, ${at(0.99)}`);
console.log(
  `streams       ${groupsCount * streamsPerGroup} opened, ${lost} lost, ${heard} news heard`,
);
console.log(
  `memory (MB)   ${memory.map((found) => Math.round(Number(found?.[1]) / 1024)).join(' and ')}`,
);
for (const instance of instances) await instance.end('SIGKILL');
await postgres.end();
process.exit(0);
