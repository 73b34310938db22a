import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";
const files = {
  '/': ['text/html; charset=utf-8', './index.html'],
  '/page.js': ['text/javascript', './page.js'],
  '/page.css': ['text/css', './page.css'],
  '/cdn.js': ['text/javascript', import.meta.resolve('@resourcegroep/elements/cdn.js')],
};

const server = createServer(({url}, response) => {
  response.setHeader('Content-Security-Policy', policy);
  // A browser asks for an icon of its own accord.
  if (!(url in files)) return response.writeHead(url === '/favicon.ico' ? 204 : 404).end();
  const [type, path] = files[url];
  response.setHeader('Content-Type', type);
  response.end(readFileSync(new URL(path, import.meta.url)));
});
const port = process.env.PORT ?? 3000;
server.listen(port, () => console.log(`http://localhost:${port}/`));
