import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import tokens from '../../src/themes/tokens.json' with {type: 'json'};
import {decorative, faintIn, pairs, type Pair} from './color-pairs.js';
import {contrast, type Rgb} from './wcag-contrast.js';

const themes = {
  light: tokens.light,
  dark: tokens.dark,
  'high contrast, light': tokens['high-contrast-light'],
  'high contrast, dark': tokens['high-contrast-dark'],
};

const colorIn =
  ({color}: (typeof themes)['light']) =>
  (name: string): Rgb => {
    const token = Object.entries(color).find(([key]) => key === name)?.[1];
    assert.ok(token !== undefined && typeof token !== 'string', `there is no colour “${name}”`);
    const [red = 0, green = 0, blue = 0] = token.$value.components;
    return [red, green, blue];
  };

test('contrast is measured as WCAG says', () => {
  assert.equal(contrast([0, 0, 0], [1, 1, 1]), 21);
  assert.equal(contrast([0.5, 0.5, 0.5], [0.5, 0.5, 0.5]), 1);
  const grey = 0x76 / 255;
  assert.ok(Math.abs(contrast([grey, grey, grey], [1, 1, 1]) - 4.54) < 0.01);
});

for (const [name, theme] of Object.entries(themes))
  test(`${name}: words stand out by 4.5:1, and every shape that means something by 3:1`, () => {
    assert.deepEqual(faintIn(colorIn(theme)), []);
  });

const states = ['saved', 'waiting', 'care'];

for (const name of ['high contrast, light', 'high contrast, dark'] as const)
  test(`${name}: words stand out by 7:1, those of a state by 6:1, and shapes by 4.5:1`, () => {
    const enhanced = ({ink, least}: Pair) => (least === 3 ? 4.5 : states.includes(ink) ? 6 : 7);
    assert.deepEqual(faintIn(colorIn(themes[name]), enhanced), []);
  });

describe('the list of pairs', () => {
  const root = join(import.meta.dirname, '../../src');
  const sheets = readdirSync(root, {recursive: true, encoding: 'utf8'})
    .filter((path) => /\.ts$/.test(path) && !/\.tokens\.ts$/.test(path))
    .map((path) => [path, readFileSync(join(root, path), 'utf8')] as const);

  test('has every colour that the elements use', () => {
    const listed = new Set([...decorative, ...pairs.flatMap(({ink, ground}) => [ink, ground])]);
    const used = new Set(
      sheets.flatMap(([, text]) =>
        [...text.matchAll(/var\(--_color-([\w-]+)/g)].map(([, name = '']) => name),
      ),
    );
    assert.ok(used.size > 20, 'the style sheets were read');
    assert.deepEqual(
      [...used].filter((name) => !listed.has(name)),
      [],
    );
  });

  test('has all that one rule of a style sheet puts on each other', () => {
    const colorOf = (rule: string, property: string) =>
      new RegExp(`(?:^|[;{\\s])${property}:\\s*var\\(--_color-([\\w-]+)\\)`).exec(rule)?.[1];
    const found = sheets.flatMap(([path, text]) =>
      [...text.matchAll(/\{([^{}]*)\}/g)].flatMap(([, rule = '']) => {
        const ground = colorOf(rule, 'background(?:-color)?') ?? colorOf(rule, 'fill');
        return ['color', 'border-color', 'stroke'].flatMap((property) => {
          const ink = colorOf(rule, property);
          return ink === undefined || ground === undefined ? [] : [{path, ink, ground}];
        });
      }),
    );
    assert.ok(found.length > 10, 'the style sheets were read');
    const isListed = ({ink, ground}: {ink: string; ground: string}) =>
      ink === ground ||
      decorative.includes(ink) ||
      pairs.some((pair) => pair.ink === ink && pair.ground === ground);
    assert.deepEqual(
      found.filter((one) => !isListed(one)),
      [],
    );
  });
});
