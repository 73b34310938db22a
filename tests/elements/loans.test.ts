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

/** A page that stays open, of the regieondersteuner, to whom the client lends everything for an hour. */
async function open() {
  const group = theKitchenTable(new Date().toISOString());
  const helper = group.memberships.find(({roles}) => roles.includes('facilitator'));
  if (!helper) throw new Error('There is no regieondersteuner.');
  const delegations = delegableTasks.map((task) => ({
    ...{id: `lent ${task}`, task, toMembershipId: helper.id, grantedBy: 'client'},
    ...{from: later(1), until: later(2)},
  })) as (typeof group)['delegations'];
  const provider = await fixture<HTMLElementTagNameMap['rg-provider']>(
    html`<rg-provider
      .backend=${memoryBackend({group: {...group, delegations}})}
      .actor=${{kind: 'member', membershipId: helper.id}}
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
});
