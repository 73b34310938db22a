/**
 * Main-thread time from an empty page to the second frame: loading and running the script, and the
 * first paint. The page says itself when that was: to ask it again and again would run scripts of the
 * bench in it, which would count, and would notice it late.
 *
 * @param {import('../browser.js').Bench} bench
 * @param {string} base
 * @param {string} path
 */
export async function cold({page, mainTime}, base, path) {
  await page.goto(`${base}/blank`);
  const before = await mainTime();
  const shown = page.waitForEvent('console', (message) => message.text() === 'shown');
  await page.goto(`${base}/${path}`);
  await shown;
  const after = await mainTime();
  // A page in a new process starts counting from nothing.
  return {cold: after < before ? after : after - before};
}
