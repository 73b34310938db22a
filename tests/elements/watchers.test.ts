import {expect} from '@open-wc/testing';
import {LeftBehind} from '../support/left-behind.js';
import {Outside} from '../support/outside.js';

/* What the contract watches with must notice, or the contract proves nothing. */
describe('the watchers of the element contract', () => {
  describe('what is left behind', () => {
    const nothing = (): void => undefined;
    const bad: Readonly<Record<string, () => () => void>> = {
      'listener for resize': () => {
        addEventListener('resize', nothing);
        return () => removeEventListener('resize', nothing);
      },
      MutationObserver: () => {
        const observer = new MutationObserver(nothing);
        observer.observe(document, {childList: true});
        return () => observer.disconnect();
      },
      ResizeObserver: () => {
        const observer = new ResizeObserver(nothing);
        observer.observe(document.body);
        return () => observer.disconnect();
      },
      setInterval: () => {
        const id = setInterval(nothing, 60_000);
        return () => clearInterval(id);
      },
      setTimeout: () => {
        const id = setTimeout(nothing, 60_000);
        return () => clearTimeout(id);
      },
      requestAnimationFrame: () => {
        const id = requestAnimationFrame(nothing);
        return () => cancelAnimationFrame(id);
      },
    };
    for (const [name, begin] of Object.entries(bad)) {
      it(`notices a ${name}, and that it was taken away`, () => {
        const left = new LeftBehind().start();
        try {
          const end = begin();
          expect(left.left()).to.deep.equal([name]);
          end();
          expect(left.left()).to.deep.equal([]);
        } finally {
          left.stop();
        }
      });
    }

    it('knows that a signal takes a listener away', () => {
      const left = new LeftBehind().start();
      const abort = new AbortController();
      addEventListener('resize', nothing, {signal: abort.signal});
      const before = left.left().length;
      abort.abort();
      expect([before, left.left().length]).to.deep.equal([1, 0]);
      left.stop();
    });
  });

  describe('what reaches outside', () => {
    const bad: Readonly<Record<string, () => unknown>> = {
      fetch: () => fetch('data:text/plain,'),
      open: () => new XMLHttpRequest().open('GET', '/'),
      getItem: () => localStorage.getItem('one'),
      setItem: () => sessionStorage.setItem('one', '1'),
      cookie: () => document.cookie,
    };
    for (const [name, reach] of Object.entries(bad)) {
      it(`notices ${name}`, async () => {
        const outside = new Outside().start();
        await reach();
        expect(outside.stop()).to.include(name);
      });
    }
  });
});
