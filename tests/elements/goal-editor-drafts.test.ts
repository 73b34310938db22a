/** What somebody is writing: told to the page, which alone may keep it, and taken back from it. */
import {aTimeout, expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ActorRef} from '../../src/domain/base.js';
import type {KeptDrafts, RgDraftEvent} from '../../src/events/rg-draft.js';
import {theKitchenTable} from '../../src/testing.js';
import '../support/late-parts.js';
import {DecidingPage} from '../support/deciding-page.js';
import {GoalEditorPage} from '../support/goal-editor-page.js';
import {waitUntil} from '../support/wait.js';

const client: ActorRef = {kind: 'client'};
const lotte: ActorRef = {kind: 'member', membershipId: 'm-lotte'};

/** A page that keeps what it is told, as JSON, like a portal would. */
class Keeper {
  readonly told: RgDraftEvent[] = [];
  kept = '';

  listen(page: GoalEditorPage): GoalEditorPage {
    page.element.addEventListener('rg-draft', (event) => {
      event.preventDefault();
      this.told.push(event);
      this.kept = JSON.stringify(event.drafts ?? null);
    });
    return page;
  }

  get drafts(): KeptDrafts {
    return JSON.parse(this.kept) as KeptDrafts;
  }
}

async function opened(group = theKitchenTable()) {
  const keeper = new Keeper();
  const page = keeper.listen(await GoalEditorPage.open(group));
  return {keeper, page};
}

/** The page was loaded anew: another element, with what was kept. */
const again = (group: DecidingPage['group'], actor: ActorRef, drafts: unknown) =>
  GoalEditorPage.join(new DecidingPage(group), actor, {drafts: drafts as KeptDrafts});

