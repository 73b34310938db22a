import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {LitElement} from 'lit';
import {dateOf} from '../../src/i18n/format.js';
import {languageOf} from '../../src/i18n/language.js';
import {Messages} from '../../src/i18n/messages.js';

const nl = {greeting: 'Hoi'};
const catalogs = {
  nl,
  slices: ['greeting'],
  load: {
    en: () => [Promise.resolve({en: {greeting: 'Hi'}})],
    'nl-formal': () => [Promise.resolve({nlFormal: {greeting: 'Goedendag'}})],
  },
};

class Greeter extends LitElement {
  readonly words = new Messages<typeof nl>(this, catalogs);

  protected override async scheduleUpdate(): Promise<void> {
    await this.words.ready;
    await super.scheduleUpdate();
  }

  protected override render() {
    const {text, locale} = this.words;
    return html`${text.greeting}, ${dateOf(locale, '2026-11-22')}`;
  }
}
customElements.define('test-greeter', Greeter);

async function greeting(lang: string): Promise<string | null | undefined> {
  const box = await fixture(html`<div lang=${lang}><test-greeter></test-greeter></div>`);
  const element = box.querySelector<Greeter>('test-greeter');
  await element?.updateComplete;
  return element?.shadowRoot?.textContent;
}

describe('Messages', () => {
  const pages: readonly [lang: string, said: string][] = [
    ['', 'Hoi, 22 november 2026'],
    ['nl', 'Hoi, 22 november 2026'],
    ['nl-BE', 'Hoi, 22 november 2026'],
    ['nl-x-formal', 'Goedendag, 22 november 2026'],
    ['en-GB', 'Hi, 22 November 2026'],
    ['en-US', 'Hi, November 22, 2026'],
    ['de', 'Hi, 22. November 2026'],
  ];
  for (const [lang, said] of pages) {
    it(`says "${said}" on a page in "${lang}"`, async () => {
      expect(await greeting(lang)).to.equal(said);
    });
  }

  it('says what was chosen last, when the page chooses twice at once', async () => {
    const box = await fixture(html`<div lang="nl"><test-greeter></test-greeter></div>`);
    const element = box.querySelector('test-greeter');
    box.setAttribute('lang', 'en');
    await Promise.resolve();
    box.setAttribute('lang', 'nl-x-formal');
    await waitUntil(() => element?.shadowRoot?.textContent.startsWith('Goedendag'));
  });

  it('still speaks where the page writes a tag that Intl throws at', async () => {
    expect(await greeting('en_US')).to.equal('Hi, November 22, 2026');
    expect(await greeting('en-a')).to.equal('Hi, November 22, 2026');
    expect(await greeting('no such language')).to.equal('Hi, November 22, 2026');
  });

  it('takes an underscore for the hyphen that is meant', () => {
    expect(['nl_NL', 'NL_be', 'nl_x_formal', 'en_US'].map(languageOf)).to.deep.equal([
      'nl',
      'nl',
      'nl-formal',
      'en',
    ]);
  });
});
