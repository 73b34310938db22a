/**
 * The picture that three in a row agree on: what an element loads after its first paint comes a moment
 * later, and is drawn a moment after that.
 *
 * @param what is taken, for the sentence where it never comes to rest
 * @throws where no three are the same
 */
export async function atRest(what: string, take: () => Promise<Buffer>): Promise<Buffer> {
  let [before, same] = [await take(), 1];
  for (let tries = 60; tries > 0; tries--) {
    const now = await take();
    same = now.equals(before) ? same + 1 : 1;
    if (same === 3) return now;
    before = now;
  }
  throw new Error(`${what} keeps changing: there is no picture of it at rest.`);
}
