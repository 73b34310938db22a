import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {ResourceGroup} from '../../src/domain/group.js';
import type {NetworkMap} from '../../src/elements/network-map/network-map.js';
import {threePeople} from '../../src/testing/small-groups.js';
import {openMap, warnings} from '../support/open-map.js';

const now = new Date().toISOString();
/** What a page in plain JavaScript can do. */
const anything = (set: object): Partial<NetworkMap> => ({view: 'map', ...set});

describe('<rg-network-map> with what is wrong', () => {
  before(() => setViewport({width: 1280, height: 900}));

  it('shows two persons with one id as one, and says so once', async () => {
    const group = threePeople(now);
    const [mam] = group.people;
    const twice = {...group, people: [...group.people, {...mam!, displayName: 'Geheim'}]};
    const said = await warnings(async () => {
      const {page, element} = await openMap(twice, {view: 'map'});
      expect(page.people).to.have.length(3);
      element.group = {...twice, people: [...twice.people]};
      await page.settled();
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('two persons with one id').and.not.to.contain('Geheim');
  });

  it('leaves ties to nobody out, and says so once', async () => {
    const group = {
      ...threePeople(now),
      ties: [
        {id: 't1', from: 'p-1', to: 'nobody'},
        {id: 't2', from: 'nobody', to: 'neither'},
      ],
    };
    const said = await warnings(async () => {
      const {page} = await openMap(group, {view: 'map', lines: true});
      expect(page.lines).to.equal(0);
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('ties');
  });

  it('shows a relation that nobody knows as it is, and says so once', async () => {
    const group = threePeople(now);
    const people = group.people.map(({relationLabel: _, ...one}) => ({
      ...one,
      relation: 'x-lodger',
    }));
    const said = await warnings(async () => {
      const {page} = await openMap({...group, people}, {view: 'map'});
      expect(page.people[0]).to.contain('x-lodger');
    });
    expect(said).to.have.length(1);
    expect(said[0]).not.to.contain('x-lodger');
  });

  it('shows a ring or a side that there is not as not chosen, and says so once', async () => {
    const group = threePeople(now);
    const [one, two, three] = group.people;
    const wrong = [
      {...one!, closeness: 7},
      {...two!, closeness: '1'},
      {...three!, kind: 'neighbours'},
    ] as unknown as ResourceGroup['people'];
    const said = await warnings(async () => {
      for (const view of ['list', 'map'] as const) {
        const {page, element} = await openMap({...group, people: wrong}, {view});
        expect(page.text).to.contain('Mam').and.not.contain('undefined');
        if (view === 'map') {
          expect(page.people[0]).to.contain('nog geen plek gekozen');
          expect(page.people[1]).to.contain('nog geen plek gekozen');
          expect(page.people[2]).to.contain('bij familie, vrienden en bekenden');
        }
        const renamed = wrong.map((person) => ({...person, displayName: 'Bob'}));
        element.group = {...group, people: renamed};
        await page.settled();
        expect(page.text).to.contain('Bob').and.not.contain('undefined');
      }
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('closeness').and.contain('kind');
  });

  it('shows who has a place that there is not where there is room, and says so once', async () => {
    const group = threePeople(now);
    const places = [NaN, 'links', null, 7, -3];
    const people = group.people.map((one, at) => ({
      ...one,
      ...{kind: 'informal', closeness: 2, place: places[at]},
    })) as unknown as ResourceGroup['people'];
    const said = await warnings(async () => {
      const {page} = await openMap({...group, people}, {view: 'map'});
      expect(page.one('.figure')?.classList.contains('wide')).to.equal(true);
      const middles = people.map(({displayName}) => {
        const {x, y, width, height} = page
          .person(displayName)
          .querySelector('.hit')!
          .getBoundingClientRect();
        return [x + width / 2, y + height / 2] as const;
      });
      for (const [n, [x, y]] of middles.entries())
        for (const [a, b] of middles.slice(n + 1))
          expect(Math.hypot(x - a, y - b)).to.be.above(100);
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('place').and.not.contain('links');
  });

  it('shows who has no ring, long names and names from right to left, without a word', async () => {
    const group = threePeople(now);
    const [one, two, three] = group.people;
    const {closeness: _, place: __, ...loose} = one!;
    const people = [
      loose,
      {...two!, displayName: 'Wachtwoord'.repeat(30)},
      {...three!, displayName: 'יוסף בן־דוד'},
    ];
    const said = await warnings(async () => {
      const {page, element} = await openMap({...group, people}, {view: 'map'});
      expect(page.people[0]).to.contain('nog geen plek gekozen');
      expect(page.people[1]).to.contain('Wachtwoord'.repeat(30));
      expect(page.people[2]).to.contain('יוסף בן־דוד');
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    });
    expect(said).to.be.empty;
  });

  for (const [property, values] of [
    ['rings', [['one', 'two'], 'near', [1, 2, 3]]],
    ['sides', [['a', 'b'], {informal: 5}]],
    ['sectors', [['family'], {informal: 'family'}, {informal: ['a', 'a']}]],
  ] as const)
    it(`draws its own words for wrong \`${property}\`, and says so once on a page`, async () => {
      const said = await warnings(async () => {
        for (const value of values) {
          const {page, element} = await openMap(threePeople(now), anything({[property]: value}));
          expect(page.ringNames).to.deep.equal(['heel dichtbij', 'dichtbij', 'verder weg']);
          expect(page.text).to.contain('Hulpverleners');
          expect(page.people[0]).to.contain('bij familie, vrienden en bekenden');
          element.requestUpdate();
          await page.settled();
        }
      });
      expect(said).to.have.length(1);
      expect(said[0]).to.contain(`\`${property}\``);
    });
});
