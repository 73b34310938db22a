/** A group that rests or has stopped: each element says so in the same words, and one press goes on. */
import '../support/late-parts.js';
import {expect, fixture, html} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {memoryBackend} from '../../src/backend/memory/memory.js';
import '../../src/define.js';
import type {ActorRef} from '../../src/domain/base.js';
import type {GroupHost} from '../../src/context/group-controller.js';
import '../../src/state/group-store.js';
import {theKitchenTable} from '../../src/testing/kitchen-table.js';
import {settled} from '../support/everything.js';
import {waitUntil} from '../support/wait.js';

const tags = ['rg-network-map', 'rg-goal-editor', 'rg-meeting-agenda', 'rg-phase-tracker'] as const;
const mam = {kind: 'member', membershipId: 'm-mam'} as const;
const rests = 'De groep staat stil sinds 4 mei 2026. Alles blijft staan. Niets hoeft.';
const stopped = 'De groep is gestopt op 4 mei 2026. Alles blijft te lezen.';

async function open(
  tag: (typeof tags)[number],
  status: string,
  actor: ActorRef = {kind: 'client'},
  more: Partial<GroupHost> = {},
) {
  const group = {...theKitchenTable(new Date().toISOString()), status};
  const since = status === 'active' ? {} : {statusSince: '2026-05-04T10:00:00Z'};
  const provider = await fixture<HTMLElementTagNameMap['rg-provider']>(
    html`<rg-provider
      .backend=${memoryBackend({group: {...group, ...since}})}
      .actor=${actor}
      group-id=${group.id}
      >${Object.assign(document.createElement(tag), more)}</rg-provider
    >`,
  );
  await waitUntil(() => provider.state.load.kind === 'ready', 'it loads');
  const element = provider.querySelector<LitElement>(tag);
  if (!element) throw new Error(`There is no ${tag}.`);
  await settled(element);
  const strip = () => element.renderRoot.querySelector<HTMLElement>('[part~="standstill"]');
  const all = () => [...element.renderRoot.querySelectorAll<HTMLElement>('button')];
  return {
    provider,
    said: () => strip()?.querySelector('.say')?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '',
    offers: () => strip()?.querySelector('button')?.innerText ?? '',
    async press(name: string) {
      all()
        .find(({innerText}) => innerText.trim() === name)
        ?.click();
      await settled(element);
    },
    hears: () => element.renderRoot.querySelector('[role=status]')?.textContent.trim() ?? '',
  };
}

describe('a group that rests or has stopped', () => {
  for (const tag of tags) {
    it(`is said in ${tag}, and taken up again with one press`, async () => {
      const {provider, said, offers, press, hears} = await open(tag, 'paused');
      expect(said()).to.equal(rests);
      expect(offers()).to.equal('De groep weer oppakken');
      await press(offers());
      expect(provider.state.group?.status).to.equal('active');
      expect(said()).to.equal('');
      expect(hears()).to.equal('De groep gaat weer verder.');
    });

    it(`rests again in ${tag} with the undo of that press`, async () => {
      const {provider, said, press} = await open(tag, 'paused');
      await press('De groep weer oppakken');
      await press('Ongedaan maken');
      expect(provider.state.group?.status).to.equal('paused');
      expect(said()).to.equal(rests);
    });

    it(`is taken up in ${tag} by the client alone; others propose it`, async () => {
      const {provider, said, offers, press} = await open(tag, 'paused', mam);
      expect(said()).to.equal(rests);
      await press('Voorstellen: de groep weer oppakken');
      expect(provider.state.group?.status).to.equal('paused');
      expect(provider.state.group?.proposals.at(-1)?.command.type).to.equal('setGroupStatus');
      expect(offers()).to.equal('Voorstellen: de groep weer oppakken');
    });

    it(`is opened again in ${tag} by the client, and read by all others`, async () => {
      const others = await open(tag, 'closed', mam);
      expect([others.said(), others.offers()]).to.deep.equal([stopped, '']);
      const {provider, said, press} = await open(tag, 'closed');
      expect(said()).to.equal(stopped);
      await press('De groep weer openen');
      expect(provider.state.group?.status).to.equal('active');
    });

    it(`is only read in ${tag} where nothing can be changed`, async () => {
      const {said, offers} = await open(tag, 'paused', {kind: 'client'}, {readonly: true});
      expect([said(), offers()]).to.deep.equal([rests, '']);
    });

    it(`is not said in ${tag} of a group that goes on`, async () => {
      expect((await open(tag, 'active')).said()).to.equal('');
    });
  }
});
