/**
 * Main-thread time from an empty page to the second frame: loading and running the script, and the
 * first paint.
 *
 * @param {import('../browser.js').Bench} bench
 * @param {string} base
 * @param {string} path
 */
export async function cold({page, mainTime}, base, path) {
  await page.goto(`${base}/blank`);
  const before = await mainTime();
  await page.goto(`${base}/${path}`);
  await page.waitForFunction('window.bench !== undefined');
  const after = await mainTime();
  // A page in a new process starts counting from nothing.
  return {cold: after < before ? after : after - before};
}
