import {expect} from '@open-wc/testing';
import type {ResourceGroup} from '../../src/domain/group.js';
import {mapNow, type MapEntry} from '../../src/domain/network/map-moment.js';
import {mapSvg, type MapSvgOptions} from '../../src/exchange/map-svg/map-svg.js';
import type {MapSvgWords} from '../../src/exchange/map-svg/drawing.js';
import {pictureOf} from '../../src/exchange/map-svg/picture.js';
import {chosenMap} from '../../src/exchange/network/chosen-map.js';
import {theKitchenTable} from '../../src/testing/kitchen-table.js';
import {randomFrom} from '../../src/testing/random.js';
import {sampleGroup} from '../../src/testing/sample-groups.js';

const words: MapSvgWords = {
  title: 'De mensen om mij heen',
  you: 'Jij',
  sides: {informal: 'Familie, vrienden en bekenden', formal: 'Hulpverleners'},
  rings: {1: 'heel dichtbij', 2: 'dichtbij', 3: 'verder weg'},
  state: (state) => state,
  describe: ({displayName, closeness}) => `${displayName}, ${closeness ?? 'nergens'}`,
};
const draw = (people: readonly MapEntry[], options: Partial<MapSvgOptions> = {}) =>
  mapSvg(people, {words, ...options});

/** By the browser's own XML parser, which refuses all that is not well formed. */
function parsed(text: string): Document {
  const drawing = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(drawing.querySelector('parsererror')?.textContent ?? '').to.equal('');
  return drawing;
}

const hostile = [
  '<script>alert(1)</script>',
  '"><image href="https://evil.example/x"/>',
  '&amp; &lt; &nobody; ]]> <!--',
  'nul \u0000 bell \u0007 half \ud83d pair \udc00 not \ufffe',
  'سمير بن محمد',
  '\u202Egnol',
  '👩‍👩‍👧‍👦👍🏽🇳🇱',
  'x'.repeat(300),
  ' ',
] as const;
const anybody = (seed: number, count: number): MapEntry[] => {
  const random = randomFrom(seed);
  return Array.from({length: count}, (_, at) => ({
    personId: `secret-id-${at}`,
    displayName: random.chance(0.3) ? random.pick(hostile) : `Somebody ${at}`,
    kind: random.chance(0.6) ? 'informal' : 'formal',
    ...(random.chance(0.8) && {closeness: random.pick([1, 2, 3] as const)}),
    ...(random.chance(0.5) && {place: random.whole(0, 100) / 100}),
    ...(random.chance(0.2) && {emoji: random.pick(hostile)}),
    ...(random.chance(0.5) && {state: random.pick(['member', 'asked', 'constructor', '<b>'])}),
  }));
};
const hostileWords: MapSvgWords = {
  ...words,
  title: '</title><script/>',
  you: hostile[7],
  sides: {informal: hostile[1], formal: hostile[7]},
  rings: {1: hostile[0], 2: hostile[7], 3: hostile[3]},
  describe: ({displayName}) => displayName,
};

/** Where the letters are: a browser's own box of a text is as high as its font, and each has others. */
function lettersOf(text: SVGTextElement) {
  const {left, right} = text.getBoundingClientRect();
  const matrix = text.getScreenCTM();
  if (!matrix || text.textContent === '') return {left, right, top: 0, bottom: 0};
  const {y} = text.getStartPositionOfChar(0);
  const baseline = matrix.d * y + matrix.f;
  const size = matrix.d * Number.parseFloat(getComputedStyle(text).fontSize);
  return {left, right, top: baseline - 0.8 * size, bottom: baseline + 0.25 * size};
}

