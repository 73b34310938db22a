import {setTimeout as pause} from 'node:timers/promises';
import type {Page} from 'playwright';
import type {Built, Entry} from './built.js';
import {seenInPage} from './seen.js';

/** What Storybook's preview tells of a story that was drawn, played and looked at by its addons. */
interface Finished {
  readonly storyId: string;
  readonly status: 'success' | 'error';
  readonly reporters: readonly {
    readonly type: string;
    readonly status: string;
    readonly result: {
      readonly violations?: readonly {
        readonly id: string;
        readonly nodes: readonly {readonly target: unknown}[];
      }[];
    };
  }[];
}

interface Channel {
  on(event: string, listener: (told: never) => void): void;
  off(event: string, listener: (told: never) => void): void;
  emit(event: string, told: object): void;
  /** What was told last, if anything. */
  last(event: string): readonly unknown[] | undefined;
}

interface GlobalType {
  readonly description: string;
  readonly toolbar: {readonly items: readonly {readonly value: string; readonly title: string}[]};
}

interface Preview {
  ready(): Promise<void>;
  readonly storyStoreValue: {
    loadStory(which: {storyId: string}): Promise<{storyGlobals: Record<string, unknown>}>;
    readonly projectAnnotations: {
      readonly globalTypes: Readonly<Record<string, GlobalType>>;
      readonly parameters: {
        readonly viewport: {readonly options: Readonly<Record<string, {readonly name: string}>>};
      };
    };
  };
}

declare global {
  interface Window {
    readonly __STORYBOOK_PREVIEW__: Preview;
    readonly __STORYBOOK_ADDONS_CHANNEL__: Channel;
  }
}

const wide = {width: 1280, height: 900};
const phone = {width: 360, height: 800};

/** Storybook's preview in one page, in which story after story is shown; and what is wrong with each. */
export class Walk {
  readonly #page: Page;
  readonly #built: Built;
  #isOpen = false;
  #complaints: string[] = [];
  /** By element, the parts that were drawn in a story so far. */
  readonly parts = new Map<string, Set<string>>();

  constructor(page: Page, built: Built) {
    this.#page = page;
    this.#built = built;
    page.on('pageerror', (error) => this.#complaints.push(`throws: ${String(error)}`));
    page.on('console', (message) => {
      // A browser asks for an icon of its own accord.
      const isOurs = !message.location().url.endsWith('/favicon.ico');
      if (message.type() === 'error' && isOurs)
        this.#complaints.push(`console: ${message.text()} ${message.location().url}`);
    });
  }

  /** Shows a story as wide as it asks for, plays it, and gives all that was wrong with it, or cannot be read. */
  async faultsOf(story: Entry, reads: readonly string[] = []): Promise<readonly string[]> {
    // One page for all stories: what a story does not put away, the next one meets.
    if (!this.#isOpen) await this.#open('iframe.html?viewMode=story&id=none');
    this.#isOpen = true;
    this.#complaints = [];
    await this.#page.setViewportSize((await this.#isNarrow(story)) ? phone : wide);
    const failed = await this.#page.evaluate(faultsInPage, story.id);
    // Storybook loads its page anew when it leaves a story that goes on.
    this.#isOpen = !failed.includes('does not end');
    return [...failed, ...(await this.#missedOf(reads)), ...this.#complaints];
  }

  /** Words that are not on the screen, a moment after all has come. */
  async #missedOf(reads: readonly string[]): Promise<readonly string[]> {
    const missed = (words: string): readonly string[] =>
      reads.filter((one) => !words.includes(one));
    for (const until = Date.now() + 3000; ;) {
      const {words, parts} = await this.#page.evaluate(seenInPage);
      const late = missed(words);
      if (late.length === 0 || Date.now() > until) {
        for (const [tag, part] of parts)
          this.parts.set(tag, (this.parts.get(tag) ?? new Set()).add(part));
        return late.map((one) => `there is no “${one}” to be read in: ${words}`);
      }
      // Looking takes the page's own time, in which it could have drawn what is looked for.
      await pause(50);
    }
  }

  /** Shows a page of documentation on a wide screen and on a phone. */
  async faultsOfPage(page: Entry): Promise<readonly string[]> {
    this.#isOpen = false;
    this.#complaints = [];
    await this.#page.setViewportSize(wide);
    await this.#open(`iframe.html?viewMode=docs&id=${page.id}`);
    await this.#page.locator('#storybook-docs h1').first().waitFor();
    const atWide = await this.#page.evaluate(pageFaults, 'wide');
    const dead = await this.#page.evaluate(deadLinks, this.#built.entries);
    await this.#page.setViewportSize(phone);
    const onPhone = await this.#page.evaluate(pageFaults, 'phone');
    return [...atWide, ...dead, ...onPhone, ...this.#complaints];
  }

  async #open(path: string): Promise<void> {
    await this.#page.goto(this.#built.address + path);
    await this.#page.evaluate(() => window.__STORYBOOK_PREVIEW__.ready());
  }

  #isNarrow({id}: Entry): Promise<boolean> {
    return this.#page.evaluate(async (storyId) => {
      const story = await window.__STORYBOOK_PREVIEW__.storyStoreValue.loadStory({storyId});
      return 'viewport' in story.storyGlobals;
    }, id);
  }
}

