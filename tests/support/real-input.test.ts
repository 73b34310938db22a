import {expect, fixture, html} from '@open-wc/testing';
import {
  emulateMedia,
  resetMouse,
  sendKeys,
  sendMouse,
  setViewport,
} from '@web/test-runner-commands';
import {describeNotIn, itNotIn, skippedFor} from './engine.js';

/** What the tests of the elements take for granted, proved in every engine. */
describe('real input', () => {
  const fields = () =>
    fixture<HTMLElement>(html`
      <div>
        <label>One <input id="one" /></label>
        <label>Two <input id="two" /></label>
        <button>Go</button>
        <p>Nothing to press here</p>
      </div>
    `);
  const focused = () => document.activeElement?.id;

  afterEach(() => resetMouse());

  it('types text', async () => {
    const field = (await fields()).querySelector('input')!;
    field.focus();
    await sendKeys({type: 'Één kop thee, graag!'});
    expect(field.value).to.equal('Één kop thee, graag!');
  });

  it('moves on and back with Tab, and shows the focus', async () => {
    const box = await fields();
    box.querySelector('input')!.focus();
    await sendKeys({press: 'Tab'});
    expect(focused()).to.equal('two');
    expect(document.activeElement!.matches(':focus-visible')).to.be.true;
    await sendKeys({press: 'Shift+Tab'});
    expect(focused()).to.equal('one');
  });

  it('holds a modifier', async () => {
    const field = (await fields()).querySelector('input')!;
    field.value = 'old';
    field.focus();
    await sendKeys({press: 'Control+a'});
    await sendKeys({press: 'x'});
    expect(field.value).to.equal('x');
    await sendKeys({down: 'Shift'});
    await sendKeys({press: 'ArrowLeft'});
    await sendKeys({up: 'Shift'});
    expect(field.selectionStart).to.equal(0);
    expect(field.selectionEnd).to.equal(1);
  });

  it('names keys as pages know them', async () => {
    const seen: string[] = [];
    const box = await fields();
    box.addEventListener('keydown', (event) => {
      seen.push(event.key);
      event.preventDefault();
    });
    box.querySelector('input')!.focus();
    const keys = ['Enter', 'Escape', 'ArrowDown', 'Home', 'End', 'PageUp', 'Delete', 'Backspace'];
    for (const press of [...keys, 'F2', 'Space', 'Shift+ArrowUp', 'Alt+ArrowUp'])
      await sendKeys({press});
    expect(seen).to.deep.equal([...keys, 'F2', ' ', 'Shift', 'ArrowUp', 'Alt', 'ArrowUp']);
  });

  it('presses a button by Enter and by Space', async () => {
    const button = (await fields()).querySelector('button')!;
    let clicks = 0;
    button.addEventListener('click', () => (clicks += 1));
    button.focus();
    await sendKeys({press: 'Enter'});
    await sendKeys({press: 'Space'});
    expect(clicks).to.equal(2);
  });

  it('drags with a mouse', async () => {
    const seen: string[] = [];
    const box = (await fields()).querySelector('p')!;
    const {x, y} = box.getBoundingClientRect();
    const [left, top] = [Math.round(x) + 2, Math.round(y) + 2];
    for (const type of ['pointerdown', 'pointermove', 'pointerup'] as const)
      box.addEventListener(type, (event) => {
        if (type !== 'pointermove' || event.buttons === 1)
          seen.push(`${type} ${event.clientX - left} ${event.pointerType}`);
      });
    await sendMouse({type: 'move', position: [left, top]});
    await sendMouse({type: 'down'});
    await sendMouse({type: 'move', position: [left + 5, top]});
    await sendMouse({type: 'up'});
    expect(seen).to.deep.equal(['pointerdown 0 mouse', 'pointermove 5 mouse', 'pointerup 5 mouse']);
  });

  it('clicks with each button', async () => {
    const seen: string[] = [];
    const box = (await fields()).querySelector('p')!;
    const {x, y} = box.getBoundingClientRect();
    const position: [number, number] = [Math.round(x) + 2, Math.round(y) + 2];
    box.addEventListener('click', () => seen.push('click'));
    box.addEventListener('contextmenu', (event) => {
      event.preventDefault();
      seen.push('menu');
    });
    await sendMouse({type: 'click', position});
    expect(seen).to.deep.equal(['click']);
    await sendMouse({type: 'click', position, button: 'right'});
    // Not compared as a whole: WebKitGTK sends a click after the menu.
    expect(seen[1]).to.equal('menu');
  });

  it('has the focus, and the size it is given', async () => {
    expect([innerWidth, innerHeight]).to.deep.equal([800, 600]);
    await setViewport({width: 320, height: 256});
    expect([innerWidth, innerHeight]).to.deep.equal([320, 256]);
    expect(document.hasFocus()).to.be.true;
    await setViewport({width: 800, height: 600});
  });

  it('lives in Amsterdam', () => {
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).to.equal('Europe/Amsterdam');
  });

  itNotIn(['firefox', 'webkit'], 'their drivers emulate no media features')(
    'emulates reduced motion',
    async () => {
      await emulateMedia({reducedMotion: 'reduce'});
      expect(matchMedia('(prefers-reduced-motion: reduce)').matches).to.be.true;
      await emulateMedia({reducedMotion: 'no-preference'});
    },
  );

  it('leaves no test out without a reason, in whatever engine', () => {
    for (const leaveOut of [itNotIn, describeNotIn])
      expect(() => leaveOut('webkit', ' ')).to.throw('reason');
    expect(() => skippedFor('')).to.throw('reason');
  });
});
