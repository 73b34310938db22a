import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {axeFindings} from './axe.js';
import {hardCodedIn} from './hard-coded.js';
import {focusAfter} from './keyboard/focus.js';
import {lossesIn} from './layout.js';

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
