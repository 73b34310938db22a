/**
 * How many of the other three elements draw again when one person moves on the map, with a group of
 * 150 persons in all four.
 *
 * @param {import('../browser.js').Bench} bench
 * @param {string} base
 */
export async function redrawn({page}, base) {
  await page.goto(`${base}/big-group`);
  await page.waitForFunction('window.bigGroup !== undefined');
  /** @type {string[]} */
  const others = await page.evaluate('window.bigGroup.changes["rg-network-map"].others');
  return {redrawn: others.length};
}
