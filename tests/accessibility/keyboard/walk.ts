import {expect} from '@open-wc/testing';
import {emulateMedia, sendKeys, setViewport} from '@web/test-runner-commands';
import {engine, skippedFor} from '../../support/engine.js';
import {clearPage, elementsIn, still, storiesIn, tell, type Story} from '../../support/stories.js';
import {fileOf, fits, goalOf, wordsOf, type Act} from './act.js';
import {chooseFile} from './files.js';
import {focusAfter, focused, hiddenFocus, nameOf, toFillIn, toPress} from './focus.js';
import {States} from './states.js';
import {eventually, waitUntil} from '../../support/wait.js';

type StoryFile = Parameters<typeof storiesIn>[0];

/** Every row of the table by real keys, and nothing that can be pressed without a row. */
export function worksByKeysAlone(file: StoryFile, acts: readonly Act[]): void {
  describe('every row', () => walk(file, acts));
}

function walk(file: StoryFile, acts: readonly Act[]): void {
  const stories = new Map(storiesIn(file).map((story) => [story.name, story]));
  const seen = new Seen();
  const states = new States();

  before(async () => {
    await setViewport({width: 1280, height: 900});
    if (looksAtStates) await emulateMedia({reducedMotion: 'reduce'});
  });
  after(() => (looksAtStates ? emulateMedia({reducedMotion: 'no-preference'}) : undefined));
  afterEach(clearPage);

  for (const act of acts.filter(({walkedIn}) => walkedIn === undefined)) {
    const why = act.notIn?.[engine];
    (why === undefined ? it : skippedFor(why))(act.act, async () => {
      const story = stories.get(act.story ?? 'Typical');
      if (!story) throw new Error(`There is no story “${act.story}”.`);
      const place = await tell(story, act.role === undefined ? {} : {role: act.role});
      const heard = listen(place);
      startAt(place);
      for (const key of act.keys.slice(0, -1)) {
        await press(place, key, act, seen);
        states.pass(place, act.act);
      }
      const before = alreadySo(act);
      await press(place, act.keys.at(-1) ?? '', act, seen);
      await eventually(() => expectOutcome(act, place, heard));
      expect(before, 'was so before the last key').to.equal(false);
      if (looksAtStates) expect(await states.faultsAt(place)).to.deep.equal([]);
    });
  }

  if (looksAtStates)
    it('looked at everything that came up, in a state that a row ends with', () => {
      expect(states.notLookedAt).to.deep.equal([]);
    });

  it('shows the focus wherever it can come to stand', async () => {
    const found = new Set<string>();
    for (const story of stories.values()) {
      const place = await tell(story);
      seen.lookAt(place, story.name);
      await hiddenIn(place, found);
    }
    expect([...found]).to.deep.equal([]);
  });

  it('has a row for everything that can be pressed', async () => {
    for (const role of ['facilitator', 'informalMember'])
      for (const story of likeOthers(stories)) seen.lookAt(await tell(story, {role}), story.name);
    const goals = acts.flatMap(({keys}) => keys.flatMap((key) => goalOf(key) ?? []));
    const without = seen.pressed.filter(([name]) => !goals.some((goal) => fits(goal, name)));
    expect(without.map(([name, where]) => `“${name}” in “${where}”`)).to.deep.equal([]);
  });

  it('has a row for leaving every form in which one can write', () => {
    expect(seen.formsNotLeft).to.deep.equal([]);
  });
}

/** Where media features can be emulated; what is measured is the same everywhere. */
const looksAtStates = engine === 'chromium';

/** In other languages the names are others, and a crowd has no other buttons. */
const likeOthers = (stories: ReadonlyMap<string, Story>): Story[] =>
  ['Typical', 'Many', 'Reorientation', 'Held'].flatMap((name) => stories.get(name) ?? []);

/** What came by: names of what can be pressed, and forms. */
class Seen {
  readonly #pressed = new Map<string, string>();
  readonly #forms = new Set<string>();
  readonly #left = new Set<string>();

