/**
 * How many in a hundred persons assistive technology cannot find by name and go to.
 *
 * @param {import('../browser.js').Bench} bench
 * @param {readonly string[]} names
 */
export async function names({accessibilityTree}, names) {
  const reachable = (await accessibilityTree()).filter(({focusable}) => focusable);
  const known = reachable.map(({name}) => name).join('\n');
  const unnamed = names.filter((name) => !known.includes(name));
  return {unnamed: (100 * unnamed.length) / names.length};
}