/** In the page: shows the story until Storybook says that it is finished; what failed, in words. */
function faultsInPage(id: string): Promise<string[]> {
  const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
  const faults: string[] = [];
  const note = (told: {message?: string; title?: string; description?: string}): void =>
    void faults.push(told.message ?? [told.title, told.description].join(': '));
  const unfinished = ['storyThrewException', 'storyErrored', 'storyMissing'];
  const failures = ['playFunctionThrewException', ...unfinished];
  return new Promise((done) => {
    const end = (): void => {
      channel.off('storyFinished', finish);
      for (const event of failures) channel.off(event, note);
      for (const event of unfinished) channel.off(event, end);
      clearTimeout(late);
      done(faults);
    };
    const late = setTimeout(() => {
      if (faults.length === 0) faults.push('does not end');
      end();
    }, 60_000);
    const finish = ({storyId, status, reporters}: Finished): void => {
      if (storyId !== id) return;
      for (const {type, status: verdict, result} of reporters)
        if (verdict === 'failed')
          for (const {id: rule, nodes} of result.violations ?? [])
            faults.push(`${type}: ${rule} at ${JSON.stringify(nodes.map(({target}) => target))}`);
      if (status === 'error' && faults.length === 0) faults.push('did not end well');
      end();
    };
    channel.on('storyFinished', finish);
    for (const event of failures) channel.on(event, note);
    for (const event of unfinished) channel.on(event, end);
    channel.emit('setCurrentStory', {storyId: id, viewMode: 'story'});
  });
}

/** In the page: a table that stayed text, a picture that is not there, what does not fit. */
async function pageFaults(where: string): Promise<string[]> {
  const faults: string[] = [];
  for (const {textContent} of document.querySelectorAll('#storybook-docs p'))
    if (/\|\s*-{3,}\s*\|/.test(textContent)) faults.push('a table is shown as text');
  for (const picture of document.images) {
    // One further down is fetched only when somebody comes near it.
    picture.loading = 'eager';
    await picture.decode().catch(() => faults.push(`there is no picture ${picture.src}`));
  }
  for (const title of document.querySelectorAll('#storybook-docs :is(h2, h3)'))
    if (title.id === '' && !title.closest('.sb-story'))
      faults.push(`the contents do not lead to “${title.textContent}”`);
  const {scrollWidth, clientWidth} = document.documentElement;
  if (scrollWidth > clientWidth)
    faults.push(`${where}: ${scrollWidth} px wide, in ${clientWidth} px`);
  return faults;
}

/** In the page: links within Storybook to a story, a page or a heading that is not there. */
function deadLinks(entries: readonly Entry[]): string[] {
  const places = new Set(entries.map(({type, id}) => `/${type}/${id}`));
  const isThere = (href: string): boolean => {
    if (href.startsWith('#'))
      return document.getElementById(decodeURIComponent(href.slice(1))) !== null;
    const {pathname, searchParams} = new URL(href, location.href);
    const isStorybook = [location.pathname, new URL('.', location.href).pathname].includes(
      pathname,
    );
    const place = searchParams.get('path') ?? `/story/${searchParams.get('id') ?? ''}`;
    return isStorybook && places.has(place);
  };
  return Array.from(document.querySelectorAll('#storybook-docs a[href]'), (link) =>
    // What a story shows is the story's own, and has its own tests.
    link.closest('.sb-story') ? '' : (link.getAttribute('href') ?? ''),
  )
    .filter((href) => href !== '' && !/^[a-z]+:/.test(href) && !isThere(href))
    .map((href) => `a link leads nowhere: ${href}`);
}
