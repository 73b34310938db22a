/**
 * `npm run bench:big-group`: a group with 150 persons, 40 goals and 30 meetings in all four elements
 * at once. With `--serve` it only says where the page is, to look at it in any browser.
 */
import {startBrowser} from './browser.js';
import {filesOfBigGroup} from './bundle.js';
import {serve} from './server.js';
import {median} from './statistics.js';

const times = 5;
const server = await serve(await filesOfBigGroup());

if (process.argv.includes('--serve')) console.log(`${server.base}/big-group`);
else {
  const browser = await startBrowser();
  /** @type {{load: number, longest: number, changes: Record<string, {milliseconds: number, others: string[]}>}[]} */
  const reports = [];
  for (let time = 0; time < times; time += 1) {
    const {page, close} = await browser.open();
    const failed = new Promise((_, fail) => page.on('pageerror', fail));
    await page.goto(`${server.base}/big-group`);
    await Promise.race([page.waitForFunction('window.bigGroup !== undefined'), failed]);
    reports.push(await page.evaluate('window.bigGroup'));
    await close();
  }
  await browser.close();
  server.stop();

  const middle = (/** @type {number[]} */ values) => `${median(values).toFixed(0)} ms`;
  console.log(`150 persons, 40 goals, 30 meetings; the middle one of ${times} times`);
  console.log(`  loaded and drawn: ${middle(reports.map(({load}) => load))}`);
  console.log(`  longest task:     ${middle(reports.map(({longest}) => longest))}`);
  for (const tag of Object.keys(reports[0]?.changes ?? {})) {
    const changes = reports.flatMap((report) => report.changes[tag] ?? []);
    const others = new Set(changes.flatMap((change) => change.others));
    const also = others.size === 0 ? 'nobody else draws' : `also draws: ${[...others].join(', ')}`;
    console.log(
      `  a change in ${tag}: ${middle(changes.map(({milliseconds}) => milliseconds))}; ${also}`,
    );
  }
}
