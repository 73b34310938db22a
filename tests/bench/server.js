/** Serves the peers' pages and what they draw, from memory. */
import {createServer} from 'node:http';

const types = {js: 'text/javascript', json: 'application/json', html: 'text/html; charset=utf-8'};

/** @param {string} script */
const page = (script) => `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Bench</title>
    <link rel="icon" href="data:," />
  </head>
  <body style="margin: 0">
    <div id="host"></div>
    ${script === '' ? '' : `<script type="module" src="/${script}.js"></script>`}
  </body>
</html>`;

/**
 * `/SCENE/PEER` is a page, `/SCENE/PEER.js` its script, `/data/NAME.json` what it draws and `/blank`
 * an empty page.
 *
 * @param {Map<string, string>} files by path
 */
export async function serve(files) {
  const server = createServer(({url = '/'}, response) => {
    const path = new URL(url, 'http://localhost').pathname.slice(1);
    const known = files.get(path);
    const content =
      known ?? (files.has(`${path}.js`) ? page(path) : path === 'blank' ? page('') : undefined);
    const type = path.split('.')[1] ?? 'html';
    response.writeHead(content === undefined ? 404 : 200, {
      // An isolated page has a finer clock.
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'content-type': types[/** @type {keyof typeof types} */ (type)] ?? 'text/plain',
    });
    response.end(content ?? '');
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server did not start.');
  return {base: `http://127.0.0.1:${address.port}`, stop: () => server.close()};
}
