import {expect} from '@open-wc/testing';
import {
  emulateMedia,
  resetMouse,
  sendKeys,
  sendMouse,
  setViewport,
} from '@web/test-runner-commands';
import type {ResourceGroup} from '../../src/domain/group.js';
import {sampleGroup} from '../../src/testing/sample-groups.js';
import {describeNotIn, itNotIn} from '../support/engine.js';
import {touch, turnWheel} from '../support/more-input.js';
import type {NetworkMapPage} from '../support/network-map-page.js';
import {openMap} from '../support/open-map.js';
import {waitUntil} from '../support/wait.js';

const now = new Date().toISOString();
const crowdOf = (people: number): ResourceGroup => sampleGroup({people, at: now});
const ways = ['Kleiner', 'Groter', 'Hele kaart'];

/** A crowded map, as soon as it can be made larger. */
async function openCrowd(people = 40) {
  const opened = await openMap(crowdOf(people), {view: 'map'});
  await waitUntil(() => opened.page.buttons.includes('Groter'), 'the buttons come');
  return {...opened, names: opened.page.people.map((label) => label.split(',')[0] ?? '')};
}

/** The middle of somebody, without scrolling to them. */
function placeOf(page: NetworkMapPage, name: string): [number, number] {
  const {left, top, width, height} = page
    .person(name)
    .querySelector('.hit')!
    .getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

const near = ([x, y]: readonly number[], [a, b]: readonly number[]): boolean =>
  Math.hypot((x ?? 0) - (a ?? 0), (y ?? 0) - (b ?? 0)) < 12;

describe('<rg-network-map>: a crowded map', () => {
  beforeEach(() => setViewport({width: 1280, height: 900}));
  afterEach(() => resetMouse());

  describe('with fewer than thirty people', () => {
    it('offers nothing to make it larger', async () => {
      const {page} = await openMap(crowdOf(29), {view: 'map'});
      await page.settled();
      expect(page.buttons).not.to.include.any.members(ways);
    });

    it('has no keys for it', async () => {
      const {page} = await openMap(crowdOf(29), {view: 'map'});
      page.one<SVGElement>('.hit')?.focus();
      for (const press of ['+', '-', '0']) await sendKeys({press});
      await page.settled();
      expect(page.scale).to.be.closeTo(1, 0.01);
      expect(page.announced).to.equal('');
    });
  });

  describe('by buttons', () => {
    it('becomes larger, and says so', async () => {
      const {page} = await openCrowd();
      await page.press('Groter');
      expect(page.scale).to.be.closeTo(1.5, 0.02);
      expect(page.announced).to.equal('Groter: 150%.');
      expect(page.focused).to.equal('Groter');
    });

    it('becomes smaller, and says so', async () => {
      const {page} = await openCrowd(150);
      await page.press('Kleiner');
      expect(page.scale).to.be.closeTo(0.7, 0.02);
      expect(page.announced).to.equal('Kleiner: 70%.');
    });

    it('is seen as a whole', async () => {
      const {page, names} = await openCrowd(150);
      await page.press('Hele kaart');
      expect(names.filter((name) => !page.isInSight(name))).to.deep.equal([]);
      expect(page.announced).to.equal('Dit is de hele kaart.');
    });

    it('comes back to where it began', async () => {
      const {page} = await openCrowd();
      for (const name of ['Groter', 'Groter', 'Kleiner', 'Kleiner']) await page.press(name);
      expect(page.scale).to.be.closeTo(1, 0.01);
      expect(page.one('.figure')!.scrollWidth).to.equal(page.one('.figure')!.clientWidth);
    });

    it('says at the end that there is no larger', async () => {
      const {page} = await openCrowd();
      for (let n = 0; n < 5; n++) await page.press('Groter');
      expect(page.scale).to.be.closeTo(4, 0.05);
      expect(page.announced).to.equal('Groter kan niet.');
      const button = [...page.root.querySelectorAll('button')].find(
        (one) => one.getAttribute('aria-label') === 'Groter',
      );
      expect(button?.getAttribute('aria-disabled')).to.equal('true');
    });

    it('keeps who is chosen in sight', async () => {
      const {page, names} = await openCrowd();
      const name = names.at(-1) ?? '';
      await page.open(name);
      await page.press('Hele kaart');
      for (let n = 0; n < 4; n++) await page.press('Groter');
      expect(page.scale).to.be.above(1.4);
      expect(page.isInSight(name)).to.equal(true);
    });

    it('is as large as usual for another group', async () => {
      const {page, element} = await openCrowd();
      await page.press('Groter');
      element.group = {...crowdOf(40), id: 'another'};
      await page.settled();
      expect(page.scale).to.be.closeTo(1, 0.01);
    });
  });

  describe('by keys', () => {
    it('becomes larger around who has the focus', async () => {
      const {page, names} = await openCrowd();
      page.focus(names[7] ?? '');
      await sendKeys({press: '+'});
      await sendKeys({press: '+'});
      await page.settled();
      expect(page.scale).to.be.closeTo(2, 0.02);
      expect(page.focused).to.contain(names[7]);
      expect(page.isInSight(names[7] ?? '')).to.equal(true);
    });

    it('becomes smaller, and is seen as a whole', async () => {
      const {page, names} = await openCrowd();
      page.focus(names[0] ?? '');
      await sendKeys({press: '0'});
      await page.settled();
      expect(names.every((name) => page.isInSight(name))).to.equal(true);
      await sendKeys({press: '+'});
      await sendKeys({press: '-'});
      await page.settled();
      expect(page.announced).to.equal('Dit is de hele kaart.');
    });

    it('shows who the arrow keys go to', async () => {
      const {page, names} = await openCrowd();
      page.focus(names[0] ?? '');
      for (const press of ['+', '+', '+', 'End']) await sendKeys({press});
      await page.settled();
      expect(page.focused).to.contain(names.at(-1));
      expect(page.isInSight(names.at(-1) ?? '')).to.equal(true);
    });

    it('follows whom one moves', async () => {
      const {page, names} = await openCrowd();
      const name = names[0] ?? '';
      await page.open(name);
      await page.press('Verplaatsen');
      for (const press of ['+', '+', '+']) await sendKeys({press});
      for (let n = 0; n < 5; n++) {
        await sendKeys({press: 'ArrowDown'});
        await page.settled();
        await waitUntil(() => page.isInSight(name), 'the one who is moved is in sight');
      }
    });
  });

  it('hides nobody who has the focus behind the buttons', async () => {
    const {page, names} = await openCrowd(150);
    const hidden = names.filter((name) => {
      page.focus(name);
      const hit = page.person(name).querySelector('.hit')!.getBoundingClientRect();
      const buttons = page.one('.zoom')!.getBoundingClientRect();
      return hit.top >= buttons.top && hit.bottom <= buttons.bottom;
    });
    expect(hidden).to.deep.equal([]);
  });

  describe('while it is larger', () => {
    it('lets nothing else scroll sideways, on a phone either', async () => {
      await setViewport({width: 320, height: 640});
      const {page} = await openCrowd();
      await page.press('Groter');
      await page.press('Groter');
      const {scrollWidth, clientWidth} = document.documentElement;
      expect(scrollWidth).to.equal(clientWidth);
      const figure = page.one('.figure')!;
      expect(figure.scrollWidth).to.be.above(figure.clientWidth);
    });

    it('puts who is dragged where the pointer is, as on a map of the usual size', async () => {
      const found: {where: string; place: number}[] = [];
      for (const size of [1, 1.5]) {
        const {page, host, names, element} = await openCrowd();
        const name = names.at(-1) ?? '';
        await page.open(name);
        if (size > 1) await page.press('Groter');
        const [x, y] = placeOf(page, name);
        const to: [number, number] = [x - 100 * size, y - 40 * size];
        await sendMouse({type: 'move', position: [x, y]});
        await sendMouse({type: 'down'});
        await sendMouse({type: 'move', position: to});
        const {left, top, width, height} = page.one('.lift > *')!.getBoundingClientRect();
        expect(near([left + width / 2, top + height / 2], to)).to.equal(true);
        await sendMouse({type: 'up'});
        await page.settled();
        expect(page.scale).to.be.closeTo(size, 0.02);
        const {kind, closeness, place} = host.group.people.find(
          ({displayName}) => displayName === name,
        )!;
        found.push({where: `${kind} ${closeness}`, place: place ?? NaN});
        element.remove();
      }
      const [usual, larger] = found;
      expect(larger?.where).to.equal(usual?.where);
      expect(larger?.place).to.be.closeTo(usual?.place ?? NaN, 0.03);
    });

    it('goes along where somebody is dragged to its edge', async () => {
      const {page, host, names} = await openCrowd();
      const name =
        names.find((one) =>
          host.group.people.some((p) => p.displayName === one && p.kind === 'informal'),
        ) ?? '';
      await page.open(name);
      await page.press('Groter');
      const figure = page.one('.figure')!;
      const {right, top} = figure.getBoundingClientRect();
      const from = placeOf(page, name);
      const before = figure.scrollLeft;
      await sendMouse({type: 'move', position: from});
      await sendMouse({type: 'down'});
      await sendMouse({type: 'move', position: [Math.round(right) - 28, Math.round(top) + 200]});
      await waitUntil(
        () => figure.scrollLeft >= figure.scrollWidth - figure.clientWidth - 1,
        'the far edge',
      );
      expect(figure.scrollLeft).to.be.above(before);
      await sendMouse({type: 'up'});
      await page.settled();
      expect(host.group.people.find((one) => one.displayName === name)?.kind).to.equal('formal');
    });

    it('is shifted with the hand', async () => {
      const {page} = await openCrowd();
      await page.press('Groter');
      await page.press('Groter');
      const figure = page.one('.figure')!;
      figure.scrollTo(0, 0);
      const free = page.one('.paper')!.getBoundingClientRect();
      const from: [number, number] = [Math.round(free.left) + 30, Math.round(free.top) + 30];
      await sendMouse({type: 'move', position: [from[0] + 200, from[1] + 200]});
      const away = figure.scrollTop;
      await sendMouse({type: 'move', position: from});
      await sendMouse({type: 'down'});
      await sendMouse({type: 'move', position: [from[0] - 20, from[1] - 20]});
      await sendMouse({type: 'up'});
      expect([figure.scrollLeft, figure.scrollTop - away]).to.deep.equal([20, 20]);
    });

    it('stays so when somebody is added', async () => {
      const {page, host} = await openCrowd();
      await page.press('Groter');
      host.group = {
        ...host.group,
        people: [...host.group.people, {id: 'p-new', displayName: 'Nieuw', kind: 'formal'}],
      };
      page.element.group = host.group;
      await page.settled();
      expect(page.people.some((label) => label.startsWith('Nieuw'))).to.equal(true);
      expect(page.scale).to.be.closeTo(1.5, 0.02);
    });

    it('stays so until one comes back from the list', async () => {
      const {page} = await openCrowd();
      await page.press('Groter');
      await page.press('Lijst');
      expect(page.buttons).not.to.include('Groter');
      await page.press('Kaart');
      expect(page.scale).to.be.closeTo(1.5, 0.02);
    });

    itNotIn(['firefox', 'webkit'], 'their drivers emulate no media')(
      'prints as a map that was never larger',
      async () => {
        const {page} = await openCrowd();
        await page.press('Groter');
        await emulateMedia({media: 'print'});
        const figure = page.one('.figure')!;
        const {overflowX} = getComputedStyle(figure);
        const {scale} = page;
        await emulateMedia({media: 'screen'});
        expect(overflowX).to.equal('visible');
        expect(scale).to.be.at.most(1.01);
      },
    );
  });

  describeNotIn(['firefox', 'webkit'], 'their drivers emulate no media')('on paper', () => {
    afterEach(() => emulateMedia({media: 'screen'}));

    const paper = 690;
    for (const [what, people, width] of [
      ['of a phone is no larger than on its screen', 12, 360],
      ['of many people is no higher than one page', 150, 1280],
    ] as const)
      it(`the map ${what}, and everybody is in their place`, async () => {
        await setViewport({width, height: 900});
        const {page} = await openMap(crowdOf(people), {view: 'map'});
        const names = page.people.map((label) => label.split(',')[0] ?? '');
        const partOf = (name: string): readonly number[] => {
          const map = page.one('.ground')!.getBoundingClientRect();
          const [x, y] = placeOf(page, name);
          return [(x - map.left) / map.width, (y - map.top) / map.height];
        };
        const before = names.map(partOf);
        // Paper is not as wide as the screen, and nothing is laid out anew for it.
        page.one<HTMLElement>('.figure')!.parentElement!.style.inlineSize = `${paper}px`;
        await emulateMedia({media: 'print'});
        const {scale} = page;
        const high = page.one('.ground')!.getBoundingClientRect().height;
        const after = names.map(partOf);
        expect(scale).to.be.at.most(1.01);
        expect(high).to.be.at.most(870);
        for (const [n, [x = 0, y = 0]] of before.entries()) {
          expect(after[n]?.[0]).to.be.closeTo(x, 0.01);
          expect(after[n]?.[1]).to.be.closeTo(y, 0.01);
        }
      });
  });

  describeNotIn(['firefox', 'webkit'], 'their drivers turn no wheel and have no fingers')(
    'by gestures',
    () => {
      it('becomes larger under the pointer, by the wheel and Control', async () => {
        const {page, names} = await openCrowd();
        await page.press('Groter');
        const name = names.find((one) => page.isInSight(one)) ?? '';
        const at = placeOf(page, name);
        await turnWheel(at, [0, -100], true);
        await turnWheel(at, [0, -100], true);
        expect(page.scale).to.be.above(2.2);
        expect(near(placeOf(page, name), at)).to.equal(true);
        await waitUntil(() => /^Groter: 2\d\d%\.$/.test(page.announced), 'says so when it is over');
      });

      it('leaves the wheel alone without Control', async () => {
        const {page} = await openCrowd();
        await turnWheel([400, 500], [0, 100]);
        await waitUntil(() => scrollY > 0, 'the page scrolls');
        expect(page.scale).to.be.closeTo(1, 0.01);
      });

      it('becomes larger between two fingers', async () => {
        const {page} = await openCrowd();
        await touch(
          [
            [400, 500],
            [500, 500],
          ],
          [
            [350, 500],
            [550, 500],
          ],
        );
        await page.settled();
        expect(page.scale).to.be.closeTo(2, 0.1);
        expect(page.announced).to.match(/^Groter: /);
      });

      it('becomes smaller when two fingers come together', async () => {
        const {page} = await openCrowd(150);
        await touch(
          [
            [350, 500],
            [550, 500],
          ],
          [
            [400, 500],
            [520, 500],
          ],
        );
        await page.settled();
        expect(page.scale).to.be.closeTo(0.6, 0.1);
      });
    },
  );
});
