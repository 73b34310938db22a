/** What `drawOnServer` writes of the elements of a portal's start page, with what they are given and without. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {html, type TemplateResult} from 'lit';
import type {HistoryEntry} from '../../src/domain/regie/project-history.js';
import {drawOnServer} from '../../src/server.js';
import type {ReadHistory} from '../../src/state/group-state.js';
import {actorOf, justBegun, theKitchenTable} from '../../src/testing.js';

const group = theKitchenTable();
const nobodyYet = justBegun();
const naaste = actorOf(group, 'informalMember');

/** What a page shows of it, without its styles and marks. */
const shown = async (page: TemplateResult): Promise<string> =>
  (await drawOnServer(page))
    .replaceAll(/<style>[^]*?<\/style>|<!--.*?-->/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/[\s\u00ad]+/g, ' ')
    .trim();

const done = (actorRef: HistoryEntry['actorRef'], day: string): HistoryEntry => ({
  ...{action: 'setPhase', outcome: 'planning', subjectType: 'group', subjectId: group.id},
  ...{clientRef: group.clientRef, actorRef, occurredAt: `2026-${day}T10:00:00.000Z`},
});
const two = [done(naaste, '11-03'), done({kind: 'client'}, '11-02')];
const kept =
  (entries: readonly HistoryEntry[], before?: string): ReadHistory =>
  async () => {
    await new Promise((soon) => setTimeout(soon, 5));
    return {entries, ...(before !== undefined && {before})};
  };

describe('drawOnServer writes <rg-proposals>', () => {
  it('with what waits, for who decides', async () => {
    const words = await shown(html`<rg-proposals .group=${group}></rg-proposals>`);
    assert.match(words, /Marieke doet een voorstel.*met iemand samen.*Overnemen/);
    assert.match(words, /Yusuf doet een voorstel/);
  });

  it('for somebody else, without what only the client decides', async () => {
    const words = await shown(html`<rg-proposals .group=${group} .actor=${naaste}></rg-proposals>`);
    assert.ok(words.length > 0);
    assert.doesNotMatch(words, /Overnemen/);
  });

  it('that nothing waits, in a group that has just begun', async () => {
    const words = await shown(html`<rg-proposals .group=${nobodyYet}></rg-proposals>`);
    assert.match(words, /Er wacht niemand op jouw antwoord/);
  });

  it('with the slot of the page, without a group', async () => {
    const page = await drawOnServer(html`<rg-proposals><p slot="empty">Leeg</p></rg-proposals>`);
    assert.match(page, /<slot name="empty"><\/slot>.*<p slot="empty">Leeg<\/p>/s);
  });
});

describe('drawOnServer writes <rg-reins>', () => {
  const reins = (history?: ReadHistory, actor?: HistoryEntry['actorRef']) =>
    html`<rg-reins .group=${group} .actor=${actor} .status=${history && {history}}></rg-reins>`;

  it('with who does something for the client, who sees what, and what was done', async () => {
    const words = await shown(reins(kept(two, '2')));
    assert.match(words, /Marieke doet dit nu voor jou: de agenda maken/);
    assert.match(words, /Wie ziet wat.*Mam/);
    assert.match(words, /Jij ging naar de fase om de dag te plannen/);
    assert.doesNotMatch(words, /Een ogenblik/);
  });

  it('of what was done only what this person did', async () => {
    const words = await shown(reins(kept(two), naaste));
    assert.match(words, /naar de fase om de dag te plannen/);
    assert.doesNotMatch(words, /Samira ging/);
  });

  it('as on its way what it was not given, and not as something that nobody keeps', async () => {
    const words = await shown(reins());
    assert.match(words, /Wat is er gebeurd.*Een ogenblik/);
    assert.doesNotMatch(words, /niet bewaard/);
  });

  it('that what was done cannot be read now', async () => {
    const words = await shown(reins(() => Promise.reject(new Error('no answer'))));
    assert.match(words, /Dit kon nu niet opgehaald worden/);
  });

  it('with the slot of the page, without a group', async () => {
    const page = await drawOnServer(html`<rg-reins><p slot="empty">Leeg</p></rg-reins>`);
    assert.match(page, /<slot name="empty"><\/slot>.*<p slot="empty">Leeg<\/p>/s);
  });
});
