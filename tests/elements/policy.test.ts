import {expect, fixture, html} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {memoryBackend} from '../../src/backend/memory/memory.js';
import type {Policy} from '../../src/domain/regie/policy.js';
import {delegableTasks} from '../../src/domain/regie/values.js';
import '../../src/elements/goal-editor/rg-goal-editor.js';
import '../../src/elements/meeting-agenda/rg-meeting-agenda.js';
import '../../src/elements/network-map/rg-network-map.js';
import type {Provider} from '../../src/elements/provider/provider.js';
import '../../src/elements/provider/rg-provider.js';
import type {RgPolicyEvent} from '../../src/events/rg-policy.js';
import {threePeople} from '../../src/testing/small-groups.js';
import {waitUntil} from '../support/wait.js';

const group = threePeople();
const facilitator = {kind: 'member', membershipId: 'm-2'} as const;

/** What the regieondersteuner may: nothing of what an element is about, or what the usual table says. */
const nothing: Policy = {
  editGoals: {facilitator: 'no'},
  addStep: {facilitator: 'no'},
  planMeeting: {facilitator: 'no'},
  seeMap: {facilitator: 'no'},
  nominate: {facilitator: 'no'},
};
const lentAll = delegableTasks.map((task) => ({
  ...{id: `lent ${task}`, task, toMembershipId: 'm-2', grantedBy: 'client' as const},
  from: '2026-01-01T09:00:00.000Z',
}));
const lent = {...group, delegations: lentAll};

async function buttons(element: LitElement): Promise<string> {
  await element.updateComplete;
  const found = [...element.renderRoot.querySelectorAll('button')];
  return found.map((button) => button.getAttribute('aria-label') ?? button.innerText).join('\n');
}

describe("a host's own policy", () => {
  const elements = {
    'rg-goal-editor': html`<rg-goal-editor></rg-goal-editor>`,
    'rg-meeting-agenda': html`<rg-meeting-agenda></rg-meeting-agenda>`,
    'rg-network-map': html`<rg-network-map></rg-network-map>`,
  };
  for (const [tag, template] of Object.entries(elements)) {
    it(`decides what ${tag} offers, also when it changes`, async () => {
      const backend = memoryBackend({group: lent});
      const provider = await fixture<Provider>(
        html`<rg-provider .backend=${backend} group-id=${group.id} .actor=${facilitator}>
          ${template}
        </rg-provider>`,
      );
      await waitUntil(() => provider.state.load.kind === 'ready', 'it loads');
      const element = provider.querySelector<LitElement>(tag)!;
      provider.policy = nothing;
      await provider.updateComplete;
      const before = await buttons(element);
      provider.policy = undefined;
      await waitUntil(async () => (await buttons(element)) !== before, 'more is offered');
      expect((await buttons(element)).length).to.be.greaterThan(before.length);
    });
  }

  it('is not used where it takes from the client what is theirs, and says why', async () => {
    const told: string[] = [];
    const events: RgPolicyEvent[] = [];
    const hear = (event: RgPolicyEvent) => events.push(event);
    document.addEventListener('rg-policy', hear);
    const {warn} = console;
    console.warn = (sentence: string) => told.push(sentence);
    try {
      const backend = memoryBackend({group});
      const provider = await fixture<Provider>(
        html`<rg-provider
          .backend=${backend}
          group-id=${group.id}
          .actor=${facilitator}
          .policy=${{nominate: {facilitator: 'yes'}, editGoals: {facilitator: 'no'}} as Policy}
        ></rg-provider>`,
      );
      await waitUntil(() => provider.state.load.kind === 'ready', 'it loads');
      expect(provider.state.policy).to.equal(undefined);
      expect(told.join()).to.contain('only the client chooses who takes part (I1)');
      provider.policy = nothing;
      await provider.updateComplete;
      expect(provider.state.policy).to.equal(nothing);
      provider.policy = {leave: {formalMember: 'no'}};
      await provider.updateComplete;
      expect(provider.state.policy).to.equal(undefined);
      expect(told.length).to.equal(2);
      expect(
        events.map(({conflicts}) => conflicts.map(({action, role}) => [action, role])),
      ).to.deep.equal([[['nominate', 'facilitator']], [['leave', 'formalMember']]]);
      const [first] = events[0]!.conflicts;
      expect(first?.sentence).to.contain('only the client chooses who takes part (I1)');
      expect(events.every(({target}) => target === provider)).to.equal(true);
    } finally {
      document.removeEventListener('rg-policy', hear);
      console.warn = warn;
    }
  });
});
