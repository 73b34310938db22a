/**
 * A reporter for Node's test runner that prints nothing but the totals, as one line of JSON,
 * for tests/run.js to read.
 *
 * @param {AsyncIterable<{type: string, data: {message?: string, nesting?: number}}>} source
 */
export default async function* totals(source) {
  /** @type {Record<string, number>} */
  const counts = {};
  for await (const {type, data} of source) {
    const found = type === 'test:diagnostic' && /^([a-z]+) (\d+)$/.exec(data.message ?? '');
    if (found) counts[String(found[1])] = Number(found[2]);
  }
  yield JSON.stringify({
    passed: counts['pass'] ?? 0,
    failed: (counts['fail'] ?? 0) + (counts['cancelled'] ?? 0),
    skipped: (counts['skipped'] ?? 0) + (counts['todo'] ?? 0),
  });
}
