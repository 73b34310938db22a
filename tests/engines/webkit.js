/** WebKitGTK's test browser, on a display of its own that nobody sees. */
import {spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {PageLauncher} from './page-launcher.js';
import {openSession} from './webdriver.js';

/** The toolbar of the test browser would keep the window wider than a telephone. */
const slimToolbar = `window * {
  min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px;
  -gtk-icon-source: none;
}`;

/** Without a window manager the focus follows the pointer, which starts in the middle: (200, 150). */
const screen = '400x300x24';

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((done, fail) => {
    const server = createServer();
    server.on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

/**
 * @param {string} program
 * @returns {Promise<{child: import('node:child_process').ChildProcess, name: string}>}
 */
function startDisplay(program) {
  // Between two test files nobody looks at it: then it would begin anew, and let nobody in meanwhile.
  const args = ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp', '-noreset'];
  const child = spawn(program, args, {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('exit', () => fail(new Error('The virtual display did not start.')));
    child.stdio[3]?.once('data', (number) => done({child, name: `:${String(number).trim()}`}));
  });
}

/** @param {string} base */
async function ready(base) {
  for (let tries = 0; tries < 200; tries += 1) {
    const answered = await fetch(`${base}/status`).then(
      ({ok}) => ok,
      () => false,
    );
    if (answered) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('The WebDriver of WebKit did not start.');
}

/**
 * @param {{driver: string, browser: string, display: string}} programs
 * @param {{width: number, height: number}} viewport
 */
export function webKitLauncher(programs, viewport) {
  /** @type {Promise<string> | undefined} */
  let started;
  /** What the browser and its driver said last. */
  let said = '';
  /** @type {(() => void)[]} */
  const endings = [];
  const endAll = () => endings.splice(0).forEach((end) => end());

  async function start() {
    process.once('exit', endAll);
    const settings = mkdtempSync(join(tmpdir(), 'webkit-'));
    endings.push(() => rmSync(settings, {recursive: true, force: true}));
    mkdirSync(join(settings, 'gtk-3.0'));
    writeFileSync(join(settings, 'gtk-3.0', 'gtk.css'), slimToolbar);
    const display = await startDisplay(programs.display);
    endings.push(() => display.child.kill());
    const port = await freePort();
    const driver = spawn(programs.driver, [`--port=${port}`], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {
        ...process.env,
        DISPLAY: display.name,
        XDG_CONFIG_HOME: settings,
        TZ: 'Europe/Amsterdam',
        // Layers for a graphics card that is not there cost half of the time.
        WEBKIT_DISABLE_COMPOSITING_MODE: '1',
        // Its sandbox does not work for root.
        ...(process.getuid?.() === 0 ? {WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1'} : {}),
      },
    });
    endings.unshift(() => driver.kill());
    driver.stderr?.on('data', (words) => (said = `${said}${words}`.slice(-1000)));
    const base = `http://127.0.0.1:${port}`;
    await ready(base);
    return base;
  }

  async function newSession() {
    started ??= start();
    return openSession(await started, {
      browserName: 'MiniBrowser',
      pageLoadStrategy: 'none',
      'webkitgtk:browserOptions': {binary: programs.browser, args: ['--automation']},
    });
  }

  async function open() {
    said = '';
    // The driver waits for ever for a browser that ended before it could be reached: begin another.
    const page = await newSession().catch((error) => {
      console.warn(`WebKit did not begin (${error}); it said: ${said}`);
      return newSession();
    });
    await page.setViewport(viewport);
    return page;
  }

  const stop = async () => endAll();
  return new PageLauncher({name: 'WebKit', open, stop});
}
