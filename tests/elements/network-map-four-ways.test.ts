import '../support/late-parts.js';
import {expect, nextFrame} from '@open-wc/testing';
import {resetMouse, sendKeys, sendMouse, setViewport} from '@web/test-runner-commands';
import type {ActorRef} from '../../src/domain/base.js';
import type {Person} from '../../src/domain/network/schema.js';
import '../../src/exchange/network/read-network.js';
import {theKitchenTable} from '../../src/testing/kitchen-table.js';
import {chooseFile} from '../accessibility/keyboard/files.js';
import {
  ways,
  type Point,
  type Row,
  type Step,
  type Way,
} from '../accessibility/keyboard/four-ways/row.js';
import {fourWays} from '../accessibility/keyboard/four-ways.js';
import type {NetworkMapPage} from '../support/network-map-page.js';
import {engine, skippedFor} from '../support/engine.js';
import {openMap} from '../support/open-map.js';
import {waitUntil} from '../support/wait.js';

const now = new Date().toISOString();
const sectors = {informal: ['Gezin van herkomst', 'Overige familie', 'Vrienden', 'Buren']};
const suggestions = [{displayName: 'Buurman Ed'}];

const actorOf = (who = 'client'): ActorRef =>
  who === 'client' ? {kind: 'client'} : {kind: 'member', membershipId: who};

/** One cell: the page it is done on, and what was asked there. */
class Cell {
  readonly page: NetworkMapPage;
  readonly asked: string[] = [];
  readonly #way: Way;
  readonly #mam: () => Person | undefined;

  private constructor(page: NetworkMapPage, way: Way, mam: () => Person | undefined) {
    this.page = page;
    this.#way = way;
    this.#mam = mam;
    const {element} = page;
    element.addEventListener('rg-command', ({command}) => this.asked.push(command.type));
    element.addEventListener('rg-request', ({request}) => this.asked.push(request.type));
    element.addEventListener('rg-file', (event) => {
      event.preventDefault();
      this.asked.push('save');
    });
  }

  static async open({asks, as, before}: Row, way: Way): Promise<Cell> {
    const {page, host} = await openMap(theKitchenTable(now), {
      view: way === 'list' ? 'list' : 'map',
      ...{sectors, suggestions, actor: actorOf(as)},
      ...(asks?.includes('undo') && {status: {undoes: 'placePerson' as const}}),
      ...(asks?.includes('redo') && {status: {redoes: 'placePerson' as const}}),
    });
    if (before) host.act(before[1], actorOf(before[0]));
    await drawn(page);
    return new Cell(page, way, () =>
      host.group.people.find(({displayName}) => displayName === 'Mam'),
    );
  }

  get mam(): Person | undefined {
    return this.#mam();
  }

  /** By hand where the way has a hand, with the keyboard where it has not. */
  async take(step: Step): Promise<void> {
    const {page} = this;
    const byKeys = this.#way === 'keys';
    if ('take' in step) await this.#drag(page.middleOf(step.take), this.#pointOf(step.to));
    else if ('place' in step) await sendMouse({type: 'click', position: this.#pointOf(step.place)});
    else if ('slide' in step) await this.#slide(step.slide);
    else if ('key' in step) await sendKeys({press: step.key});
    else if ('field' in step) (await this.#field(step.field)).focus();
    else if ('choose' in step) {
      await this.#field(step.choose[0]);
      page.fill(...step.choose);
    } else if ('file' in step) await this.#choose(step.file);
    else if ('write' in step) {
      await sendKeys({press: 'End'});
      await sendKeys({type: step.write});
    } else if ('person' in step) await this.#open(step.person, byKeys);
    else await this.#press(step.press, byKeys);
    await drawn(page);
  }

  async #press(name: string, byKeys: boolean): Promise<void> {
    await waitUntil(() => this.page.button(name) !== undefined, `“${name}” can be pressed`);
    if (!byKeys) return this.page.press(name);
    this.page.button(name)?.focus();
    await sendKeys({press: 'Enter'});
  }

  async #open(name: string, byKeys: boolean): Promise<void> {
    if (!byKeys) return this.page.open(name);
    this.page.focus(name);
    await sendKeys({press: 'Enter'});
  }

  async #field(label: string): Promise<HTMLElement> {
    await waitUntil(() => this.page.fieldCalled(label) !== null, `“${label}” can be filled in`);
    return this.page.field(label);
  }

  async #choose(file: string): Promise<void> {
    const field = (): Element | null => this.page.one('[type=file]');
    await waitUntil(() => field() !== null, 'a file can be chosen');
    chooseFile(file, field());
  }

  /** From the middle of the map. */
  #pointOf([x, y]: Point): [number, number] {
    this.page.one('.you')?.scrollIntoView({block: 'center'});
    const [left, top] = this.page.middle;
    return [left + x, top + y];
  }

  async #slide(label: string): Promise<void> {
    const range = await this.#field(label);
    range.scrollIntoView({block: 'center'});
    const {left, right, top, height} = range.getBoundingClientRect();
    const middle = Math.round(top + height / 2);
    await this.#drag([Math.round(right) - 10, middle], [Math.round(left) + 4, middle]);
  }

  async #drag(from: [number, number], to: [number, number]): Promise<void> {
    await sendMouse({type: 'move', position: from});
    await sendMouse({type: 'down'});
    await sendMouse({type: 'move', position: to});
    await sendMouse({type: 'up'});
  }
}

/** As much as a press needs; what comes later is waited for by its name. */
async function drawn({element}: NetworkMapPage): Promise<void> {
  await nextFrame();
  await element.updateComplete;
}

/** Where an engine has a part of its own in it: keys, and a pointer on the map. */
const isNear = (way: Way, steps: readonly Step[]): boolean =>
  way === 'keys' || steps.some((step) => 'take' in step || 'place' in step || 'slide' in step);
const once = skippedFor('a press on a button is the same everywhere: it is seen in one engine');

describe('<rg-network-map>: each act in four ways', () => {
  beforeEach(() => setViewport({width: 1280, height: 1000}));
  afterEach(() => resetMouse());

  for (const row of fourWays)
    for (const way of ways) {
      const steps = row[way];
      if (typeof steps === 'string') continue;
      const test = engine === 'chromium' || isNear(way, steps) ? it : once;
      test(`${row.act}: ${way}`, async () => {
        const {asks = [], changes, shows, holds} = row;
        const cell = await Cell.open(row, way);
        const {page, mam} = cell;
        if (shows !== undefined) expect(page.root.textContent).not.to.contain(shows);
        for (const step of steps) await cell.take(step);
        if (asks.length > 0) await waitUntil(() => cell.asked.length > 0, 'something is asked for');
        expect(cell.asked).to.deep.equal(asks);
        if (changes) expect(cell.mam?.[changes]).not.to.equal(mam?.[changes]);
        if (shows !== undefined)
          await waitUntil(() => page.root.textContent?.includes(shows), `it says “${shows}”`);
        if (holds)
          await waitUntil(
            () => (page.field(holds[0]) as HTMLInputElement).value === holds[1],
            `“${holds[0]}” holds ${holds[1]}`,
          );
      });
    }

  it('say of every cell how, or why not', () => {
    for (const row of fourWays)
      for (const way of ways) expect(row[way].length, `${row.act}: ${way}`).to.be.above(0);
  });
});
