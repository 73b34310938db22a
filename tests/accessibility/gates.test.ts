import {expect, fixture, html} from '@open-wc/testing';
import {emulateMedia, executeServerCommand, sendKeys, setViewport} from '@web/test-runner-commands';
import {css, type CSSResult} from 'lit';
import {describeNotIn} from '../support/engine.js';
import {axeFindings} from './axe.js';
import {hardCodedIn} from './hard-coded.js';
import {focusAfter} from './keyboard/focus.js';
import {States} from './keyboard/states.js';
import {lossesIn} from './layout.js';
import {borderless, motionsIn, onlyColoured, unseenFocus} from './reader-settings.js';
import {spoken, type Heard} from './speech.js';
import {faultsIn} from './state-faults.js';

/** A gate that lets everything through is none: each is shown what it must find. */
describe('the gates', () => {
  const page = (content: unknown) => fixture<HTMLElement>(html`<main>${content}</main>`);
  /** What a strict policy forbids in an element, a test may do. */
  const styled = async (content: unknown, selector: string, css: string): Promise<HTMLElement> => {
    const place = await page(content);
    const one = place.querySelector<HTMLElement>(selector);
    if (one) one.style.cssText = css;
    return place;
  };

  before(() => setViewport({width: 320, height: 900}));

  it('let a good page through', async () => {
    const place = await styled(
      html`<h1>Goed</h1>
        <p>Lees <a href="#meer">meer</a> hierover.</p>
        <button class="btn primary">Doen</button>`,
      'button',
      'min-block-size: 44px; min-inline-size: 44px',
    );
    expect(lossesIn(place)).to.deep.equal([]);
    expect(await axeFindings()).to.deep.equal([]);
  });

  it('find what scrolls sideways', async () => {
    const place = await styled(html`<p>Breed</p>`, 'p', 'inline-size: 400px');
    expect(lossesIn(place).join()).to.contain('scrolls sideways').and.contain('Breed');
  });

  it('find what is cut off', async () => {
    const css = 'inline-size: 60px; overflow: hidden; white-space: nowrap';
    const place = await styled(html`<p>Dit is te lang</p>`, 'p', css);
    expect(lossesIn(place)).to.deep.equal(['is cut off: p. “Dit is te lang”']);
  });

  it('find words that stick out of a button', async () => {
    const css = 'inline-size: 60px; block-size: 44px; white-space: nowrap';
    const place = await styled(html`<button>Dit is te lang</button>`, 'button', css);
    expect(lossesIn(place)).to.deep.equal(['does not fit: button. “Dit is te lang”']);
  });

  it('find lines that are written over each other', async () => {
    const css = 'margin-block-start: -35px';
    const place = await styled(
      html`<p>Onder</p>
        <p class="over">Over</p>`,
      '.over',
      css,
    );
    expect(lossesIn(place)).to.deep.equal(['overlaps: “Onder” and “Over”']);
  });

  it('find a target that is too small', async () => {
    const css = 'display: block; block-size: 20px; inline-size: 90px';
    const place = await styled(html`<a href="#klein">Klein</a>`, 'a', css);
    expect(lossesIn(place)).to.deep.equal(['is 90 × 20 px, less than 24: a. “Klein”']);
  });

  for (const [kind, content] of Object.entries({
    button: html`<button class="act">Ja</button>`,
    summary: html`<details><summary class="act">Ja</summary></details>`,
    span: html`<span role="button" tabindex="0" class="act">Ja</span>`,
    select: html`<select class="act" aria-label="Ja"></select>`,
    label: html`<label class="act"><input type="checkbox" />Ja</label>`,
  }))
    it(`find a main act that is smaller than a finger: ${kind}`, async () => {
      const css = 'display: block; block-size: 30px; inline-size: 90px';
      const place = await styled(content, '.act', css);
      const found = lossesIn(place);
      expect(found).to.have.length(1);
      expect(found[0]).to.contain('is 90 × 30 px, less than 44: ');
    });

  for (const [what, content, css, found] of [
    ['words', html`<div class="dim"><p>Bleek</p></div>`, 'opacity: 0.4', 'text stands out by 2.8'],
    [
      'words in a drawing',
      html`<svg>
        <g class="dim"><text y="20" fill="black">Bleek</text></g>
      </svg>`,
      'opacity: 0.4',
      'text stands out by 2.8',
    ],
    [
      'pictures',
      html`<b class="dim"><svg class="icon"></svg></b>`,
      'opacity: 0.35',
      'picture stands out by 2.4',
    ],
    [
      'lines',
      html`<svg><path class="dim" d="M0 0h9" stroke="#666" /></svg>`,
      'stroke-opacity: 0.5',
      'line stands out by 2.1',
    ],
    [
      'edges',
      html`<input class="dim" aria-label="Naam" />`,
      'opacity: 0.3; border: 1px solid black; min-block-size: 44px',
      'edge stands out by 2.1',
    ],
  ] as const)
    it(`find ${what} that are drawn less than fully`, async () => {
      const place = await styled(content, '.dim', css);
      expect(lossesIn(place).join()).to.contain(found);
    });

  it('let be faint what cannot be used now', async () => {
    const place = await styled(
      html`<button aria-disabled="true"><svg class="icon" width="20"></svg></button>`,
      'button',
      'opacity: 0.35; min-block-size: 44px; min-inline-size: 44px',
    );
    expect(lossesIn(place)).to.deep.equal([]);
  });

  it('find what axe finds', async () => {
    await styled(
      html`<h1>Titel</h1>
        <h3>Te diep</h3>
        <p>Te licht</p>`,
      'p',
      'color: #ccc',
    );
    const found = (await axeFindings()).join('\n');
    expect(found).to.contain('heading-order').and.contain('color-contrast');
  });

  describe('by keys', () => {
    const focusable = (css: string) =>
      styled(
        html`<div><button>Doen</button></div>
          <p>Klaar</p>`,
        'button',
        css,
      );
    const press = async (place: HTMLElement): Promise<void> => {
      place.querySelector('button')?.focus();
      await sendKeys({press: 'Enter'});
    };

    it('let a focus through that can be seen', async () => {
      const place = await focusable('outline: 3px solid black; outline-offset: 2px');
      await press(place);
      expect(focusAfter('Enter').localName).to.equal('button');
    });

    for (const [what, css, wrong] of [
      ['that has no outline', 'outline: none', 'it has no outline'],
      ['that is too thin', 'outline: 1px solid black', 'its outline is 1 px'],
      ['that is too light', 'outline: 3px solid #ddd', 'its outline has a contrast of 1.4'],
      [
        'that is drawn less than fully',
        'outline: 3px solid black; outline-offset: 2px; opacity: 0.3',
        'its outline has a contrast of 2.1',
      ],
    ] as const)
      it(`find a focus ${what}`, async () => {
        const place = await focusable(css);
        await press(place);
        expect(() => focusAfter('Enter')).to.throw(wrong);
      });

    it('find a focus that is cut off', async () => {
      const place = await focusable('outline: 3px solid black; outline-offset: 2px');
      const around = place.querySelector('div');
      if (around) around.style.cssText = 'overflow: hidden; inline-size: fit-content';
      await press(place);
      expect(() => focusAfter('Enter')).to.throw('its outline is cut off');
    });

    it('find a focus that was lost', async () => {
      const place = await focusable('outline: 3px solid black');
      const button = place.querySelector('button');
      button?.addEventListener('click', () => button.remove());
      await press(place);
      expect(() => focusAfter('Enter')).to.throw('After Enter nothing has the focus.');
    });
  });

  describeNotIn(
    ['firefox', 'webkit'],
    'their drivers emulate no media features and give no accessibility tree',
  )('in Chromium', () => {
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
      expect(borderless(place)).to.deep.equal([
        'has no edge in forced colours: btn primary “Doen”',
      ]);
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

  it('find Dutch that is written in the code', async () => {
    const place = await page(
      html`<p>⟦דוהנ⟧ Ed</p>
        <button aria-label="Sluiten">✕</button>
        <p>Nieuw doel</p>`,
    );
    expect(hardCodedIn(place)).to.deep.equal([
      'is written in the code: “Sluiten”',
      'is written in the code: “Nieuw doel”',
    ]);
  });
});
