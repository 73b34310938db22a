import {expect, waitUntil} from '@open-wc/testing';
import {browserKeeper, wipeOutboxes} from '../../src/backend/outbox/outbox.js';

const secret = 'Woorden die niemand anders leest';
const kept = (storage: Storage) =>
  Object.entries(storage).filter(([key]) => key.startsWith('resourcegroep-outbox/'));
const stores = [
  ['session', sessionStorage],
  ['local', localStorage],
] as const;

afterEach(async () => {
  await wipeOutboxes();
});

for (const [place, storage] of stores) {
  describe(`what is kept in ${place}Storage`, () => {
    it('is there for the next page, and unreadable in the storage', async () => {
      await left(place, {secret});
      const [[, text] = []] = kept(storage);
      expect(text).to.be.a('string');
      expect(text).not.to.contain(secret).and.not.to.contain(btoa(secret));
      expect(await next(place)).to.deep.equal([{secret}]);
      expect(await next(place, 'andere groep')).to.deep.equal([]);
      expect(await next(place, 'groe')).to.deep.equal([]);
    });

    it('is what was kept last, however fast, and gone when it is let go of', async () => {
      const keeper = browserKeeper(place, 'groep');
      await Promise.all([1, 2, 3, 4, 5].map((number) => keeper.keep({number})));
      expect(kept(storage)).to.have.lengthOf(1);
      await keeper.leave();
      expect(await next(place)).to.deep.equal([{number: 5}]);
      void keeper.keep({number: 6});
      await keeper.keep(undefined);
      expect(kept(storage)).to.deep.equal([]);
    });

    it('goes after seven days, and when the clock was set back', async () => {
      const day = 86_400_000;
      for (const [age, isThere] of [
        [6.9 * day, true],
        [7.1 * day, false],
        [-day, false],
      ] as const) {
        await left(place, {secret});
        const [[key, text] = ['', '{}']] = kept(storage);
        const aged = {...JSON.parse(String(text)), at: Date.now() - age};
        storage.setItem(key, JSON.stringify(aged));
        expect((await next(place)).length, String(age)).to.equal(isThere ? 1 : 0);
        expect(kept(storage).length).to.equal(isThere ? 1 : 0);
        storage.removeItem(key);
      }
    });

    it('is nothing where it was changed, or is not ours', async () => {
      await left(place, {secret});
      const [[key, text] = ['', '']] = kept(storage);
      const whole = JSON.parse(String(text)) as {at: number; sealed: string};
      const flipped = (whole.sealed.startsWith('A') ? 'B' : 'A') + whole.sealed.slice(1);
      for (const wrong of [
        'x',
        'null',
        '{}',
        JSON.stringify({...whole, sealed: flipped}),
        JSON.stringify({...whole, sealed: ''}),
      ]) {
        storage.setItem(key, wrong);
        expect(await next(place), wrong).to.deep.equal([]);
        expect(kept(storage), wrong).to.deep.equal([]);
      }
    });

    it('stays where the key cannot be had for the moment', async () => {
      await left(place, {secret});
      const open = indexedDB.open.bind(indexedDB);
      indexedDB.open = () => {
        throw new DOMException('not now', 'UnknownError');
      };
      const keeper = browserKeeper(place, 'groep');
      expect(await keeper.read()).to.deep.equal([]);
      indexedDB.open = open;
      await keeper.keep({more: secret});
      await keeper.keep(undefined);
      await keeper.leave();
      expect(await next(place)).to.deep.equal([{secret}]);
    });

    it('is no more kept by a page on which somebody signed out elsewhere', async () => {
      const [here, elsewhere] = [
        browserKeeper(place, 'groep'),
        browserKeeper(place, 'andere groep'),
      ];
      await here.keep({secret});
      await elsewhere.read();
      await wipeOutboxes();
      await waitUntil(async () => {
        await here.keep({secret: 'of after that'});
        await elsewhere.keep({secret: 'of after that'});
        return kept(storage).length === 0;
      });
      await Promise.all([here.leave(), elsewhere.leave()]);
    });

    it('is there beside something that is not ours', async () => {
      await left(place, {secret});
      storage.setItem('resourcegroep-outbox/vreemd', '{');
      expect(await next(place)).to.deep.equal([{secret}]);
      expect(kept(storage)).to.have.lengthOf(1);
    });

    it('can be read by nobody after somebody signs out, even where it was copied', async () => {
      const keeper = browserKeeper(place, 'groep');
      await keeper.keep({secret});
      const [[key, copy] = ['', '']] = kept(storage);
      await wipeOutboxes();
      expect(kept(storage)).to.deep.equal([]);
      storage.setItem(key, String(copy));
      await keeper.leave();
      expect(await next(place)).to.deep.equal([]);
      await left(place, {secret: 'of the next one'});
      expect(await next(place)).to.deep.equal([{secret: 'of the next one'}]);
    });

    it('is of each page its own, as long as that page is there', async () => {
      const [one, two] = [browserKeeper(place, 'groep'), browserKeeper(place, 'groep')];
      await one.keep({one: secret});
      expect(await two.read(), 'somebody still works on it').to.deep.equal([]);
      await two.keep({two: secret});
      await one.keep({one: 'more'});
      expect(kept(storage)).to.have.lengthOf(2);
      await two.leave();
      expect(await next(place)).to.deep.equal([{two: secret}]);
      await one.leave();
      expect(await next(place), 'the oldest first').to.deep.equal([{two: secret}, {one: 'more'}]);
    });

    it('stays until the page that took it over keeps something itself', async () => {
      await left(place, {one: secret});
      await left(place, {two: secret});
      const keeper = browserKeeper(place, 'groep');
      expect(await keeper.read()).to.have.lengthOf(2);
      expect(kept(storage)).to.have.lengthOf(2);
      await keeper.keep({one: secret, two: secret});
      expect(kept(storage)).to.have.lengthOf(1);
      await keeper.keep(undefined);
      expect(kept(storage)).to.have.lengthOf(0);
    });

    it('goes on under its name after it was let go of, or under another where that is taken', async () => {
      const one = browserKeeper(place, 'groep');
      await one.keep({number: 1});
      await one.leave();
      await one.keep({number: 2});
      expect(kept(storage)).to.have.lengthOf(1);
      await one.leave();
      const two = browserKeeper(place, 'groep');
      expect(await two.read()).to.deep.equal([{number: 2}]);
      await one.keep({number: 3});
      await two.keep({number: 4});
      expect(kept(storage)).to.have.lengthOf(2);
      await Promise.all([one.leave(), two.leave()]);
    });
  });
}

