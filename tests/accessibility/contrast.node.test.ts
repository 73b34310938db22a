import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {paperTokens} from '../../src/styles/paper.tokens.js';
import {peopleTokens} from '../../src/styles/people.tokens.js';

/** axe measures words. Of shapes, edges and the ring of the focus it knows nothing (WCAG 1.4.11). */
const grounds = ['page', 'surface', 'surface-raised', 'ring-1', 'ring-2', 'ring-3'];
const shapes = ['line-strong', 'focus', 'accent', 'informal', 'formal', 'care', 'saved', 'waiting'];

const palette = new Map(
  [paperTokens, peopleTokens].flatMap(({cssText}) =>
    [
      ...cssText.matchAll(
        /--_color-([\w-]+):var\(--rg-color-[\w-]+,light-dark\((#\w+),(#\w+)\)\)/g,
      ),
    ].map(([, name = '', light = '', dark = '']) => [name, {light, dark}] as const),
  ),
);

function colorOf(name: string, theme: 'light' | 'dark'): string {
  const color = palette.get(name);
  assert.ok(color, `there is no colour “${name}”`);
  return color[theme];
}

/** Relative luminance and contrast as WCAG defines them. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

test('contrast is measured as WCAG says', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21);
  assert.equal(contrast('#777777', '#777777'), 1);
  assert.ok(Math.abs(contrast('#767676', '#ffffff') - 4.54) < 0.01);
});

for (const theme of ['light', 'dark'] as const)
  describe(theme, () => {
    test('every shape that means something stands out by 3:1 from what it lies on', () => {
      const faint = shapes.flatMap((shape) =>
        grounds.flatMap((ground) => {
          const ratio = contrast(colorOf(shape, theme), colorOf(ground, theme));
          return ratio < 3 ? [`${shape} on ${ground}: ${ratio.toFixed(2)}`] : [];
        }),
      );
      assert.deepEqual(faint, []);
    });

    test('every text stands out by 4.5:1', () => {
      const faint = ['text', 'text-muted', 'accent', 'saved', 'waiting'].flatMap((text) =>
        grounds.flatMap((ground) => {
          const ratio = contrast(colorOf(text, theme), colorOf(ground, theme));
          return ratio < 4.5 ? [`${text} on ${ground}: ${ratio.toFixed(2)}`] : [];
        }),
      );
      assert.deepEqual(faint, []);
    });
  });
