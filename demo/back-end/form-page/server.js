import {decideChange, newGroup, parseChange, recordsOf} from '@resourcegroep/elements/domain';
import {existsSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {page} from './page.js';

// One client's group, in a file. Yours: a row for each record, and who is signed in instead of `me`.
const me = {kind: 'client'};
const at = () => new Date().toISOString();
const begin = recordsOf(newGroup({id: 'my-group', clientRef: 'client-1'}, at()));
let kept = existsSync('kept.json')
  ? JSON.parse(readFileSync('kept.json', 'utf8'))
  : {note: '', done: {}, records: begin.map((record) => ({...record, version: '0'}))};

const listening = new Set();

function keep(news) {
  kept = {...kept, ...news};
  writeFileSync('kept.json.new', JSON.stringify(kept));
  renameSync('kept.json.new', 'kept.json');
  for (const one of listening) one.write('event: stale\ndata: {}\n\n');
}

function save(sent) {
  const change = parseChange(sent);
  if (!change.ok) return [422, {type: 'urn:resourcegroep:problem:invalid'}];
  const {id} = change.value;
  if (!kept.done[id]) {
    const {outcome, writes, ...told} = decideChange(kept.records, change.value, me, {at: at()});
    if (outcome === 'conflict') {
      const {records: current, removed} = told;
      return [412, {current, removed, type: 'urn:resourcegroep:problem:conflict'}];
    }
    if (outcome === 'refused') return [403, {...told, type: 'urn:resourcegroep:problem:forbidden'}];
    const others = kept.records.filter((one) => !writes.some(isSame(one)));
    const written = writes.filter(({body}) => body !== null);
    const records = written.map(({base, ...record}) => ({...record, version: id}));
    keep({records: [...others, ...records], done: {...kept.done, [id]: writes}});
  }
  const records = kept.records.filter((one) => kept.done[id].some(isSame(one)));
  const removed = kept.done[id].filter((one) => !records.some(isSame(one)));
  return [200, {records, removed: removed.map(({kind, id}) => ({kind, id}))}];
}
const isSame = (one) => (other) => one.kind === other.kind && one.id === other.id;

const cdn = readFileSync(new URL(import.meta.resolve('@resourcegroep/elements/cdn.js')));
const server = createServer(async (request, response) => {
  const sent = Buffer.concat(await request.toArray()).toString();
  const answer = (status, type, body, more) =>
    response
      .writeHead(status, {'Content-Type': type, 'Cache-Control': 'no-store', ...more})
      .end(body);
  const json = (status, body) =>
    answer(status, 'application/vnd.resourcegroep.v1+json', JSON.stringify(body));
  const routes = {
    'GET /': () => answer(200, 'text/html; charset=utf-8', page(kept)),
    'POST /': () => {
      keep({note: new URLSearchParams(sent).get('note') ?? ''});
      answer(303, 'text/plain', '', {Location: '/'});
    },
    'GET /cdn.js': () => answer(200, 'text/javascript', cdn),
    'GET /api/groups/my-group/events': () => {
      response.writeHead(200, {'Content-Type': 'text/event-stream'}).write(':\n\n');
      listening.add(response.on('close', () => listening.delete(response)));
    },
    'GET /api/groups/my-group': () => json(200, {records: kept.records, me}),
    'POST /api/groups/my-group/changes': () => json(...save(JSON.parse(sent))),
  };
  (
    routes[`${request.method} ${request.url.split('?')[0]}`] ??
    (() => answer(404, 'text/plain', ''))
  )();
});
setInterval(() => listening.forEach((one) => one.write(':\n\n')), 15000).unref();
const port = process.env.PORT ?? 3000;
server.listen(port, () => console.log(`http://localhost:${port}/`));
