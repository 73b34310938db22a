const keys = 60;
const frame = 1000 / 60;

/** Give up on typing that takes longer than this, and count the keys that were pressed. */
const patience = 12_000;

/**
 * Main-thread time per key, typed with real keys, one for each frame, in the field of a new goal,
 * with the whole list there.
 *
 * @param {import('../browser.js').Bench} bench
 */
export async function typing({page, ask, mainTime}) {
  await ask('complete');
  await ask('write');
  // The first keys also pay for what typing needs once.
  await page.keyboard.type('Eens even kijken ');
  await ask('painted');
  const before = await mainTime();
  const started = performance.now();
  let pressed = 0;
  for (; pressed < keys && performance.now() - started < patience; pressed += 1) {
    await page.keyboard.press(pressed % 6 === 5 ? 'Space' : 'a');
    const early = started + (pressed + 1) * frame - performance.now();
    if (early > 1) await new Promise((done) => setTimeout(done, early));
  }
  await ask('painted');
  const time = (await mainTime()) - before;
  const {length} = await ask('written');
  if (length !== 17 + pressed) throw new Error('Not every key arrived.');
  return {typing: time / pressed};
}
