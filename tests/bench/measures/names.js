/**
 * How many in a hundred persons assistive technology cannot find by name and go to.
 *
 * @param {import('../browser.js').Bench} bench
 * @param {readonly string[]} names
 */
export async function names({accessibilityTree}, names) {
  const reachable = (await accessibilityTree()).filter(({focusable}) => focusable);
  const missing = unnamed(
    names,
    reachable.map(({name}) => name),
  );
  return {unnamed: (100 * missing.length) / names.length};
}

/**
 * Whom nothing is called after: each thing is called after one person, whose name comes first,
 * before a comma. So "Sanne de Vries, ring 2" is not Sanne, and one Sanne is not two.
 *
 * @param {readonly string[]} persons
 * @param {readonly string[]} called
 */
export function unnamed(persons, called) {
  /** @type {Map<string, number>} */
  const left = new Map();
  for (const name of called) {
    const [first = ''] = name.split(',');
    left.set(first, (left.get(first) ?? 0) + 1);
  }
  return persons.filter((name) => {
    const count = left.get(name) ?? 0;
    left.set(name, count - 1);
    return count < 1;
  });
}
