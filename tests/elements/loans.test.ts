import {goOn} from '../support/moving-clock.js';
import '../support/late-parts.js';
import {expect, fixture, html} from '@open-wc/testing';
import {memoryBackend} from '../../src/backend/memory/memory.js';
import '../../src/define.js';
import {delegableTasks} from '../../src/domain/regie/values.js';
import '../../src/state/group-store.js';
import {theKitchenTable} from '../../src/testing/kitchen-table.js';
import {settled} from '../support/everything.js';
import {waitUntil} from '../support/wait.js';

const tags = ['rg-network-map', 'rg-goal-editor', 'rg-meeting-agenda', 'rg-phase-tracker'] as const;
const hour = 3_600_000;
const later = (hours: number): string => new Date(Date.now() + hours * hour).toISOString();

/** What is said and can be pressed of what is lent. */
const strips = (element: Element): readonly string[] =>
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>('[part~="delegation"]') ?? [])].map(
    ({innerText}) => innerText.replace(/\s+/g, ' ').trim(),
  );

/** A page that stays open, to whose regieondersteuner the client lends everything for an hour. */
async function open(looks: 'client' | 'helper' | 'mum' = 'helper') {
  const group = theKitchenTable(new Date().toISOString());
  const helper = group.memberships.find(({roles}) => roles.includes('facilitator'));
  if (!helper) throw new Error('There is no regieondersteuner.');
  const delegations = delegableTasks.map((task) => ({
    ...{id: `lent ${task}`, task, toMembershipId: helper.id, grantedBy: 'client'},
    ...{from: later(1), until: later(2)},
  })) as (typeof group)['delegations'];
  const mum = group.memberships.find(({roles}) => roles.includes('informalMember'));
  const actors = {
    client: {kind: 'client'},
    helper: {kind: 'member', membershipId: helper.id},
    mum: {kind: 'member', membershipId: mum?.id ?? ''},
  } as const;
  const provider = await fixture<HTMLElementTagNameMap['rg-provider']>(
    html`<rg-provider
      .backend=${memoryBackend({group: {...group, delegations}})}
      .actor=${actors[looks]}
      group-id=${group.id}
      >${tags.map((tag) => document.createElement(tag))}</rg-provider
    >`,
  );
  await waitUntil(() => provider.state.load.kind === 'ready', 'it loads');
  return tags.map((tag) => {
    const element = provider.querySelector(tag);
    if (!element) throw new Error(`There is no ${tag}.`);
    return element;
  });
}

type Opened = Awaited<ReturnType<typeof open>>;

/** What can be pressed in each. */
async function offers(elements: Opened): Promise<readonly string[]> {
  for (const element of elements) await settled(element);
  return elements.map((element) =>
    [...(element.shadowRoot?.querySelectorAll('button') ?? [])]
      .map((one) => one.getAttribute('aria-label') ?? one.innerText)
      .join('\n'),
  );
}

describe('what is lent for a while', () => {
  it('is offered on an open page as soon as it begins, and no longer than it lasts', async () => {
    const elements = await open();
    const before = await offers(elements);
    goOn(hour);
    const meanwhile = await offers(elements);
    for (const [at, tag] of tags.entries()) expect(meanwhile[at], tag).not.to.equal(before[at]);
    goOn(hour);
    expect(await offers(elements)).to.deep.equal(before);
  });

  const works = {
    'rg-network-map': ['de kaart met mensen bijhouden', 'mensen vragen voor de groep'],
    'rg-goal-editor': ['de stappen bij de doelen opschrijven'],
    'rg-meeting-agenda': [
      ...['de bijeenkomst plannen', 'de agenda maken'],
      ...['het gesprek leiden', 'de afspraken opschrijven'],
    ],
    'rg-phase-tracker': ['zeggen waar de groep nu is'],
  };
  const day = (): string =>
    new Intl.DateTimeFormat('nl', {day: 'numeric', month: 'long'}).format(Date.now() + hour - 1);
  const says = {
    client: (what: string) =>
      `Marieke doet dit voor jou tot en met ${day()}: ${what}. Ik neem het weer over`,
    helper: (what: string) =>
      `Je doet dit namens Samira tot en met ${day()}: ${what}. Ik geef het terug`,
  };
  for (const [who, sentence] of Object.entries(says)) {
    it(`is said to the ${who} in each element where it works, as long as it lasts`, async () => {
      const elements = await open(who === 'client' ? 'client' : 'helper');
      goOn(hour);
      await offers(elements);
      for (const element of elements) {
        const [tag] = tags.filter((one) => one === element.localName);
        const expected = tag ? works[tag].map(sentence) : [];
        expect(strips(element), element.localName).to.deep.equal(expected);
      }
      goOn(hour);
      await offers(elements);
      for (const element of elements) expect(strips(element), element.localName).to.deep.equal([]);
    });
  }

  it('is said to nobody else', async () => {
    const elements = await open('mum');
    goOn(hour);
    await offers(elements);
    for (const element of elements) expect(strips(element), element.localName).to.deep.equal([]);
  });

  for (const [who, press] of [
    ['client', 'Ik neem het weer over'],
    ['helper', 'Ik geef het terug'],
  ] as const) {
    it(`ends with one press of the ${who}, each task by itself`, async () => {
      const elements = await open(who);
      goOn(hour);
      await offers(elements);
      for (const element of elements) {
        for (let left = strips(element).length; left > 0; left--) {
          const button = [
            ...(element.shadowRoot?.querySelectorAll<HTMLElement>('[part~="delegation"] button') ??
              []),
          ].find(({innerText}) => innerText === press);
          button?.focus();
          button?.click();
          await settled(element);
          expect(strips(element).length, element.localName).to.equal(left - 1);
          expect(element.shadowRoot?.activeElement, 'the focus stays').to.exist;
        }
      }
    });
  }
});
