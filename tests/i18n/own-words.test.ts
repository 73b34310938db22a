import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {addWords, type PageWords} from '../../src/languages.js';
import type {PhaseTracker} from '../../src/index.js';
import '../../src/elements/phase-tracker/rg-phase-tracker.js';
import type {} from '../../src/cdn.js';
import {tellUnknownWords} from '../../src/languages/unknown-words.js';
import {sampleGroup} from '../../src/testing.js';

async function titleOn(lang: string, messages?: PhaseTracker['messages']): Promise<PhaseTracker> {
  const box = await fixture(
    html`<div lang=${lang}>
      <rg-phase-tracker .group=${sampleGroup()} .messages=${messages}></rg-phase-tracker>
    </div>`,
  );
  const tracker = box.querySelector('rg-phase-tracker');
  if (!tracker) throw new Error('There is no tracker.');
  await tracker.updateComplete;
  return tracker;
}

const says = (tracker: PhaseTracker, sentence: string) =>
  waitUntil(
    () => tracker.shadowRoot?.textContent.includes(sentence),
    `It should say “${sentence}”.`,
  );

/** What the console was told while this was done. */
async function told(act: () => Promise<unknown>): Promise<readonly string[]> {
  const {warn} = console;
  const lines: string[] = [];
  console.warn = (line: unknown) => void lines.push(String(line));
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return lines;
}

const forTracker = (title: string): PageWords => ({'rg-phase-tracker': {title}});

describe('words of the page’s own', () => {
  const undo: (() => void)[] = [];
  const add = (...given: Parameters<typeof addWords>): void => void undo.push(addWords(...given));
  afterEach(() => undo.splice(0).forEach((takeBack) => takeBack()));

  for (const [lang, title] of [
    ['nl', 'Ons pad'],
    ['nl-x-formal', 'Uw pad'],
    ['en', 'Our path'],
  ] as const)
    it(`take the place of one sentence in ${lang}, and of no other`, async () => {
      const before = (await titleOn(lang)).shadowRoot?.querySelector('h2')?.textContent ?? '';
      add(lang, forTracker(title));
      const tracker = await titleOn(lang);
      await says(tracker, title);
      expect(tracker.shadowRoot?.textContent).not.to.include(before);
      const other = await titleOn(lang === 'en' ? 'nl' : 'en');
      expect(other.shadowRoot?.textContent).not.to.include(title);
    });

  it('reach elements that are there already, and go again', async () => {
    const tracker = await titleOn('nl');
    await says(tracker, 'Waar zijn we?');
    const takeBack = addWords('nl', forTracker('Ons pad'));
    await says(tracker, 'Ons pad');
    takeBack();
    await says(tracker, 'Waar zijn we?');
  });

  it('reach an element that was away while they were changed', async () => {
    add('nl', forTracker('Ons pad'));
    const tracker = await titleOn('nl');
    await says(tracker, 'Ons pad');
    const place = tracker.parentElement;
    tracker.remove();
    undo.pop()?.();
    add('nl', forTracker('Onze weg'));
    place?.append(tracker);
    await says(tracker, 'Onze weg');
  });

  it('make a language that is not built in, with English where they are silent', async () => {
    add('pl', () => Promise.resolve({'rg-phase-tracker': {title: 'Gdzie jesteśmy?'}}));
    const tracker = await titleOn('pl-PL');
    await says(tracker, 'Gdzie jesteśmy?');
    await says(tracker, 'Preparation');
  });

  it('leave English where they cannot be loaded', async () => {
    const lines = await told(async () => {
      add('pl', () => Promise.reject(new Error('offline')));
      await says(await titleOn('pl'), 'Where are we?');
    });
    expect(lines.join()).to.include('words for "pl" did not load');
  });

  it('stand under those of one element', async () => {
    add('nl', forTracker('Ons pad'));
    const tracker = await titleOn('nl', {title: 'Mijn pad'});
    await says(tracker, 'Mijn pad');
  });

  it('are told in the console where there is no such sentence, once', async () => {
    const wrong = {'rg-phase-tracker': {titel: 'Ons pad', round: 'Ronde'}, 'rg-map': {}};
    const lines = await told(async () => {
      for (const lang of ['nl', 'en']) {
        add(lang, {'rg-phase-tracker': {titel: 'Ons pad'}} as PageWords);
        await titleOn(lang);
      }
      await tellUnknownWords(wrong);
    });
    expect([...lines].sort()).to.deep.equal([
      '@resourcegroep/elements: There is no element “rg-map” to say something else in.',
      '@resourcegroep/elements: “round” in the words of rg-phase-tracker is a string and is not used: ' +
        'give a function that makes the sentence of its parts.',
      '@resourcegroep/elements: “titel” in the words of rg-phase-tracker is no sentence there is.',
    ]);
  });

  it('of the wrong kind leave the built-in sentence where it is, and the console says what to do', async () => {
    const wrong = {round: 'Ronde', title: () => 'Ons pad', planning: 'Samen plannen'};
    const lines = await told(async () => {
      for (const lang of ['nl', 'en']) {
        const words = wrong as unknown as PhaseTracker['messages'];
        const tracker = await titleOn(lang, words);
        await says(tracker, lang === 'nl' ? 'Waar zijn we?' : 'Where are we?');
        await says(tracker, 'Samen plannen');
        add(lang, {'rg-phase-tracker': words} as PageWords);
        await says(await titleOn(lang), lang === 'nl' ? 'Waar zijn we?' : 'Where are we?');
        await says(await titleOn(lang), 'Samen plannen');
      }
    });
    expect(lines.filter((line) => line.includes('“title”'))).to.deep.equal([
      '@resourcegroep/elements: “title” in the words of rg-phase-tracker is a function and is not used: ' +
        'give the sentence itself, as a string.',
    ]);
  });

  it('can be given for every sentence of an element, by the types too', () => {
    type Missing<Tag extends keyof PageWords & keyof HTMLElementTagNameMap> = Exclude<
      keyof NonNullable<PageWords[Tag]>,
      keyof NonNullable<HTMLElementTagNameMap[Tag]['messages']>
    >;
    const none: readonly (
      | Missing<'rg-network-map'>
      | Missing<'rg-goal-editor'>
      | Missing<'rg-meeting-agenda'>
      | Missing<'rg-phase-tracker'>
      | Missing<'rg-proposals'>
      | Missing<'rg-reins'>
    )[] = [];
    // One that was missing could stand in this list: the compiler says so.
    none satisfies readonly never[];
    expect(none).to.deep.equal([]);
  });

  it('for all elements are all that each of them can say', async () => {
    const all: PageWords = {all: {lent: (name) => `${name} helpt`, lendNot: 'Toch niet'}};
    expect(await told(() => tellUnknownWords(all))).to.deep.equal([]);
  });

  it('are told for one element too', async () => {
    const lines: string[] = [];
    const {warn} = console;
    console.warn = (line: unknown) => void lines.push(String(line));
    try {
      await titleOn('nl', {tittel: 'Mijn pad'} as PhaseTracker['messages']);
      await waitUntil(() => lines.length > 0);
    } finally {
      console.warn = warn;
    }
    expect(lines).to.deep.equal([
      '@resourcegroep/elements: “tittel” in the words of rg-phase-tracker is no sentence there is.',
    ]);
  });
});
