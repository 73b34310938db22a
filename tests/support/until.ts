/** Waits until it is so, in Node; on a machine that is ten times too busy that takes its time. */
export async function until(isSo: () => boolean, what = 'it is so'): Promise<void> {
  const end = performance.now() + 20_000;
  while (!isSo()) {
    if (performance.now() > end) throw new Error(`It never came about that ${what}.`);
    await new Promise((done) => setTimeout(done, 2));
  }
}
