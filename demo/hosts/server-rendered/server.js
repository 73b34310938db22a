import {existsSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {page} from './page.js';

// What was sent last, in a file. Yours: a row of whoever is signed in.
let sent = new URLSearchParams(existsSync('sent.txt') ? readFileSync('sent.txt', 'utf8') : '');
function keep(body) {
  sent = new URLSearchParams(body);
  writeFileSync('sent.txt.new', body);
  renameSync('sent.txt.new', 'sent.txt');
}

const cdn = readFileSync(new URL(import.meta.resolve('@resourcegroep/elements/cdn.js')));
const server = createServer(async (request, response) => {
  const body = Buffer.concat(await request.toArray()).toString();
  const answer = (type, text) => response.setHeader('Content-Type', type).end(text);
  const routes = {
    'GET /': () => answer('text/html; charset=utf-8', page(sent)),
    'POST /': () => {
      keep(body);
      response.writeHead(303, {Location: '/'}).end();
    },
    'GET /cdn.js': () => answer('text/javascript', cdn),
  };
  (routes[`${request.method} ${request.url}`] ?? (() => response.writeHead(404).end()))();
});
const port = process.env.PORT ?? 3000;
server.listen(port, () => console.log(`http://localhost:${port}/`));