describe('the map as an SVG file', () => {
  it('is well formed and harmless, whoever is on it and whatever it is called', () => {
    for (const [seed, count] of [0, 1, 3, 12, 40, 150].entries()) {
      for (const width of [320, 900, 2000]) {
        const people = anybody(seed, count);
        const ties = people
          .slice(1)
          .map(({personId}, at) => ({from: personId, to: `secret-id-${at}`}));
        const drawing = parsed(draw(people, {words: hostileWords, width, ties}));
        const names = new Set(['svg', 'title', 'desc', 'g', 'rect', 'circle', 'path', 'text']);
        for (const element of drawing.querySelectorAll('*')) {
          expect(names, element.localName).to.include(element.localName);
          for (const {name} of element.attributes) {
            expect(name).not.to.match(/^on|href|^style$|^class$|^id$|src/);
          }
        }
        expect(drawing.querySelectorAll('svg > g').length).to.equal(count);
        expect(drawing.documentElement.outerHTML).not.to.include('secret-id');
      }
    }
  });

  it('takes no colour that could load or run anything', () => {
    for (const colour of [
      'url(https://evil.example)',
      'var(--x)',
      'red;x',
      '"/><script>',
      'javascript:1',
    ]) {
      const text = draw(anybody(1, 3), {colours: {paper: colour, informal: colour}});
      expect(text).not.to.include(colour);
      expect(text).to.equal(draw(anybody(1, 3)));
    }
    const own = draw([], {colours: {paper: 'oklch(90% 0.02 80 / 0.5)', line: 'CanvasText'}});
    expect(own).to.include('fill="oklch(90% 0.02 80 / 0.5)"').and.to.include('stroke="CanvasText"');
  });

  it('is black on white for a printer without colours', () => {
    const drawing = parsed(draw(anybody(3, 12), {colours: 'ink'}));
    const used = new Set<string>();
    for (const element of drawing.querySelectorAll('[fill], [stroke]')) {
      used.add(element.getAttribute('fill') ?? '').add(element.getAttribute('stroke') ?? '');
    }
    for (const colour of used) expect(colour).to.match(/^(|none|#fff|#000|#333|#444)$/);
  });

  it('says in words what it shows', () => {
    const drawing = parsed(draw(mapNow(theKitchenTable()), {language: 'nl'}));
    const {documentElement: svg} = drawing;
    expect(svg.getAttribute('role')).to.equal('img');
    expect(svg.getAttribute('xml:lang')).to.equal('nl');
    expect(svg.firstElementChild?.textContent).to.equal(words.title);
    expect(svg.querySelector('desc')?.textContent).to.include('Mam, 1');
  });

  it('names the parts of a side, only with the places', () => {
    const sectors = {informal: ['Gezin', 'Vrienden', 'Buren']};
    const people = mapNow(theKitchenTable());
    const words = (drawing: Document) =>
      [...drawing.querySelectorAll('text')].map((one) => one.textContent);
    expect(words(parsed(draw(people, {sectors})))).to.include.members(sectors.informal);
    expect(words(parsed(draw(people, {sectors, rings: false})))).not.to.include('Vrienden');
  });

  it('is the same for the same people', () => {
    const people = anybody(5, 40);
    expect(draw(people)).to.equal(draw(structuredClone(people)));
  });

  it('shows only what the client chose', () => {
    const group: ResourceGroup = theKitchenTable();
    const drawn = (...parts: Parameters<typeof chosenMap>[1] & object) => {
      const {people, ...picture} = pictureOf(chosenMap(group, parts));
      return parsed(draw(people, picture));
    };
    const lines = (drawing: Document) =>
      drawing.querySelectorAll('path[stroke-width="1.2"]').length;
    const sheetsIn = (drawing: Document) => drawing.querySelectorAll('svg > path').length;
    const members = group.memberships.filter(({state}) => state === 'member');
    const least = drawn();
    expect(least.querySelectorAll('svg > g').length).to.equal(members.length);
    expect(least.documentElement.textContent).not.to.include(words.rings[1]);
    expect([lines(least), sheetsIn(least)]).to.deep.equal([0, 2]);
    const most = drawn('everybody', 'picture', 'ties', 'ways');
    expect(most.querySelectorAll('svg > g').length).to.equal(group.people.length);
    expect(most.documentElement.textContent).to.include(words.rings[1]);
    expect(lines(most)).to.equal(group.ties.length);
  });

  it('has no text over another, as this browser draws it', () => {
    for (const [count, width] of [
      [3, 1040],
      [12, 320],
      [40, 1040],
      [40, 600],
      [150, 2000],
    ] as const) {
      const people = mapNow(sampleGroup({people: count, seed: count}));
      const place = document.createElement('div');
      document.body.append(place);
      place.append(document.importNode(parsed(draw(people, {width})).documentElement, true));
      const boxes = [...place.querySelectorAll('text')].map((text) => ({
        text: text.textContent,
        box: lettersOf(text),
      }));
      const edge = place.querySelector('svg')?.getBoundingClientRect();
      place.remove();
      expect(boxes.length).to.be.greaterThan(count);
      for (const [at, {text, box}] of boxes.entries()) {
        expect(box.left >= (edge?.left ?? 0) - 1 && box.right <= (edge?.right ?? 0) + 1, text).to.be
          .true;
        for (const other of boxes.slice(at + 1)) {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          expect(across > 1 && down > 1, `${text} over ${other.text} at ${width}`).to.be.false;
        }
      }
    }
  });
});
