/**
 * A reporter for Node's test runner that prints nothing but the totals, and in `kept` how many tests of
 * each file were passed, as one line of JSON, for tests/run.js to read.
 *
 * @typedef {{message?: string, nesting?: number, file?: string, details?: {type?: string}, skip?: unknown}} Data
 * @param {AsyncIterable<{type: string, data: Data}>} source
 */
export default async function* totals(source) {
  /** @type {Record<string, number>} */
  const counts = {};
  /** @type {Record<string, number>} */
  const kept = {};
  for await (const {type, data} of source) {
    const {file, details, skip} = data;
    if (
      type === 'test:pass' &&
      file !== undefined &&
      details?.type !== 'suite' &&
      skip === undefined
    )
      kept[file] = (kept[file] ?? 0) + 1;
    const found = type === 'test:diagnostic' && /^([a-z]+) (\d+)$/.exec(data.message ?? '');
    if (found) counts[String(found[1])] = Number(found[2]);
  }
  yield JSON.stringify({
    passed: counts['pass'] ?? 0,
    failed: (counts['fail'] ?? 0) + (counts['cancelled'] ?? 0),
    skipped: (counts['skipped'] ?? 0) + (counts['todo'] ?? 0),
    kept,
  });
}
