import '../support/late-parts.js';
import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import * as goalEditor from '../../stories/goal-editor.stories.js';
import * as meetingAgenda from '../../stories/meeting-agenda.stories.js';
import * as networkMap from '../../stories/network-map.stories.js';
import * as phaseTracker from '../../stories/phase-tracker.stories.js';
import {engine} from '../support/engine.js';
import {clearPage, elementsIn, still, storiesIn, tell} from '../support/stories.js';
import {axeFindings} from './axe.js';
import {nameOf} from './keyboard/focus.js';
import {lossesIn} from './layout.js';

const files = {goalEditor, meetingAgenda, networkMap, phaseTracker};

/** So many of what is pressed are enough. */
const most: Readonly<Record<string, number>> = {informalMember: 10, facilitator: 10};

/**
 * What comes up when somebody presses something: forms, cards, questions. As the client the rows of
 * the keyboard tables end with all of that, and go through more gates.
 */
describe('whatever is pressed, on a phone', () => {
  before(() => setViewport({width: 320, height: 900}));
  afterEach(clearPage);

  const looked = Object.entries(files).flatMap(([element, file]) =>
    Object.entries(most).map(([role, count]) => ({element, file, role, count})),
  );
  for (const {element, file, role, count} of looked)
    it(`keeps the ${element} whole for ${role}`, async function () {
      this.timeout(120_000);
      const story = storiesIn(file).find(({name}) => name === 'Typical');
      if (story === undefined) throw new Error('There is no typical story.');
      const found: string[] = [];
      const pressed = new Set<string>();
      for (let at = 0; at < count; at++) {
        const place = await tell(story, {role, theme: at % 2 === 0 ? 'light' : 'dark'});
        const one = oneOfEach(elementsIn(place).filter(canBePressed))[at];
        if (one === undefined) break;
        const name = nameOf(one);
        pressed.add(name);
        one.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
        await still(place);
        // The rules of axe are the same in every engine.
        const findings = engine === 'chromium' ? await axeFindings() : [];
        const wrong = [...findings, ...lossesIn(place)];
        found.push(...wrong.map((finding) => `“${name}”: ${finding}`));
      }
      expect(pressed.size).to.be.greaterThan(3);
      expect(found).to.deep.equal([]);
    });
});

const canBePressed = (one: HTMLElement): boolean =>
  one.matches('button:not([disabled]), summary, [role="button"]') && one.checkVisibility();

/** Of many persons, goals or subjects that open alike, the first will do. */
const oneOfEach = (all: readonly HTMLElement[]): readonly HTMLElement[] =>
  [...new Map(all.toReversed().map((one) => [kindOf(one), one])).values()].reverse();

/** A person in a drawing has only a name; the words on a button begin with what it does. */
function kindOf(one: HTMLElement): string {
  const does = one instanceof SVGElement ? '' : nameOf(one).split(' ').slice(0, 2).join(' ');
  return `${one.localName} ${one.getAttribute('class') ?? ''} ${does}`;
}
