/** The rules of eslint.config.js that keep a promise bite: what they forbid is reported. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ESLint} from 'eslint';

const eslint = new ESLint();
/** With types on board only files that are there can be looked at; their text is given. */
const [ofUi, ofElement, ofTest] = [
  'src/ui/new-id.ts',
  'src/elements/goal-editor/rows.ts',
  'tests/elements/goal-editor.test.ts',
];

async function problems(file: string, code: string): Promise<readonly (string | null)[]> {
  const [result] = await eslint.lintText(code, {filePath: file});
  assert.equal(result!.fatalErrorCount, 0, 'the snippet could not be parsed');
  return result!.messages
    .map(({ruleId}) => ruleId)
    .filter((ruleId) => ruleId?.startsWith('no-restricted-'));
}

const waysOut = [
  "void fetch('/');",
  "void window.fetch('/');",
  "void globalThis.fetch('/');",
  "void self.window['fetch']('/');",
  "window.localStorage.setItem('a', 'b');",
  "sessionStorage.setItem('a', 'b');",
  "new EventSource('/');",
  "new WebSocket('/');",
  "navigator.sendBeacon('/', 'a');",
  "document.cookie = 'a=b';",
  "document.body.innerHTML = 'a';",
  "document.body.outerHTML = 'a';",
  "document.body.insertAdjacentHTML('beforeend', 'a');",
  "import {html} from 'lit'; export const a = (b: string) => html`<p .innerHTML=${b}></p>`;",
];
for (const file of [ofUi, ofElement])
  for (const code of waysOut)
    test(`${file} may not ${code}`, async () => {
      assert.equal((await problems(file, code)).length, 1);
    });

const skips = [
  "it.skip('a', () => undefined);",
  "it['skip']('a', () => undefined);",
  "describe.only('a', () => undefined);",
  "it('a', function () { this.skip(); });",
  "xit('a', () => undefined);",
  "it('a');",
  "test('a', {skip: true}, () => undefined);",
  "test('a', (context) => context.todo());",
];
for (const code of skips)
  test(`a test may not ${code}`, async () => {
    assert.deepEqual(await problems(ofTest, code), ['no-restricted-syntax']);
  });

test('what an element and a test have to do is allowed', async () => {
  assert.deepEqual(await problems(ofUi, "document.body.textContent = window.name + 'fetch';"), []);
  assert.deepEqual(await problems(ofTest, "it('a', () => undefined);"), []);
});
