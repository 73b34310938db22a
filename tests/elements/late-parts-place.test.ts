/**
 * What comes after the first paint pushes nothing away that the client may be about to press: on a phone
 * and on a wide screen, with much, little and nothing to show.
 */
import {expect} from '@open-wc/testing';

interface Seen {
  readonly tag: string;
  /** How much could be pressed at first, and when all was there. */
  readonly before: number;
  readonly after: number;
  readonly moved: readonly string[];
}

/** Nothing of an element is loaded yet on a page of its own. */
async function seenOn(width: number, group: string): Promise<readonly Seen[]> {
  const frame = document.createElement('iframe');
  Object.assign(frame, {width: String(width), height: '900'});
  const told = new Promise<readonly Seen[]>((done) =>
    addEventListener('message', function hear(event: MessageEvent<readonly Seen[]>) {
      if (event.source !== frame.contentWindow) return;
      removeEventListener('message', hear);
      done(event.data);
    }),
  );
  frame.src = new URL(`./pages-late/elements.html?${group}`, import.meta.url).href;
  document.body.append(frame);
  try {
    return await told;
  } finally {
    frame.remove();
  }
}

describe('what comes after the first paint', () => {
  for (const group of ['kitchenTable', 'threePeople', 'justBegun'])
    for (const width of [360, 750, 1200])
      it(`moves nothing that can be pressed: ${group}, ${width} px`, async () => {
        const seen = await seenOn(width, group);
        expect(seen.flatMap(({tag, moved}) => moved.map((one) => `${tag}: ${one}`))).to.eql([]);
        // There was something to press, and it did come later.
        const [map, goals, , tracker] = seen;
        for (const one of [map, goals, tracker]) expect(one?.before).to.be.greaterThan(0);
        for (const {tag, before, after} of seen) expect(after, tag).to.be.greaterThan(before);
      }).timeout(20_000);
});
