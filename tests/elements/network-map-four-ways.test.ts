import {expect} from '@open-wc/testing';
import {resetMouse, sendKeys, sendMouse, setViewport} from '@web/test-runner-commands';
import {theKitchenTable} from '../../src/testing/kitchen-table.js';
import {fourWays, ways, type Step, type Way} from '../accessibility/keyboard/four-ways.js';
import type {NetworkMapPage} from '../support/network-map-page.js';
import {openMap} from '../support/open-map.js';

const now = new Date().toISOString();
const sectors = {informal: ['Gezin van herkomst', 'Overige familie', 'Vrienden', 'Buren']};

/** From the middle of the map. */
function pointOf(page: NetworkMapPage, [x, y]: readonly [number, number]): [number, number] {
  const [left, top] = page.middle;
  return [left + x, top + y];
}

/** By hand where the way has a hand, with the keyboard where it has not. */
async function take(page: NetworkMapPage, step: Step, way: Way): Promise<void> {
  if ('take' in step) {
    page.one('.you')?.scrollIntoView({block: 'center'});
    const hit = page.person(step.take).querySelector('.hit')?.getBoundingClientRect();
    if (!hit) throw new Error(step.take);
    const from: [number, number] = [hit.left + hit.width / 2, hit.top + hit.height / 2];
    await sendMouse({type: 'move', position: from.map(Math.round) as [number, number]});
    await sendMouse({type: 'down'});
    await sendMouse({type: 'move', position: pointOf(page, step.to)});
    await sendMouse({type: 'up'});
  } else if ('place' in step) {
    page.one('.you')?.scrollIntoView({block: 'center'});
    await sendMouse({type: 'click', position: pointOf(page, step.place)});
  } else if ('key' in step) await sendKeys({press: step.key});
  else if ('write' in step) {
    if (way !== 'keys') page.one<HTMLElement>('[data-first]')?.focus();
    await sendKeys({press: 'End'});
    await sendKeys({type: step.write});
  } else if ('choose' in step) page.fill(...step.choose);
  else if ('press' in step) await pressed(page, step.press, way);
  else if (way === 'keys') {
    page.focus(step.person);
    await sendKeys({press: 'Enter'});
  } else await page.open(step.person);
  await page.settled();
}

async function pressed(page: NetworkMapPage, name: string, way: Way): Promise<void> {
  if (way !== 'keys') return page.press(name);
  const button = [...page.root.querySelectorAll<HTMLElement>('button, summary')].find((one) =>
    (one.getAttribute('aria-label') ?? one.textContent ?? '').trim().startsWith(name),
  );
  button?.focus();
  await sendKeys({press: 'Enter'});
}

describe('<rg-network-map>: each act in four ways', () => {
  beforeEach(() => setViewport({width: 1280, height: 1000}));
  afterEach(() => resetMouse());

  for (const row of fourWays)
    for (const way of ways) {
      const steps = row[way];
      if (typeof steps === 'string') continue;
      it(`${row.act}: ${way}`, async () => {
        const status = row.asks === 'undo' ? {undoes: 'placePerson' as const} : undefined;
        const {page, element, host} = await openMap(theKitchenTable(now), {
          view: way === 'list' ? 'list' : 'map',
          sectors,
        });
        if (status) element.status = status;
        await page.settled();
        const before = host.group.people.find(({displayName}) => displayName === 'Mam');
        const asked: string[] = [];
        element.addEventListener('rg-command', ({command}) => asked.push(command.type));
        element.addEventListener('rg-request', ({request}) => asked.push(request.type));
        for (const step of steps) await take(page, step, way);
        if (row.asks === 'card') expect(page.panel).to.contain('Mam');
        else expect(asked).to.deep.equal([row.asks]);
        if (row.asks !== 'placePerson') return;
        const after = host.group.people.find(({displayName}) => displayName === 'Mam');
        const what = row.act.includes('part')
          ? 'sector'
          : row.act.includes('side')
            ? 'kind'
            : 'closeness';
        expect(after?.[what]).not.to.equal(before?.[what]);
      });
    }

  it('say of every cell how, or why not', () => {
    for (const row of fourWays)
      for (const way of ways) expect(row[way].length, `${row.act}: ${way}`).to.be.above(0);
  });
});