  lookAt(place: ParentNode, where: string): void {
    for (const one of toPress(place))
      if (isDutch(one) && !this.#pressed.has(nameOf(one))) this.#pressed.set(nameOf(one), where);
    for (const one of toFillIn(place)) if (takesText(one)) this.#forms.add(formOf(one));
  }

  leave(one: HTMLElement | undefined): void {
    if (one && takesText(one)) this.#left.add(formOf(one));
  }

  /** Each name, and where it was first met. */
  get pressed(): readonly (readonly [name: string, where: string])[] {
    return [...this.#pressed];
  }

  get formsNotLeft(): string[] {
    return [...this.#forms].filter((form) => !this.#left.has(form));
  }
}

const isDutch = (one: HTMLElement): boolean => {
  const root = one.getRootNode();
  const lang = root instanceof ShadowRoot ? root.host.getAttribute('lang') : 'nl';
  return lang === null || lang === 'nl';
};

const takesText = (one: HTMLElement): boolean =>
  isDutch(one) && one.matches('textarea:not([readonly]), input:not([type]), input[type=text]');

/** A form by the first words that one is asked for in it. */
function formOf(one: HTMLElement): string {
  const form = one.closest('form, dialog');
  const first = form ? toFillIn(form).find(takesText) : one;
  return nameOf(first ?? one);
}

/** Whatever the element asks for, in its order. */
function listen(place: HTMLElement): readonly string[] {
  const heard: string[] = [];
  const inTime = {capture: true};
  place.addEventListener('rg-command', ({command}) => heard.push(command.type), inTime);
  place.addEventListener('rg-request', ({request}) => heard.push(request.type), inTime);
  place.addEventListener('rg-phase-act', () => heard.push('act'), inTime);
  place.addEventListener(
    'rg-file',
    (event) => (event.preventDefault(), heard.push('save')),
    inTime,
  );
  window.print = () => heard.push('print');
  navigator.clipboard.writeText = () => Promise.resolve(void heard.push('copy'));
  return heard;
}

/** On the page's own title, just above the element. */
function startAt(place: HTMLElement): void {
  const title = place.previousElementSibling;
  if (!(title instanceof HTMLElement)) throw new Error('The page has no title.');
  title.tabIndex = -1;
  title.focus();
}

async function press(place: HTMLElement, key: string, act: Act, seen: Seen): Promise<void> {
  const goal = goalOf(key);
  if (goal !== undefined) {
    await tabTo(place, goal);
    return;
  }
  const words = wordsOf(key);
  const file = fileOf(key);
  if (key === 'Escape') seen.leave(focused());
  if (file === undefined) await sendKeys(words === undefined ? {press: key} : {type: words});
  else await readBy(place, () => chooseFile(file, focused()));
  await still(place);
  await eventually(() => focusAfter(key));
  seen.lookAt(place, act.act);
}

/** What reads a file says something about it, sooner or later. */
async function readBy(place: HTMLElement, choose: () => void): Promise<void> {
  const shown = (): string =>
    elementsIn(place)
      .map(({shadowRoot}) => shadowRoot?.innerHTML)
      .join();
  const before = shown();
  choose();
  await waitUntil(() => shown() !== before, 'the file is read');
}

/** Tab, or Shift and Tab where that is the way, until it has the focus. */
async function tabTo(place: HTMLElement, goal: string): Promise<void> {
  const met: string[] = [];
  for (let turn = 0; turn < 200; turn++) {
    const {now, target, stops} = await eventually(() => look(place, goal));
    if (now === target) return;
    const back = now?.getRootNode() === target.getRootNode() && byPlace(target, now) < 0;
    if (back) await sendKeys({press: 'Shift+Tab'});
    else await tab(now, target, stops);
    met.push(nameOf(focused() ?? document.body));
  }
  throw new Error(`Tab does not lead to “${goal}”; it led to: ${[...new Set(met)].join(' · ')}`);
}

/** Where one is, where one wants to be, and where one could go. */
function look(place: HTMLElement, goal: string) {
  const [now, stops] = [focused(), stopsIn(place)];
  const isThere = now && place.contains(outermost(now)) && fits(goal, nameOf(now));
  const target = isThere ? now : stops.find((stop) => fits(goal, nameOf(stop)));
  if (!target) throw new Error(`“${goal}” is not there; there are: ${names(stops)}`);
  return {now, target, stops};
}

/** Once, or as often as it takes: one asks many keys of Chromium in a row without waiting. */
async function tab(now: Node | undefined, target: HTMLElement, stops: readonly HTMLElement[]) {
  const [from, to] = [stops.findIndex((stop) => stop === now), stops.indexOf(target)];
  const between = stops.slice(from + 1, to).filter((stop) => stop.tabIndex >= 0 && !isRadio(stop));
  const times = engine === 'chromium' ? Math.max(1, between.length) : 1;
  await Promise.all(Array.from({length: times}, () => sendKeys({press: 'Tab'})));
}

/** Of a row of radios one takes the focus. */
const isRadio = (one: HTMLElement): boolean =>
  one instanceof HTMLInputElement && one.type === 'radio';

/** Where one can go: while a question lies in front of the page, only there. */
function stopsIn(place: HTMLElement): HTMLElement[] {
  const question = elementsIn(place).find((one) => one.matches('dialog:modal')) ?? place;
  return [...new Set([...toPress(question), ...toFillIn(question)])].sort(byPlace);
}

const names = (all: readonly HTMLElement[]): string => all.map(nameOf).join(' · ');

function outermost(one: Element): Element {
  const root = one.getRootNode();
  return root instanceof ShadowRoot ? outermost(root.host) : one;
}

/** In the order of the page; all of one element lies in one tree. */
const byPlace = (a: Node, b: Node): number =>
  a === b ? 0 : a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;

/** A row that says only where the focus is, and how that stands, proves nothing if it was so before. */
function alreadySo({asks, requests, says, focus, state, written}: Act): boolean {
  const now = focused();
  if (!now || [asks, requests, says, written].some((one) => one !== undefined)) return false;
  return (
    (focus === undefined || fits(focus, nameOf(now))) &&
    (state === undefined || stateOf(now).includes(state))
  );
}

function expectOutcome(act: Act, place: HTMLElement, heard: readonly string[]): void {
  const {first = [], says, focus, state, written} = act;
  const asked = [...first, ...only(act.asks), ...only(act.requests)];
  expect(heard, 'what was asked').to.deep.equal(asked);
  if (says !== undefined) expect(saidIn(place)).to.include(says);
  const now = focused();
  if (!now) throw new Error('Nothing has the focus.');
  if (focus !== undefined && !fits(focus, nameOf(now)))
    expect(nameOf(now), 'what has the focus').to.equal(focus);
  if (state !== undefined) expect(stateOf(now), nameOf(now)).to.include(state);
  if (written !== undefined && !writtenIn(place).some((words) => fits(written, words)))
    expect(writtenIn(place)).to.include(written);
}

const saidIn = (place: HTMLElement): readonly string[] =>
  elementsIn(place).flatMap((one) => (one.matches('[role=status]') ? [one.innerText] : []));

const only = <T>(one: T | undefined): readonly T[] => (one === undefined ? [] : [one]);

function stateOf(one: HTMLElement): string[] {
  const open =
    one.parentElement instanceof HTMLDetailsElement
      ? String(one.parentElement.open)
      : one.getAttribute('aria-expanded');
  const checked =
    one instanceof HTMLInputElement ? String(one.checked) : one.getAttribute('aria-checked');
  return [
    ...(one.getAttribute('aria-pressed') === 'true' ? ['pressed'] : []),
    ...(checked === 'true' ? ['checked'] : []),
    ...(one.getAttribute('aria-invalid') === 'true' ? ['invalid'] : []),
    ...(open === 'true' ? ['expanded'] : open === 'false' ? ['collapsed'] : []),
  ];
}

const writtenIn = (place: HTMLElement): string[] =>
  toFillIn(place).map((field) => (field as HTMLInputElement).value);

/** Goes everywhere at once: what matters is what the style sheets do. */
async function hiddenIn(place: HTMLElement, found: Set<string>): Promise<void> {
  startAt(place);
  // From here on the browser takes it that somebody uses keys.
  await sendKeys({press: 'Shift'});
  for (const one of [...toPress(place), ...toFillIn(place)]) {
    one.focus();
    const hidden = focused() === one ? hiddenFocus(one) : 'it takes no focus';
    if (hidden) found.add(`${nameOf(one)}: ${hidden}`);
  }
}
