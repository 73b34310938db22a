/**
 * The elements look as the pictures of the page Themes show them. `PICTURES=renew npm test -- tests/themes`
 * takes these again; look at them before you commit them.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {readFileSync, writeFileSync} from 'node:fs';
import {difference} from './compare.js';
import {scenes} from './scenes.js';
import {Camera} from './take.js';

const place = (name: string): URL =>
  new URL(`../../stories/docs/themes/${name}.jpg`, import.meta.url);
const kept = (name: string): Buffer => readFileSync(place(name));

/** Of the squares: what is left when nothing but the browser is another. */
const tolerance = 0.02;

describe('each theme looks as its picture does', () => {
  let camera: Camera;
  before(async () => {
    camera = await Camera.start();
  });
  after(() => camera.end());

  for (const scene of scenes)
    it(scene.name, async () => {
      const taken = await camera.take(scene);
      if (process.env['PICTURES'] === 'renew') writeFileSync(place(scene.name), taken);
      const part = await difference(camera.page, taken, kept(scene.name));
      assert.ok(part < tolerance, `${Math.round(part * 100)} % looks otherwise`);
    });

  it('and not as that of another theme', async () => {
    for (const [at, {name}] of scenes.slice(1).entries()) {
      const other = scenes[at]!.name;
      const part = await difference(camera.page, kept(name), kept(other));
      assert.ok(part > tolerance, `${name} and ${other}: ${Math.round(part * 100)} %`);
    }
  });
});
