import {build, type Plugin} from 'esbuild';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {chromium, type Browser, type Page} from 'playwright';
import {chromiumFlags, requireChromium} from '../browsers.js';

const root = join(import.meta.dirname, '../..');
const titles = ['Mijn doelen', 'Waar zijn we?', 'Mensen om mij heen'];
/** What a later version calls things, so that one sees whose element it is. */
export const renamed = (title: string): string => `${title} (later)`;

const later: Plugin = {
  name: 'later',
  setup({onLoad}) {
    onLoad({filter: /\.messages\.nl\.ts$/}, ({path}) => {
      const text = readFileSync(path, 'utf8');
      const contents = titles.reduce(
        (all, title) => all.replaceAll(`'${title}'`, `'${renamed(title)}'`),
        text,
      );
      return {contents, loader: 'ts'};
    });
  },
};

/** A bundle as a CDN has it, of this version or of a later one. */
async function bundleOf(contents: string, version: 'this' | 'later'): Promise<string> {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: join(root, 'src'), loader: 'ts'},
    ...{bundle: true, format: 'esm', target: 'es2022', minify: true, write: false},
    tsconfig: join(root, 'tsconfig.json'),
    plugins: version === 'later' ? [later] : [],
  });
  return outputFiles[0]!.text;
}

const element = (name: string) => `import './elements/${name}/rg-${name}.js';`;
const sources = {
  all: `import './cdn.js';`,
  provider: element('provider'),
  shown: ['network-map', 'goal-editor', 'phase-tracker'].map(element).join('\n'),
  own: `export {BackendError} from './backend/backend.js';
        export {memoryBackend} from './backend/memory/memory.js';
        export {threePeople} from './testing/small-groups.js';`,
};

/** A browser that has each bundle in two versions: `/all-this.js`, `/shown-later.js` … */
export class Copies {
  readonly #browser: Browser;
  readonly #scripts = new Map<string, Promise<string>>();

  private constructor(browser: Browser) {
    this.#browser = browser;
  }

  static async open(): Promise<Copies> {
    const options = {executablePath: requireChromium(), args: chromiumFlags};
    return new Copies(await chromium.launch(options));
  }

  close = (): Promise<void> => this.#browser.close();

  /** A page, and all that its console warned of. */
  async page(body: string): Promise<{page: Page; said: string[]; wrong: string[]}> {
    const context = await this.#browser.newContext();
    const page = await context.newPage();
    const [said, wrong]: [string[], string[]] = [[], []];
    page.on('console', (one) => {
      if (one.type() === 'warning') said.push(one.text());
      if (one.type() === 'error') wrong.push(one.text());
    });
    page.on('pageerror', (error) => wrong.push(String(error)));
    await page.route('http://copies.test/**', async (route) => {
      const {pathname} = new URL(route.request().url());
      const [, name, version] = /^\/(\w+)-(this|later)\.js$/.exec(pathname) ?? [];
      if (name !== undefined)
        return route.fulfill({
          contentType: 'text/javascript',
          body: await this.#script(name as keyof typeof sources, version as 'this' | 'later'),
        });
      const html = `<!doctype html><html lang="nl"><link rel="icon" href="data:,">${body}</html>`;
      return route.fulfill({contentType: 'text/html; charset=utf-8', body: html});
    });
    await page.goto('http://copies.test/');
    return {page, said, wrong};
  }

  #script(name: keyof typeof sources, version: 'this' | 'later'): Promise<string> {
    const key = `${name}-${version}`;
    const script = this.#scripts.get(key) ?? bundleOf(sources[name], version);
    this.#scripts.set(key, script);
    return script;
  }
}
