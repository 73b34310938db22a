import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = readFileSync(join(root, 'stories/docs/back-end.mdx'), 'utf8');
const code = [...page.matchAll(/```js\n(.*?)```/gs)].map(([, block]) => block).join('\n');

/** As a portal's server does: plain Node, with the package and without a DOM. */
async function run(contents: string): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'back-end-'));
  const outfile = join(folder, 'server.mjs');
  try {
    await build({
      stdin: {contents, resolveDir: root},
      ...{outfile, bundle: true, platform: 'node', format: 'esm', logLevel: 'error'},
      conditions: ['resourcegroep-source'],
    });
    return execFileSync(process.execPath, [outfile], {encoding: 'utf8'}).trim().split('\n');
  } finally {
    rmSync(folder, {recursive: true});
  }
}

describe('the page for who builds a back end', () => {
  it('has code that does what it says', async () => {
    assert.deepEqual(await run(code), [
      'the client gets 1 record',
      'a stranger gets 0',
      'it is applied with 1 write',
      'stored 2 records',
      'news for the client: goal goal-1',
      'news for a stranger: 0',
      'nominate for facilitator cannot be “yes”: only the client chooses who takes part (I1).',
      'nothing is sent by such a table: PolicyError',
      'her own words: Koken',
      'her own role: {"reason":"notAllowed","path":"membership.roles"}',
      'what the client keeps: {"reason":"notAllowed","path":"person.note"}',
    ]);
  });

  it('speaks of an entry that needs no DOM at all', async () => {
    const names = ['window', 'document', 'HTMLElement', 'customElements', 'localStorage'];
    // Whoever reads one of these fails.
    const traps = names
      .map(
        (name) =>
          `Object.defineProperty(globalThis, '${name}', {get() { throw new Error('${name}'); }});`,
      )
      .join('\n');
    const asked = ['decide', 'projectFor', 'schemas', 'policy', 'parseGroup', 'decideChange'];
    const printed = await run(
      `${traps}\nconst domain = await import('@resourcegroep/elements/domain');` +
        `\nconsole.log(${JSON.stringify(asked)}.filter((name) => name in domain).join());`,
    );
    assert.deepEqual(printed, [asked.join()]);
  });

  it('names only what is there', async () => {
    const files = [...page.matchAll(/`(demo\/[^`]+)`/g)].map(([, file]) => file!);
    assert.ok(files.length > 0);
    for (const file of files) assert.ok(readFileSync(join(root, file), 'utf8').length > 0);
  });
});
