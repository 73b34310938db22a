import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import {tmpdir} from 'node:os';
import {extname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {chromium, type Browser, type BrowserContext, type Page} from 'playwright';
import {chromiumFlags, requireChromium} from '../browsers.js';

const demo = fileURLToPath(new URL('../../demo/', import.meta.url));
const watcher = fileURLToPath(new URL('watch-outside.js', import.meta.url));
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** The policy that the demo page shows to a portal developer. */
export const policy =
  /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(
    readFileSync(join(demo, 'strict/index.html'), 'utf8'),
  )?.[1] ?? '';

const blank =
  '<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Mijn pagina</title>' +
  '<link rel="icon" href="../portal/leaf.svg"></head><body></body></html>';

/** The demo page as a portal would build it, on a server that sends the policy as a header too. */
export class StrictSite {
  /** What any page asked of any server, and what its console said. */
  readonly requests: string[] = [];
  readonly complaints: string[] = [];
  readonly #folder: string;
  readonly #server: Server;
  readonly #browser: Browser;
  readonly #context: BrowserContext;

  private constructor(folder: string, server: Server, browser: Browser, context: BrowserContext) {
    this.#folder = folder;
    this.#server = server;
    this.#browser = browser;
    this.#context = context;
  }

  static async open(): Promise<StrictSite> {
    const folder = mkdtempSync(join(tmpdir(), 'strict-'));
    cpSync(demo, folder, {recursive: true, filter: (path) => !path.endsWith('.ts')});
    // A page of nothing yet: what is drawn in it comes with a script.
    writeFileSync(join(folder, 'strict/table.html'), blank);
    await build({
      entryPoints: {
        strict: join(demo, 'strict/strict.ts'),
        everything: fileURLToPath(new URL('../support/everything.ts', import.meta.url)),
        table: fileURLToPath(new URL('table-page.ts', import.meta.url)),
      },
      outdir: join(folder, 'strict'),
      tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)),
      conditions: ['resourcegroep-source'],
      bundle: true,
      splitting: true,
      format: 'esm',
      minify: true,
      // Imported here only for what they do.
      ignoreAnnotations: true,
    });
    const server = await serve(folder);
    const browser = await chromium.launch({executablePath: requireChromium(), args: chromiumFlags});
    return new StrictSite(folder, server, browser, await contextOf(browser));
  }

  get origin(): string {
    const address = this.#server.address();
    return typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : '';
  }

  /** Draws and keeps on its own, as if it were the only one. */
  async pageApart(file: string): Promise<Page> {
    return this.page('', file, await contextOf(this.#browser));
  }

  async page(search = '', file = 'index.html', context = this.#context): Promise<Page> {
    const page = await context.newPage();
    page.setDefaultTimeout(6000);
    page.on('request', (request) => this.requests.push(`${request.method()} ${request.url()}`));
    page.on('console', (said) => {
      if (said.type() === 'error' || said.type() === 'warning') this.complaints.push(said.text());
    });
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    page.on('popup', (other) => this.complaints.push(`opened another window: ${other.url()}`));
    await page.goto(`${this.origin}/strict/${file}${search}`);
    return page;
  }

  async close(): Promise<void> {
    await this.#browser.close();
    this.#server.close();
    rmSync(this.#folder, {recursive: true});
  }
}

async function contextOf(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({locale: 'nl-NL', timezoneId: 'Europe/Amsterdam'});
  await context.addInitScript({path: watcher});
  return context;
}

/** All that the page noted since it was asked last. */
export const noted = (page: Page): Promise<string[]> =>
  page.evaluate(() => (Reflect.get(window, '__noted') as string[]).splice(0));

function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    // What the page names as TypeScript was built.
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.replace(/\.ts$/, '.js');
    try {
      const body = readFileSync(join(folder, path));
      response.setHeader('Content-Type', types[extname(path)] ?? 'text/plain');
      response.setHeader('Content-Security-Policy', policy);
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((ready) => server.listen(0, '127.0.0.1', () => ready(server)));
}
