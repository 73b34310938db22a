import {quantile} from '../statistics.js';

const moves = 120;
const frame = 1000 / 60;
const radius = 90;

/** Give up on a drag that takes longer than this, and count the moves that were made. */
const patience = 12_000;

/**
 * Somebody is dragged along a circle by 120 real mouse moves, one for each frame.
 *
 * @param {import('../browser.js').Bench} bench
 * @param {number} count
 */
export async function drag({page, ask, mainTime, processorTime}, count) {
  const grip = await ask('grip', count);
  if (grip === undefined) throw new Error('Nobody to drag is within the window.');
  const {mouse} = page;
  await mouse.move(grip.x, grip.y);
  await mouse.down();
  // Out of the reach of what a library takes for a click.
  await mouse.move(grip.x + 5, grip.y + 5);
  await mouse.move(grip.x + 10, grip.y + 10);
  await ask('painted');
  await ask('watchFrames');
  const [mainBefore, processorBefore] = [await mainTime(), await processorTime()];
  const started = performance.now();
  let made = 0;
  for (; made < moves && performance.now() - started < patience; made += 1) {
    const angle = (made / moves) * 2 * Math.PI;
    const due = started + made * frame;
    await mouse.move(
      grip.x + radius * Math.sin(angle),
      grip.y + radius * (1 - Math.cos(angle)) * 0.8,
    );
    const early = due + frame - performance.now();
    if (early > 1) await new Promise((done) => setTimeout(done, early));
  }
  const [mainAfter, processorAfter] = [await mainTime(), await processorTime()];
  /** @type {number[]} */
  const frames = await ask('framesSeen');
  await mouse.move(grip.x + radius, grip.y + radius);
  await ask('painted');
  const moved = await ask('placeOf', grip.index);
  await mouse.up();
  if (moved === undefined || Math.hypot(moved.x - grip.x, moved.y - grip.y) < radius / 2)
    throw new Error('The drag moved nobody.');
  return {
    dragMain: (mainAfter - mainBefore) / made,
    dragProcessor: ((processorAfter - processorBefore) * 1000) / made,
    dragFrame: quantile(frames, 0.95),
    dragDropped: frames.reduce((sum, time) => sum + Math.max(0, Math.round(time / frame) - 1), 0),
  };
}
