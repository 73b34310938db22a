import {expect, fixture, html} from '@open-wc/testing';
import {LitElement, type TemplateResult} from 'lit';
import {Announcer} from '../../src/ui/announcer.js';
import {lateModule, LatePart} from '../../src/ui/late-part.js';

const sentence = 'Er is niets weg.';

/** An element with a part that the page cannot get the first times. */
class Host extends LitElement {
  failures = 0;
  asked = 0;
  readonly announcer = new Announcer(this);
  readonly late = new LatePart(this, {
    module: lateModule(() => {
      this.asked++;
      if (this.failures-- > 0) return Promise.reject(new TypeError('Failed to fetch'));
      return Promise.resolve('het late deel');
    }),
    make: (part) => ({part, styles: []}),
    failed: (isSo) => this.announcer.show(isSo && sentence),
  });

  protected override render(): TemplateResult {
    return html`${this.announcer.region()}
      <main>${this.late.part}</main>`;
  }

  get shown(): string {
    return this.shadowRoot!.querySelector('main')!.textContent!.trim();
  }

  get region(): Element {
    return this.shadowRoot!.querySelector('[role=status]')!;
  }

  async settled(): Promise<void> {
    await this.late.settled();
    await this.updateComplete;
  }
}
customElements.define('late-host', Host);

async function failing(times: number): Promise<Host> {
  const host = await fixture<Host>(html`<late-host></late-host>`);
  host.failures = times;
  host.late.begin();
  await host.settled();
  return host;
}

describe('a part that did not load', () => {
  const {warn} = console;
  const timeout = window.setTimeout;
  /** Pauses that were begun, and what comes after them. */
  let pauses: [milliseconds: number, act: () => void][] = [];

  beforeEach(() => {
    console.warn = () => undefined;
    pauses = [];
  });
  afterEach(() => {
    console.warn = warn;
    window.setTimeout = timeout;
  });

  /** No time goes by by itself. */
  function holdTime(): void {
    const hold = (act: () => void, milliseconds: number) => pauses.push([milliseconds, act]);
    // Only what is used here of all that it can.
    window.setTimeout = hold as unknown as typeof timeout;
  }

  it('says so for everybody to see, until it is there', async () => {
    const host = await failing(1);
    expect(host.region.textContent).to.equal(sentence);
    expect(host.region.classList.contains('sr')).to.equal(false);
    window.dispatchEvent(new Event('online'));
    await host.settled();
    expect(host.region.textContent).to.equal('');
    expect(host.region.className).to.equal('sr');
  });

  it('is loaded by itself when the line is back', async () => {
    const host = await failing(1);
    expect(host.shown).to.equal('');
    window.dispatchEvent(new Event('online'));
    await host.settled();
    expect(host.shown).to.equal('het late deel');
  });

  it('is asked for after ever longer pauses, up to a minute', async () => {
    const host = await fixture<Host>(html`<late-host></late-host>`);
    holdTime();
    host.failures = 9;
    host.late.begin();
    for (let time = 0; time < 9; time++) {
      await host.settled();
      pauses.at(-1)![1]();
    }
    await host.settled();
    expect(host.shown).to.equal('het late deel');
    const longest = [1, 2, 4, 8, 16, 32, 60, 60, 60].map((seconds) => seconds * 1000);
    for (const [at, [pause]] of pauses.entries()) {
      expect(pause).to.be.within(longest[at]! / 2, longest[at]!);
    }
  });

  it('is told to the maker of the page once, however often it is tried', async () => {
    let warnings = 0;
    console.warn = () => warnings++;
    const host = await failing(3);
    for (let time = 0; time < 2; time++) {
      window.dispatchEvent(new Event('online'));
      await host.settled();
    }
    expect([host.asked, warnings]).to.deep.equal([3, 1]);
  });

  it('is asked for by nobody any more once it is there', async () => {
    const host = await failing(1);
    window.dispatchEvent(new Event('online'));
    await host.settled();
    window.dispatchEvent(new Event('online'));
    await host.settled();
    expect(host.asked).to.equal(2);
  });

  it('waits while the element is not on the page, and is asked for when it is back', async () => {
    const host = await failing(1);
    const place = host.parentElement!;
    host.remove();
    window.dispatchEvent(new Event('online'));
    expect(host.asked).to.equal(1);
    place.append(host);
    await host.settled();
    expect(host.shown).to.equal('het late deel');
  });
});
