import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {memoryBackend} from '../../src/backend/memory/memory.js';
import type {Command} from '../../src/domain/command.js';
import '../../src/define.js';
import {RgCommandEvent} from '../../src/events/rg-command.js';
import '../../src/state/group-store.js';
import {theKitchenTable} from '../../src/testing/kitchen-table.js';
import {settled} from '../support/everything.js';
import {waitUntil} from '../support/wait.js';

const tags = ['rg-network-map', 'rg-goal-editor', 'rg-meeting-agenda', 'rg-phase-tracker'] as const;

/** All four on one group; `renders` counts what each does from now on. */
async function page() {
  const group = theKitchenTable(new Date().toISOString());
  const provider = await fixture<HTMLElementTagNameMap['rg-provider']>(
    html`<rg-provider .backend=${memoryBackend({group})} group-id=${group.id}>
      <rg-network-map></rg-network-map>
      <rg-goal-editor></rg-goal-editor>
      <rg-meeting-agenda></rg-meeting-agenda>
      <rg-phase-tracker></rg-phase-tracker>
    </rg-provider>`,
  );
  await waitUntil(() => provider.state.load.kind === 'ready', 'it loads');
  const elements = tags.map((tag) => provider.querySelector(tag)!);
  for (const element of elements) await settled(element);
  const renders: Record<string, number> = {};
  for (const element of elements) {
    renders[element.localName] = 0;
    element.addController({
      hostUpdated: () => void (renders[element.localName] = renders[element.localName]! + 1),
    });
  }
  return {
    renders,
    /** Asks for it as the map would, and waits until it is stored and everything is drawn. */
    async act(command: Command) {
      const stored = oneEvent(provider, 'rg-change');
      elements[0]!.dispatchEvent(new RgCommandEvent(command));
      await stored;
      for (const element of elements) await settled(element);
    },
  };
}

describe('four elements on one group', () => {
  it('draw nothing again but the map when somebody is moved', async () => {
    const {renders, act} = await page();
    await act({type: 'placePerson', personId: 'p-sjaak', closeness: 1, place: 0.3});
    const {'rg-network-map': map, ...others} = renders;
    expect(map).to.be.greaterThan(0);
    expect(others).to.deep.equal({
      'rg-goal-editor': 0,
      'rg-meeting-agenda': 0,
      'rg-phase-tracker': 0,
    });
  });

  it('draw nothing again but the map when two people are linked', async () => {
    const {renders, act} = await page();
    await act({type: 'addTie', tie: {id: 't-new', from: 'p-mam', to: 'p-joke'}});
    const {'rg-network-map': _map, ...others} = renders;
    expect(Object.values(others)).to.deep.equal([0, 0, 0]);
  });

  it('show a new name wherever it stands', async () => {
    const {renders, act} = await page();
    await act({type: 'editPerson', personId: 'p-mam', change: {displayName: 'Mama'}});
    expect(renders['rg-goal-editor']).to.be.greaterThan(0);
    expect(renders['rg-phase-tracker']).to.be.greaterThan(0);
  });
});