describe('<rg-goal-editor>: what is being written', () => {
  it('is told after a pause, and is there again when the page gives it back', async () => {
    const {keeper, page} = await opened();
    await page.press('Nieuw doel');
    const field = page.field('Wat wil je?');
    field.value = 'Weer zingen';
    field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    expect(keeper.told.length, 'not while typing').to.equal(0);
    await waitUntil(() => keeper.told.length > 0, 'it is told');
    expect(keeper.drafts.entries.map(({kind}) => kind)).to.deep.equal(['goal']);
    const next = await again(page.host.group, client, keeper.drafts);
    expect(next.field('Wat wil je?').value).to.equal('Weer zingen');
    expect(next.focused, 'the focus stays where it was').to.equal(null);
  });

  it('is forgotten once it is saved', async () => {
    const {keeper, page} = await opened();
    await page.press('Nieuw doel');
    await sendKeys({type: 'Weer zingen'});
    await waitUntil(() => keeper.told.length === 1, 'it is told');
    await page.press('Bewaren');
    await waitUntil(() => keeper.told.length === 2, 'it is told');
    expect(keeper.told[1]?.drafts).to.equal(undefined);
    expect(keeper.told[1]?.actor).to.deep.equal(client);
  });

  it('is kept until what was sent is saved', async () => {
    const {keeper, page} = await opened();
    page.element.status = {save: {kind: 'unsaved', reason: 'offline'}};
    await page.press('Nieuw doel');
    await sendKeys({type: 'Weer zingen'});
    await page.press('Bewaren');
    await waitUntil(() => keeper.kept.includes('"sent":true'), 'it is told as sent');
    expect(keeper.kept).to.contain('Weer zingen');
    page.element.status = {save: {kind: 'saved'}};
    await waitUntil(() => keeper.kept === 'null', 'it is forgotten');
  });

  it('is kept while what was sent has come back', async () => {
    const {keeper, page} = await opened();
    page.element.addEventListener('rg-command', ({command}) => {
      const returned = [{id: 'r', command, refusal: {reason: 'notAllowed' as const}, at: ''}];
      page.element.status = {returned};
    });
    await page.press('Tekst aanpassen', page.note('Weer zelf muziek'));
    await page.type('Wat wil je?', 'Weer zingen');
    await page.press('Bewaren');
    await waitUntil(() => keeper.kept.includes('"sent":true'), 'it is told as sent');
    expect(keeper.kept).to.contain('Weer zingen');
    const leaves = (): boolean => dispatchEvent(new Event('beforeunload', {cancelable: true}));
    expect(leaves(), 'it asks before that is lost').to.be.false;
    page.element.status = {returned: []};
    await waitUntil(() => keeper.kept === 'null', 'it is forgotten');
    expect(leaves()).to.be.true;
  });

  it('is open again where it was sent and did not arrive, and only there', async () => {
    const {keeper, page} = await opened();
    page.element.status = {save: {kind: 'unsaved', reason: 'offline'}};
    for (const text of ['Weer zingen', 'Vaker fietsen']) {
      await page.press('Nieuw doel');
      await sendKeys({type: text});
      await page.press('Bewaren');
    }
    page.element.remove();
    const {group} = page.host;
    const goals = group.goals.filter(({text}) => text !== 'Weer zingen');
    const next = await GoalEditorPage.join(new DecidingPage({...group, goals}), client, {
      drafts: keeper.drafts,
    });
    keeper.listen(next);
    const forms = next.root.querySelectorAll<HTMLTextAreaElement>('form.edit textarea.voice');
    expect([...forms].map(({value}) => value)).to.deep.equal(['Weer zingen']);
    await waitUntil(() => keeper.told.at(-1)?.drafts?.entries.length === 1, 'the other is saved');
  });

  it('is told apart for each goal that is shown alone, and everywhere when it is saved', async () => {
    const {keeper, page} = await opened();
    page.element.goalId = 'g-music';
    await page.settled();
    await page.press('Tekst aanpassen');
    await page.type('Wat wil je?', 'Weer zingen');
    // Who types slowly is told of more than once.
    const places = () => [
      ...new Map(
        keeper.told.map(({goalId, drafts}) => {
          const place = [goalId, drafts !== undefined];
          return [String(place), place];
        }),
      ).values(),
    ];
    await waitUntil(() => places().length === 1, 'it is told');
    page.element.goalId = undefined;
    await waitUntil(() => places().length === 2, 'it is told here too');
    await page.press('Bewaren');
    await waitUntil(() => places().length === 4, 'it is forgotten in both places');
    expect(places()).to.deep.equal([
      ['g-music', true],
      [undefined, true],
      ['g-music', false],
      [undefined, false],
    ]);
  });

  it('is heard above the element when all that it lies in goes', async () => {
    const heard: string[] = [];
    const stop = new AbortController();
    const hear = ({drafts}: RgDraftEvent) => heard.push(JSON.stringify(drafts));
    document.addEventListener('rg-draft', hear, {signal: stop.signal});
    const page = await GoalEditorPage.open(theKitchenTable());
    const view = document.createElement('section');
    page.element.replaceWith(view);
    view.append(page.element);
    await page.settled();
    await page.press('Nieuw doel');
    await sendKeys({type: 'Weer zingen'});
    view.remove();
    stop.abort();
    expect(heard.join()).to.contain('Weer zingen');
  });

  it('is told at once when the element goes', async () => {
    const {keeper, page} = await opened();
    await page.press('Stap erbij', page.note('Weer zelf muziek'));
    await sendKeys({type: 'Bellen'});
    page.element.remove();
    expect(keeper.drafts.entries[0]).to.deep.include({kind: 'step', key: 'new g-music'});
  });

  it('comes back as an edit that knows what its writer saw', async () => {
    const {keeper, page} = await opened();
    await page.press('Tekst aanpassen', page.note('Weer zelf muziek'));
    await page.type('Wat wil je?', 'Weer zingen');
    await waitUntil(() => keeper.told.length > 0, 'it is told');
    const next = await again(page.host.group, client, keeper.drafts);
    await next.press('Bewaren');
    expect(next.host.wishes).to.deep.equal([
      {
        type: 'editGoal',
        goalId: 'g-music',
        change: {text: 'Weer zingen'},
        was: {text: 'Weer zelf muziek maken met andere mensen.'},
      },
    ]);
  });

  it('is given to nobody else, and in no other group', async () => {
    const {keeper, page} = await opened();
    await page.press('Nieuw doel');
    await sendKeys({type: 'Weer zingen'});
    await waitUntil(() => keeper.told.length > 0, 'it is told');
    const theirs = await again(page.host.group, lotte, keeper.drafts);
    expect(theirs.root.querySelector('form.edit')).to.equal(null);
    const elsewhere = await again({...page.host.group, id: 'other'}, client, keeper.drafts);
    expect(elsewhere.root.querySelector('form.edit')).to.equal(null);
  });

  it('is told under the name of who wrote it, also when somebody else comes to look', async () => {
    const {keeper, page} = await opened();
    await page.press('Nieuw doel');
    await sendKeys({type: 'Weer zingen'});
    page.element.actor = lotte;
    await page.settled();
    expect(keeper.told[0]?.actor).to.deep.equal(client);
    expect(keeper.kept).to.contain('Weer zingen');
  });

  it('is dropped where it is not whole, and the page stays as it is', async () => {
    const whole = {text: 'Zingen', why: '', targetDate: '', term: 'short', dimensions: []};
    const wrong = [
      null,
      {kind: 'goal', key: '', draft: null},
      {kind: 'goal', key: '', draft: {...whole, text: 5}},
      {kind: 'goal', key: '', draft: {...whole, dimensions: 'x'}},
      {kind: 'goal', key: 'g-gone', draft: {...whole, was: {text: 'x'}}},
      {kind: 'constructor', key: '', draft: whole},
      {kind: 'step', key: 'new g-music', draft: {goalId: 'g-music', text: 'x', due: ''}},
    ];
    const group = theKitchenTable();
    const kept = {version: 1, groupId: group.id, actor: client};
    for (const entries of [...wrong.map((one) => [one]), 'none', undefined]) {
      const page = await again(group, client, {...kept, entries});
      expect(page.goals, JSON.stringify(entries)).to.have.length(4);
      expect(page.root.querySelector('form.edit, form.step-form')).to.equal(null);
    }
  });

  it('makes the browser ask before it is lost, where no page keeps it', async () => {
    const page = await GoalEditorPage.open(theKitchenTable());
    const leave = (): boolean => !dispatchEvent(new Event('beforeunload', {cancelable: true}));
    expect(leave()).to.be.false;
    await page.press('Nieuw doel');
    await sendKeys({type: 'Weer zingen'});
    expect(leave()).to.be.true;
    await page.press('Bewaren');
    expect(leave()).to.be.false;
  });

  it('lets people go without a question where the page keeps it', async () => {
    const {page} = await opened();
    await page.press('Nieuw doel');
    await sendKeys({type: 'Weer zingen'});
    expect(dispatchEvent(new Event('beforeunload', {cancelable: true}))).to.be.true;
  });

  it('tells nothing where nothing is written', async () => {
    const {keeper, page} = await opened();
    await page.press('Nieuw doel');
    await page.press('Niet bewaren');
    await aTimeout(500);
    expect(keeper.told.length).to.equal(0);
  });
});
