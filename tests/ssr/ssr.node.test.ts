import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html} from 'lit';
import {memoryBackend} from '../../src/backend/memory/memory.js';
import '../../src/define.js';
import '../../src/elements/proposals/rg-proposals.js';
import '../../src/elements/reins/rg-reins.js';
import type {GroupState} from '../../src/state/group-state.js';
import {actorOf, justBegun, sampleGroup, theKitchenTable} from '../../src/testing.js';

const source = new URL('../../src/', import.meta.url);
const modules = readdirSync(source, {recursive: true, encoding: 'utf8'})
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  .sort();

const table = theKitchenTable();
const failed: Partial<GroupState> = {load: {kind: 'failed', reason: 'offline'}};
const loading: Partial<GroupState> = {load: {kind: 'loading'}};

/** As text, without the marks for hydration. */
const written = async (template: unknown): Promise<string> =>
  (await collectResult(render(template))).replaceAll(/<!--.*?-->/g, '').replaceAll('\u00ad', '');

describe('on a server, without a document', () => {
  it('has no document', () => {
    assert.equal(typeof document, 'undefined');
    assert.equal(typeof window, 'undefined');
  });

  for (const path of modules) {
    it(`imports ${path}`, async () => {
      await import(new URL(path, source).href);
    });
  }

  const elements = {
    'rg-network-map': {
      words: 'Mam',
      of: (group = table, status?: Partial<GroupState>) =>
        html`<rg-network-map .group=${group} .status=${status}></rg-network-map>`,
    },
    'rg-goal-editor': {
      words: 'Twee keer in de week naar buiten',
      of: (group = table, status?: Partial<GroupState>) =>
        html`<rg-goal-editor .group=${group} .status=${status}></rg-goal-editor>`,
    },
    'rg-meeting-agenda': {
      words: 'Welkom en koffie',
      of: (group = table, status?: Partial<GroupState>) =>
        html`<rg-meeting-agenda .group=${group} .status=${status}></rg-meeting-agenda>`,
    },
    'rg-phase-tracker': {
      words: 'Je bent hier',
      of: (group = table, status?: Partial<GroupState>) =>
        html`<rg-phase-tracker .group=${group} .status=${status}></rg-phase-tracker>`,
    },
    'rg-proposals': {
      words: 'Marieke doet een voorstel',
      of: (group = table, status?: Partial<GroupState>) =>
        html`<rg-proposals .group=${group} .status=${status}></rg-proposals>`,
    },
    'rg-reins': {
      words: 'Wie ziet wat',
      of: (group = table, status?: Partial<GroupState>) =>
        html`<rg-reins .group=${group} .status=${status}></rg-reins>`,
    },
  };

  for (const [tag, {words, of}] of Object.entries(elements)) {
    describe(`<${tag}>`, () => {
      it('writes what it shows', async () => {
        assert.ok((await written(of())).includes(words));
      });

      it('writes that it is loading, or that it failed', async () => {
        assert.ok((await written(of(table, loading))).includes('Een ogenblik'));
        assert.ok((await written(of(table, failed))).includes('Dit kan nu niet open'));
      });

      it('writes an empty and a large group', async () => {
        await written(of(justBegun()));
        await written(of(sampleGroup({people: 150, goals: 40, meetings: 30})));
      });
    });
  }

  it('writes the slot for an empty page where there is no group', async () => {
    const page = await written(html`<rg-phase-tracker></rg-phase-tracker>`);
    assert.match(page, /<slot name="empty">/);
  });

  it('writes for somebody else in the group', async () => {
    const actor = actorOf(table, 'informalMember');
    const page = await written(
      html`<rg-phase-tracker .group=${table} .actor=${actor}></rg-phase-tracker>`,
    );
    assert.ok(page.includes('Hier is de groep'));
  });

  it('writes a page with a provider, which loads in the browser', async () => {
    const page = await written(
      html`<rg-provider .backend=${memoryBackend({group: table})} group-id=${table.id}>
        <rg-phase-tracker></rg-phase-tracker>
      </rg-provider>`,
    );
    assert.match(page, /<rg-provider[\s\S]*<rg-phase-tracker/);
  });
});
