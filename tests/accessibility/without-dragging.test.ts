import '../support/late-parts.js';
import {expect} from '@open-wc/testing';
import {sendMouse, setViewport} from '@web/test-runner-commands';
import * as goalEditor from '../../stories/goal-editor.stories.js';
import * as meetingAgenda from '../../stories/meeting-agenda.stories.js';
import * as networkMap from '../../stories/network-map.stories.js';
import * as phaseTracker from '../../stories/phase-tracker.stories.js';
import {clearPage, elementsIn, still, storiesIn, tell} from '../support/stories.js';
import {fadedIn} from './faded.js';
import {fits} from './keyboard/act.js';
import {drags, orders, placeOf} from './keyboard/drags.js';
import {nameOf, toFillIn, toPress} from './keyboard/focus.js';
import {shownIn} from './layout.js';

const files = {goalEditor, meetingAgenda, networkMap, phaseTracker};
const twins = [
  ...drags.flatMap(({element, twins}) => twins.map((twin) => ({...twin, element}))),
  ...orders,
];

/** WCAG 2.5.7: whatever can be dragged is done with single clicks as well. */
describe('without dragging', () => {
  before(() => setViewport({width: 1280, height: 900}));
  afterEach(clearPage);

  for (const {element, act, story = 'Typical', clicks, asks} of twins)
    it(`${element}: ${act}`, async () => {
      const found = Object.entries(files).find(([name]) => name === element)?.[1];
      const told = found && storiesIn(found).find(({name}) => name === story);
      if (!told) throw new Error(`There is no story “${story}”.`);
      const place = await tell(told);
      const asked: string[] = [];
      place.addEventListener('rg-command', ({command}) => asked.push(command.type), true);
      for (const click of clicks) await clickOn(place, click);
      expect(asked).to.include(asks);
    });

  it('shows well who is dragged, and the place they leave', async () => {
    const typical = storiesIn(networkMap).find(({name}) => name === 'Typical');
    if (!typical) throw new Error('There is no typical story.');
    const place = await tell(typical);
    const person = elementsIn(place).find((one) => one.matches('.hit'));
    if (!person) throw new Error('There is nobody on the map.');
    person.scrollIntoView({block: 'center'});
    const {left, top, width, height} = person.getBoundingClientRect();
    const [x, y] = [Math.round(left + width / 2), Math.round(top + height / 2)];
    await sendMouse({type: 'move', position: [x, y]});
    await sendMouse({type: 'down'});
    await sendMouse({type: 'move', position: [x + 60, y + 30]});
    expect(elementsIn(place).filter((one) => one.matches('.away'))).to.have.length(1);
    expect(fadedIn(shownIn(place))).to.deep.equal([]);
    await sendMouse({type: 'up'});
  });

  it('has a twin for whatever can be dragged', async () => {
    const handles = drags.map(({handle}) => handle).join();
    const found = new Set<string>();
    const places: HTMLElement[] = [];
    listening.clear();
    for (const [element, file] of Object.entries(files))
      for (const name of ['Typical', 'List', 'Many', 'Reorientation']) {
        const story = storiesIn(file).find((one) => one.name === name);
        if (!story) continue;
        places.push(await tell(story));
        for (const one of elementsIn(document.body))
          if (canBeDragged(one) && !one.closest(handles) && !one.querySelector(handles))
            found.add(`${element}: ${one.localName}.${one.getAttribute('class') ?? ''}`);
      }
    expect([...found]).to.deep.equal([]);
    expect(listening.size, 'the map listens to pointers').to.be.greaterThan(0);
    expect([...byMouseOnly], 'what no key and no single click does').to.deep.equal([]);
  });
});

/** What listens to a pointer that goes down. */
const listening = new Set<EventTarget>();
/** What listens to another button, or to two clicks. */
const byMouseOnly = new Set<string>();
const mouseOnly = new Set(['dblclick', 'contextmenu', 'auxclick']);
const starts = new Set(['pointerdown', 'mousedown', 'touchstart', 'dragstart']);
const listen = EventTarget.prototype.addEventListener;
EventTarget.prototype.addEventListener = function (this: EventTarget, type, callback, options) {
  if (starts.has(type)) listening.add(this);
  if (mouseOnly.has(type)) byMouseOnly.add(`${type}: ${String(this)}`);
  listen.call(this, type, callback, options);
};

function canBeDragged(one: HTMLElement): boolean {
  const {cursor} = getComputedStyle(one);
  return one.draggable || listening.has(one) || /^grab|move|-resize$/.test(cursor);
}

async function clickOn(place: HTMLElement, name: string): Promise<void> {
  const at = placeOf(name);
  const map = elementsIn(place).find((one) => one.matches('[part~=map]'));
  const target = at
    ? map
    : [...toPress(place), ...toFillIn(place)].find((one) => fits(name, nameOf(one)));
  if (!target) throw new Error(`There is nothing called “${name}”.`);
  target.scrollIntoView({block: at ? 'start' : 'center'});
  const {left, top, width, height} = target.getBoundingClientRect();
  const [x, y] = at ?? [0.5, 0.5];
  await sendMouse({
    type: 'click',
    position: [Math.round(left + x * width), Math.round(top + y * height)],
  });
  await still(place);
}
