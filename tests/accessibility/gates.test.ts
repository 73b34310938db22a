import {expect, fixture, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {axeFindings} from './axe.js';
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
    const css = 'inline-size: 60px; block-size: 30px; white-space: nowrap';
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
    const css = 'block-size: 20px; inline-size: 90px; padding: 0';
    const place = await styled(html`<button>Klein</button>`, 'button', css);
    expect(lossesIn(place)).to.deep.equal(['is 90 × 20 px, less than 24: button. “Klein”']);
  });

  it('find a main act that is smaller than a finger', async () => {
    const css = 'block-size: 30px; inline-size: 90px';
    const place = await styled(html`<button class="btn primary">Ja</button>`, 'button', css);
    expect(lossesIn(place)).to.deep.equal(['is 90 × 30 px, less than 44: button.btn primary “Ja”']);
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
});
