/** The design tokens: valid, used, and what is made from them is what is checked in. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {fromTokens} from '../../.ci/tokens.js';
import tokens from '../../src/themes/tokens.json' with {type: 'json'};

const root = join(import.meta.dirname, '../..');

test('every file that is made from the tokens is what they make now', async () => {
  const made = await fromTokens();
  assert.ok(made.size > 0);
  for (const [path, text] of made)
    assert.equal(readFileSync(join(root, path), 'utf8'), text, `${path}: npm run tokens`);
});

interface Token {
  readonly $description?: string;
  readonly $value: {readonly components: readonly number[]; readonly hex: string};
  readonly $extensions?: Readonly<Record<string, {readonly onlyForPages?: boolean}>>;
}

const isToken = (entry: [string, unknown]): entry is [string, Token] =>
  typeof entry[1] === 'object' && entry[1] !== null && '$value' in entry[1];
const tokensIn = (group: object) => Object.entries<unknown>({...group}).filter(isToken);

const {light, dark, 'high-contrast-light': louder, 'high-contrast-dark': loudDark, print} = tokens;
const sizes = tokensIn(tokens);

test('the parts of a colour and its hexadecimal name say the same', () => {
  for (const theme of [light, dark, louder, loudDark, print])
    for (const [name, {$value}] of tokensIn(theme.color)) {
      const parts = $value.components.map((part) => Math.round(part * 255));
      const hex = parts.map((part) => part.toString(16).padStart(2, '0')).join('');
      assert.equal(`#${hex}`, $value.hex, name);
    }
});

test('every token says what it is for', () => {
  const all = [...tokensIn(light.color), ...sizes];
  assert.ok(all.length > 50);
  assert.deepEqual(
    all.filter(([, {$description = ''}]) => !$description.endsWith('.')),
    [],
  );
});

test('every token is used by an element, or is there for pages', () => {
  const folder = join(root, 'src');
  const styles = readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(join(folder, path), 'utf8'))
    .join('\n');
  const all = [
    ...tokensIn(light.color).map(([name, token]) => [`color-${name}`, token] as const),
    ...sizes,
  ];
  for (const [name, {$extensions}] of all) {
    const isUsed = new RegExp(`var\\(--_${name}[,)]`).test(styles);
    const isForPages = $extensions?.['nl.resourcegroep']?.onlyForPages ?? false;
    assert.equal(isUsed, !isForPages, name);
  }
});