async function left(place: 'session' | 'local', what: object, groupId = 'groep'): Promise<void> {
  const keeper = browserKeeper(place, groupId);
  await keeper.keep(what);
  await keeper.leave();
}

/** What the next page finds. */
async function next(place: 'session' | 'local', groupId = 'groep'): Promise<readonly unknown[]> {
  const keeper = browserKeeper(place, groupId);
  const found = await keeper.read();
  await keeper.leave();
  return found;
}

describe('the key of a browser', () => {
  it('cannot be taken out of it', async () => {
    await left('local', {secret});
    const database = await new Promise<IDBDatabase>((opened, failed) => {
      const request = indexedDB.open('resourcegroep-outbox');
      request.onsuccess = () => opened(request.result);
      request.onerror = () => failed(request.error);
    });
    const all = await new Promise<readonly CryptoKey[]>((found) => {
      const request = database.transaction('keys').objectStore('keys').getAll();
      request.onsuccess = () => found(request.result as CryptoKey[]);
    });
    database.close();
    expect(all).to.have.lengthOf(1);
    expect(all[0]!.extractable).to.equal(false);
    const taken = await crypto.subtle.exportKey('raw', all[0]!).then(
      () => 'taken',
      () => 'refused',
    );
    expect(taken).to.equal('refused');
  });

  it('is one, also where two pages make it at the same moment', async () => {
    await Promise.all([left('local', {one: secret}, 'een'), left('local', {two: secret}, 'twee')]);
    expect(await next('local', 'een')).to.deep.equal([{one: secret}]);
    expect(await next('local', 'twee')).to.deep.equal([{two: secret}]);
  });
});
