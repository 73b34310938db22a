import '../support/late-parts.js';
import {expect} from '@open-wc/testing';
import {emulateMedia, sendKeys, setViewport} from '@web/test-runner-commands';
import * as goalEditor from '../../stories/goal-editor.stories.js';
import * as meetingAgenda from '../../stories/meeting-agenda.stories.js';
import * as networkMap from '../../stories/network-map.stories.js';
import * as phaseTracker from '../../stories/phase-tracker.stories.js';
import {engine} from '../support/engine.js';
import {clearPage, elementsIn, storiesIn, tell} from '../support/stories.js';
import {contrastOf, hiddenFocus, nameOf, toFillIn, toPress} from './keyboard/focus.js';

const stories = Object.entries({goalEditor, meetingAgenda, networkMap, phaseTracker}).flatMap(
  ([element, file]) => storiesIn(file).map((story) => ({element, story})),
);

/** What a reader set in the system. Media features can be emulated in Chromium only. */
(engine === 'chromium' ? describe : describe.skip)('what the reader has set is followed', () => {
  before(() => setViewport({width: 1280, height: 900}));
  after(() => emulateMedia({forcedColors: 'none', reducedMotion: 'no-preference'}));
  afterEach(clearPage);

  it('moves something for who does not mind', async () => {
    await emulateMedia({reducedMotion: 'no-preference', forcedColors: 'none'});
    const moving = new Set<string>();
    for (const {story} of stories.filter(({story: {name}}) =>
      ['Typical', 'Loading'].includes(name),
    ))
      for (const found of motionsIn(await tell(story))) moving.add(found);
    expect([...moving]).to.not.deep.equal([]);
  });

  describe('with reduced motion and forced colours', () => {
    before(() => emulateMedia({reducedMotion: 'reduce', forcedColors: 'active'}));
    for (const {element, story} of stories)
      it(`${element}: ${story.name}`, async () => {
        const place = await tell(story);
        await sendKeys({press: 'Shift'});
        expect([
          ...motionsIn(place),
          ...elementsIn(place).filter(isChosen).flatMap(looksLikeOthers),
          ...borderless(place),
          ...unseenFocus(place),
        ]).to.deep.equal([]);
      });
  });
});

/** Whatever takes time to change, also what is drawn before and after an element. */
function motionsIn(place: HTMLElement): string[] {
  return elementsIn(place).flatMap((one) =>
    [undefined, '::before', '::after', '::backdrop'].flatMap((part) => {
      const {transitionDuration, animationName, animationDuration, scrollBehavior} =
        getComputedStyle(one, part);
      const lasts = [
        ...(isLong(transitionDuration) ? ['a transition'] : []),
        ...(animationName !== 'none' && isLong(animationDuration) ? ['an animation'] : []),
        ...(scrollBehavior === 'smooth' ? ['smooth scrolling'] : []),
      ];
      return lasts.map((what) => `${one.localName}.${one.getAttribute('class') ?? ''}: ${what}`);
    }),
  );
}

const isLong = (durations: string): boolean =>
  durations.split(',').some((duration) => parseFloat(duration) > 0.01);

const chosen =
  '[aria-pressed=true], [aria-checked=true], [aria-selected=true], [aria-current]:not([aria-current=false])';

const isChosen = (one: HTMLElement): boolean =>
  one.matches(chosen) && one.checkVisibility({visibilityProperty: true});

/** What sets something apart besides its colour: shape, size, weight, a line, or another mark in it. */
function lookOf(one: Element): string {
  const {borderStyle, borderWidth, outlineStyle, outlineWidth, fontWeight, textDecorationLine} =
    getComputedStyle(one);
  const own = [
    borderStyle,
    borderWidth,
    outlineStyle,
    outlineWidth,
    fontWeight,
    textDecorationLine,
  ];
  const inside = [...one.children].filter((part) => part.checkVisibility());
  return `${one.localName} ${own.join(' ')} (${inside.map(lookOf).join()})`;
}

/** In forced colours a colour says nothing: what is chosen differs from itself when it is not. */
function looksLikeOthers(one: HTMLElement): string[] {
  // A shape in a drawing is set apart by what lies around it.
  if (one instanceof SVGElement) {
    return one.closest('.node')?.querySelector('.halo') ? [] : [`${nameOf(one)} has no halo`];
  }
  const with_ = lookOf(one);
  const others = [...(one.parentElement?.parentElement?.querySelectorAll(one.localName) ?? [])];
  const rest = others.filter((other) => other !== one && !other.matches(chosen));
  return rest.some((other) => other.className === one.className && lookOf(other) === with_)
    ? [`only its colour says that this is chosen: “${nameOf(one)}”`]
    : [];
}

/** What one presses or fills in has an edge, or is underlined, or is a picture of its own. */
function borderless(place: HTMLElement): string[] {
  return elementsIn(place)
    .filter((one) => one.matches('.btn.primary, .btn.quiet, .input, .chip, .switch, .card, .note'))
    .filter((one) => one.checkVisibility() && !hasEdge(one))
    .map((one) => `has no edge in forced colours: ${one.className} “${nameOf(one).slice(0, 40)}”`);
}

function hasEdge(one: HTMLElement): boolean {
  const {borderTopStyle, borderTopWidth, borderTopColor, outlineStyle} = getComputedStyle(one);
  const {backgroundColor} = getComputedStyle(document.body);
  const border = borderTopStyle !== 'none' && parseFloat(borderTopWidth) >= 1;
  return (border && contrastOf(borderTopColor, backgroundColor) >= 3) || outlineStyle !== 'none';
}

function unseenFocus(place: HTMLElement): string[] {
  const kinds = new Map<string, HTMLElement>();
  for (const one of [...toPress(place), ...toFillIn(place)])
    kinds.set(`${one.localName} ${one.getAttribute('class') ?? ''}`, one);
  return [...kinds.values()].flatMap((one) => {
    one.focus();
    const hidden = hiddenFocus(one);
    return hidden === undefined ? [] : [`${nameOf(one)}: ${hidden}`];
  });
}
