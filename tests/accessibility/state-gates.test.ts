import {expect, fixture, html} from '@open-wc/testing';
import {emulateMedia, executeServerCommand, sendKeys, setViewport} from '@web/test-runner-commands';
import {css, type CSSResult} from 'lit';
import {describeNotIn} from '../support/engine.js';
import {States} from './keyboard/states.js';
import {borderless, motionsIn, onlyColoured, unseenFocus} from './reader-settings.js';
import {spoken, type Heard} from './speech.js';
import {faultsIn} from './state-faults.js';

const page = (content: unknown) => fixture<HTMLElement>(html`<main>${content}</main>`);

/** The gates that need what only one engine can be asked: each is shown what it must find. */
describeNotIn(
  ['firefox', 'webkit'],
  'their drivers emulate no media features and give no accessibility tree',
)('the gates of states and of what a reader has set', () => {
  before(() => setViewport({width: 320, height: 900}));
  afterEach(() => emulateMedia({forcedColors: 'none', reducedMotion: 'no-preference'}));

  /** With a style sheet: what the reader set decides what is drawn. */
  const dressed = async (content: unknown, styles: CSSResult): Promise<HTMLElement> => {
    const place = await page(content);
    const sheet = document.createElement('style');
    sheet.textContent = styles.cssText;
    place.append(sheet);
    return place;
  };

  it('find what moves for who wants it still', async () => {
    const place = await dressed(
      html`<p class="fades">Weg</p>
        <p class="calm">Rustig</p>`,
      css`
        .fades,
        .calm {
          transition: opacity 1s;
        }
        @media (prefers-reduced-motion: reduce) {
          .calm {
            transition: none;
          }
        }
      `,
    );
    await emulateMedia({reducedMotion: 'reduce'});
    expect(motionsIn(place)).to.deep.equal(['p.fades: a transition']);
  });

  const choice = html`<div>
    <span><button class="choice" aria-pressed="true">Ja</button></span>
    <span><button class="choice" aria-pressed="false">Nee</button></span>
  </div>`;

  it('find a choice that only its colour tells', async () => {
    await emulateMedia({forcedColors: 'active'});
    const coloured = await dressed(
      choice,
      css`
        [aria-pressed='true'] {
          background: green;
        }
      `,
    );
    expect(onlyColoured(coloured)).to.deep.equal([
      'only its colour says that this is chosen: “Ja”',
    ]);
  });

  it('let a choice through that has a line of its own', async () => {
    await emulateMedia({forcedColors: 'active'});
    const lined = await dressed(
      choice,
      css`
        [aria-pressed='true'] {
          text-decoration: underline;
        }
      `,
    );
    expect(onlyColoured(lined)).to.deep.equal([]);
  });

  it('find what loses its edge, and its focus, in forced colours', async () => {
    await emulateMedia({forcedColors: 'active'});
    const place = await dressed(
      html`<button class="btn primary">Doen</button>`,
      css`
        .btn {
          border: 0;
          background: navy;
        }
        .btn:focus-visible {
          outline: none;
          box-shadow: 0 0 0 3px orange;
        }
      `,
    );
    await sendKeys({press: 'Shift'});
    expect(borderless(place)).to.deep.equal(['has no edge in forced colours: btn primary “Doen”']);
    expect(unseenFocus(place)).to.deep.equal(['Doen: it has no outline']);
  });

  it('find in a state what only the dark, forced colours, a phone or another language shows', async () => {
    await setViewport({width: 1280, height: 900});
    const place = await dressed(
      html`<h1>Titel</h1>
        <p class="ink">Zwart</p>
        <p class="wide">Breed</p>
        ${choice}`,
      css`
        .ink {
          color: #000;
        }
        .wide {
          inline-size: 400px;
        }
        [aria-pressed='true'] {
          background: green;
        }
        button {
          min-inline-size: 44px;
          min-block-size: 44px;
        }
      `,
    );
    const found = (await faultsIn(place)).join('\n');
    expect(found).to.contain('in the dark: color-contrast');
    expect(found).to.contain('in forced colours: only its colour says');
    expect(found).to.contain('at 320 px: scrolls sideways');
    expect(found).to.contain('from right to left: is written in the code: “Zwart”');
  });

  it('find in a state what only another language shows', async () => {
    await setViewport({width: 1280, height: 900});
    const place = await dressed(
      html`<h1>Titel</h1>
        <p lang="nl">Woorden</p>`,
      css`
        p[lang='en'] {
          color: #ccc;
        }
      `,
    );
    const found = (await faultsIn(place)).join('\n');
    expect(found).to.contain('in en: color-contrast').and.not.contain('in nl-x-formal: color');
  });

  it('let a good state through, and look at each but once', async () => {
    await setViewport({width: 1280, height: 900});
    const states = new States();
    const good = await page(html`<h1>⟦דוהנ⟧</h1>`);
    expect(await states.faultsAt(good)).to.deep.equal([]);
    const bad = await page(html`<h1>Nog een</h1>`);
    expect(await states.faultsAt(bad), 'of the same shape').to.deep.equal([]);
    const other = await page(html`<h1>Nog <b>een</b></h1>`);
    expect(await states.faultsAt(other)).not.to.deep.equal([]);
  });

  it('find a form that came up, and that no row ends with', async () => {
    const states = new States();
    const form = (name: string) =>
      html`<form>
        <label>${name} <input /></label>
      </form>`;
    states.pass(await page(form('Een')), 'the first row');
    const last = await page(form('Twee'));
    states.pass(last, 'the second row');
    await states.faultsAt(last);
    expect(states.notLookedAt).to.deep.equal(['form with “Een”, in “the first row”']);
  });

  it('hear another name, another state, and what is no longer said', async () => {
    const hear = async (content: unknown): Promise<string> => {
      const place = await page(content);
      const tree = await executeServerCommand<Heard, undefined>('accessibility-tree');
      place.remove();
      return spoken(tree).join();
    };
    const before = await hear(html`<button aria-expanded="false">Meer</button>`);
    const others = [
      html`<button aria-expanded="false">Minder</button>`,
      html`<button aria-expanded="true">Meer</button>`,
      html`<button aria-expanded="false" aria-hidden="true">Meer</button>`,
      html`<span aria-expanded="false">Meer</span>`,
    ];
    expect(before).to.contain('knop, Meer, ingeklapt');
    for (const other of others) expect(await hear(other)).not.to.contain(before);
  });
});
