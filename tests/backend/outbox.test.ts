import {expect} from '@open-wc/testing';
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
      await browserKeeper(place, 'groep').keep({secret});
      const [[, text] = []] = kept(storage);
      expect(text).to.be.a('string');
      expect(text).not.to.contain(secret).and.not.to.contain(btoa(secret));
      expect(await browserKeeper(place, 'groep').read()).to.deep.equal({secret});
      expect(await browserKeeper(place, 'andere groep').read()).to.equal(undefined);
    });

    it('is what was kept last, however fast, and gone when it is let go of', async () => {
      const keeper = browserKeeper(place, 'groep');
      await Promise.all([1, 2, 3, 4, 5].map((number) => keeper.keep({number})));
      expect(await keeper.read()).to.deep.equal({number: 5});
      void keeper.keep({number: 6});
      await keeper.keep(undefined);
      expect(kept(storage)).to.deep.equal([]);
    });

    it('goes after seven days, and when the clock was set back', async () => {
      const keeper = browserKeeper(place, 'groep');
      const day = 86_400_000;
      for (const [age, isThere] of [
        [6.9 * day, true],
        [7.1 * day, false],
        [-day, false],
      ] as const) {
        await keeper.keep({secret});
        const [[key, text] = ['', '{}']] = kept(storage);
        const aged = {...JSON.parse(String(text)), at: Date.now() - age};
        storage.setItem(key, JSON.stringify(aged));
        expect((await keeper.read()) !== undefined, String(age)).to.equal(isThere);
        expect(kept(storage).length).to.equal(isThere ? 1 : 0);
      }
    });

    it('is nothing where it was changed, or is not ours', async () => {
      const keeper = browserKeeper(place, 'groep');
      await keeper.keep({secret});
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
        expect(await keeper.read(), wrong).to.equal(undefined);
        expect(kept(storage), wrong).to.deep.equal([]);
      }
    });

    it('is there beside something that is not ours', async () => {
      const keeper = browserKeeper(place, 'groep');
      await keeper.keep({secret});
      storage.setItem('resourcegroep-outbox/vreemd', '{');
      expect(await keeper.read()).to.deep.equal({secret});
      expect(kept(storage)).to.have.lengthOf(1);
    });

    it('can be read by nobody after somebody signs out, even where it was copied', async () => {
      const keeper = browserKeeper(place, 'groep');
      await keeper.keep({secret});
      const [[key, copy] = ['', '']] = kept(storage);
      await wipeOutboxes();
      expect(kept(storage)).to.deep.equal([]);
      storage.setItem(key, String(copy));
      expect(await keeper.read()).to.equal(undefined);
      await keeper.keep({secret: 'of the next one'});
      expect(await keeper.read()).to.deep.equal({secret: 'of the next one'});
    });
  });
}

describe('the key of a browser', () => {
  it('cannot be taken out of it', async () => {
    await browserKeeper('local', 'groep').keep({secret});
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
    const [one, two] = [browserKeeper('local', 'een'), browserKeeper('local', 'twee')];
    await Promise.all([one.keep({one: secret}), two.keep({two: secret})]);
    expect(await browserKeeper('local', 'een').read()).to.deep.equal({one: secret});
    expect(await browserKeeper('local', 'twee').read()).to.deep.equal({two: secret});
  });
});
