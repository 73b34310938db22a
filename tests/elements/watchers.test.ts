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
      sendBeacon: () => navigator.sendBeacon('data:text/plain,'),
      WebSocket: () => new WebSocket('wss://localhost:1').close(),
      EventSource: () => new EventSource('data:text/event-stream,').close(),
      cookie: () => document.cookie,
      submit: () => formIn(document.body, 'dialog').submit(),
      form: () => {
        const place = document.createElement('div').attachShadow({mode: 'open'});
        document.body.append(place.host);
        formIn(place, 'post').requestSubmit();
        place.host.remove();
      },
    };
    it('lets a form through that is not sent', () => {
      const outside = new Outside().start();
      const form = formIn(document.body, 'post');
      form.addEventListener('submit', (event) => event.preventDefault(), {once: true});
      form.requestSubmit();
      formIn(document.body, 'dialog').requestSubmit();
      expect(outside.stop()).to.deep.equal([]);
    });
    for (const [name, reach] of Object.entries(bad)) {
      it(`notices ${name}`, async () => {
        const outside = new Outside().start();
        try {
          await reach();
        } catch {
          // What a browser refuses was tried all the same.
        }
        expect(outside.stop()).to.include(name);
      });
    }
  });
});

function formIn(place: Node, method: string): HTMLFormElement {
  const form = place.appendChild(document.createElement('form'));
  form.method = method;
  return form;
}
