import {expect, fixture, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {ResourceGroup} from '../../src/domain/group.js';
import type {Person} from '../../src/domain/network/schema.js';
import {membershipStates} from '../../src/domain/network/values.js';
import type {NetworkMap} from '../../src/elements/network-map/network-map.js';
import '../../src/elements/network-map/rg-network-map.js';
import {randomFrom, type Random} from '../../src/testing/random.js';
import {sampleGroup} from '../../src/testing/sample-groups.js';
import {NetworkMapPage} from '../support/network-map-page.js';

const seeds = Array.from({length: 12}, (_, at) => at + 1);
const names = ['Bo', 'Anne-Marie van den Heuvel', 'יוסף כהן', '👩🏽‍🦽 Noor', 'عبد الرحمن', 'X Æ 12'];

/** One thing about somebody, as it may come from a form, a file or another window. */
const edits: Readonly<Record<string, (random: Random, person: Person) => Partial<Person>>> = {
  name: (random) => ({displayName: random.pick(['Bo', ...names])}),
  emoji: (random) => ({emoji: random.pick(['🐈', '', '👨‍👩‍👧'])}),
  relation: (random) => ({relationLabel: random.pick(['buur', 'maatje', 'zus'])}),
  side: (_, {kind}) => ({kind: kind === 'formal' ? 'informal' : 'formal'}),
  ring: (random) => ({closeness: random.pick([1, 2, 3] as const), place: random.next()}),
};

function withPerson(group: ResourceGroup, random: Random, kinds: readonly string[]): ResourceGroup {
  const at = random.whole(0, group.people.length - 1);
  const person = group.people[at]!;
  const edit = edits[random.pick(['name', ...kinds])]!;
  return {...group, people: group.people.with(at, {...person, ...edit(random, person)})};
}

function withState(group: ResourceGroup, random: Random): ResourceGroup {
  const at = random.whole(0, group.memberships.length - 1);
  const way = {...group.memberships[at]!, state: random.pick(membershipStates)};
  return {...group, memberships: group.memberships.with(at, way)};
}

/** Somebody comes, goes, or stands elsewhere in the list. */
function withOthers(group: ResourceGroup, random: Random, id: string): ResourceGroup {
  const at = random.whole(0, group.people.length - 1);
  const one = group.people[at]!;
  const others = group.people.toSpliced(at, 1);
  const to = random.whole(0, others.length);
  const people = {
    come: group.people.toSpliced(to, 0, {...one, id, displayName: 'Nieuw'}),
    gone: others,
    moved: others.toSpliced(to, 0, one),
    off: group.people.with(at, {...one, removedOn: one.addedOn ?? '2030-01-01T00:00:00.000Z'}),
  };
  return {...group, people: people[random.pick(['come', 'gone', 'moved', 'off'] as const)]};
}

async function open(group: ResourceGroup): Promise<NetworkMapPage> {
  const element = await fixture<NetworkMap>(html`<rg-network-map lines></rg-network-map>`);
  element.actor = {kind: 'client'};
  element.group = group;
  const page = new NetworkMapPage(element);
  await page.settled();
  window.dispatchEvent(new Event('beforeprint'));
  return page;
}

async function show(page: NetworkMapPage, group: ResourceGroup): Promise<void> {
  page.element.group = group;
  await page.settled();
}

/** Markup without the marks of templates; where somebody stands depends on where they stood. */
function markup(node: Node, ...without: string[]): string {
  const copy = node.cloneNode(true);
  const comments = document.createNodeIterator(copy, NodeFilter.SHOW_COMMENT);
  for (let one = comments.nextNode(); one; one = comments.nextNode())
    one.parentNode?.removeChild(one);
  const elements = copy instanceof Element ? [copy, ...copy.querySelectorAll('*')] : [];
  for (const element of elements) for (const name of without) element.removeAttribute(name);
  copy.normalize();
  return copy instanceof Element ? copy.outerHTML : '';
}

const whole = ({root}: NetworkMapPage): readonly string[] =>
  [...root.children].map((child) => markup(child));

const people = ({root}: NetworkMapPage): readonly string[] =>
  [...root.querySelectorAll('.node')]
    .toSorted((a, b) => Number(a.getAttribute('data-at')) - Number(b.getAttribute('data-at')))
    .map((node) => markup(node, 'transform'));

describe('<rg-network-map>, after changes', function () {
  this.timeout(20_000);

  before(() => setViewport({width: 1280, height: 800}));

  for (const seed of seeds)
    it(`is what a new one would be: other names, as chance ${seed} has it`, async () => {
      const random = randomFrom(seed);
      let group = sampleGroup({people: random.whole(3, 90), seed});
      const page = await open(group);
      for (let time = 0; time < 8; time += 1) {
        group = withPerson(group, random, ['emoji', 'relation']);
        if (random.chance(0.3)) group = withState(group, random);
        await show(page, group);
      }
      expect(whole(page)).to.deep.equal(whole(await open(group)));
    });

  for (const seed of seeds)
    it(`has everybody as a new one would: others too, as chance ${seed} has it`, async () => {
      const random = randomFrom(100 + seed);
      // So many that they are drawn as small as can be, before and after.
      let group = sampleGroup({people: random.whole(50, 90), seed});
      const page = await open(group);
      for (let time = 0; time < 8; time += 1) {
        group = withPerson(group, random, Object.keys(edits));
        if (random.chance(0.3)) group = withState(group, random);
        if (random.chance(0.5)) group = withOthers(group, random, `new-${time}`);
        await show(page, group);
      }
      expect(people(page)).to.deep.equal(people(await open(group)));
    });
});
