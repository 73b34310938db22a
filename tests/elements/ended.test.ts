/** When access ends while a page is open: every element shows the same, and nothing of the group. */
import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {memoryBackend} from '../../src/backend/memory/memory.js';
import type {Backend, FeedEvent} from '../../src/backend/backend.js';
import type {GroupHost} from '../../src/context/group-controller.js';
import '../../src/define.js';
import type {Command} from '../../src/domain/command.js';
import type {Provider} from '../../src/elements/provider/provider.js';
import {RgCommandEvent} from '../../src/events/rg-command.js';
import type {RgRequestEvent} from '../../src/events/rg-request.js';
import {actorOf} from '../../src/testing/actor-of.js';
import {theKitchenTable} from '../../src/testing/kitchen-table.js';
import {faultsIn} from '../accessibility/state-faults.js';
import {itNotIn} from '../support/engine.js';
import {settled, textOf} from '../support/everything.js';
import {waitUntil} from '../support/wait.js';

type Shown = GroupHost & HTMLElement;
const table = theKitchenTable();

const ownWords = {
  'rg-network-map': {type: 'setContribution', membershipId: 'm', can: 'Zingen.'},
  'rg-goal-editor': {type: 'editGoal', goalId: 'g-music', change: {text: 'Zingen.'}},
  'rg-meeting-agenda': {type: 'editAgendaItem', itemId: 'i-1', change: {title: 'Zingen.'}},
  'rg-phase-tracker': {type: 'setPhase', phase: 'planning', note: 'Zingen.'},
} as const satisfies Record<string, Command>;
type Tag = keyof typeof ownWords;
const tags = Object.keys(ownWords) as Tag[];

const returnedOf = (tag: Tag) =>
  [
    {
      ...{id: 'r', command: ownWords[tag], at: '2026-11-23T12:00:00.000Z', again: false as const},
      refusal: {reason: 'notAllowed'},
    },
  ] as const;

const partIn = (element: Shown) =>
  element.shadowRoot?.querySelector<HTMLElement>('[part="ended"]') ?? undefined;
const buttonsIn = (element: Shown) =>
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>('button') ?? [])].filter((button) =>
    button.checkVisibility(),
  );
const button = (element: Shown, name: string) =>
  buttonsIn(element).find(({innerText}) => innerText.trim() === name)!;

/** Landmarks and a title are the page's. */
const isOurs = (fault: string) => !/landmark-one-main|page-has-heading-one/.test(fault);

/** An element on a page in this language, looked at by somebody who takes part. */
async function open(tag: Tag, lang = 'nl'): Promise<Shown> {
  const box = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  const element = document.createElement(tag) as Shown;
  element.group = table;
  element.actor = actorOf(table, 'informalMember');
  box.append(element);
  await settled(element);
  // The parts that come late know which words are theirs.
  await waitUntil(() => element.updateComplete.then(() => buttonsIn(element).length > 0));
  return element;
}

/** As a page without a provider says it. */
async function end(element: Shown, tag?: Tag): Promise<void> {
  element.status = {load: {kind: 'ended'}, ...(tag && {returned: returnedOf(tag)})};
  await waitUntil(() => partIn(element) !== undefined);
  await settled(element);
}

describe('the end of access', () => {
  for (const tag of tags) {
    describe(`in <${tag}>`, () => {
      it('takes everything of the group off the page', async () => {
        const element = await open(tag);
        const [first] = table.people;
        await end(element);
        expect(textOf(element)).to.equal(
          'Deze groep is voor jou niet meer open Je kunt deze groep niet meer zien. ' +
            'Deze pagina heeft er niets van bewaard. Opnieuw kijken',
        );
        const drawn = element.shadowRoot?.innerHTML ?? '';
        expect(drawn).not.to.contain(first?.displayName);
        for (const {text} of table.goals) expect(drawn).not.to.contain(text);
      });

      itNotIn(['firefox', 'webkit'], 'their drivers emulate no media')(
        'is sound, in every language',
        async () => {
          for (const [lang, words] of [
            ['nl', 'voor jou niet meer open'],
            ['nl-x-formal', 'voor u niet meer open'],
            ['en', 'no longer open to you'],
          ] as const) {
            const element = await open(tag, lang);
            await end(element, tag);
            await waitUntil(() => textOf(element).includes(words));
            expect((await faultsIn(element)).filter(isOurs)).to.deep.equal([]);
          }
        },
      );

      it('gives their own words back, to copy or to let go', async () => {
        const element = await open(tag);
        await end(element, tag);
        await waitUntil(() => textOf(element).includes('Zingen.'));
        expect(textOf(element)).to.contain('Kopieer het als je het wilt houden.');
        const names = buttonsIn(element).map(({innerText}) => innerText.trim());
        expect(names).to.deep.equal(['Tekst kopiëren', 'Laat maar', 'Opnieuw kijken']);
        let asked: unknown;
        element.addEventListener('rg-request', ({request}: RgRequestEvent) => (asked = request));
        button(element, 'Laat maar').focus();
        await sendKeys({press: 'Enter'});
        expect(asked).to.deep.equal({type: 'resolve', id: 'r', keep: 'theirs'});
      });

      it('looks again with the keyboard', async () => {
        const element = await open(tag);
        await end(element);
        let asked: unknown;
        element.addEventListener('rg-request', ({request}: RgRequestEvent) => (asked = request));
        button(element, 'Opnieuw kijken').focus();
        await sendKeys({press: 'Space'});
        expect(asked).to.deep.equal({type: 'retry'});
      });

      it('takes the focus along that was in the element', async () => {
        const element = await open(tag);
        buttonsIn(element)[0]?.focus();
        expect(element.matches(':focus')).to.equal(true);
        await end(element);
        expect(element.shadowRoot?.activeElement?.localName).to.equal('h2');
      });
    });
  }

  describe('in the middle of a form', () => {
    /** The client's own page, with words in the form for another wording of a goal. */
    async function writing(): Promise<{element: Shown; drafts: unknown[]}> {
      const element = await open('rg-goal-editor');
      const drafts: unknown[] = [];
      element.addEventListener('rg-draft', (event) => drafts.push(event.drafts));
      element.actor = {kind: 'client'};
      await settled(element);
      await waitUntil(() => button(element, 'Nieuw doel') !== undefined);
      button(element, 'Nieuw doel').click();
      const field = () => element.shadowRoot?.querySelector<HTMLTextAreaElement>('form textarea');
      await waitUntil(() => field() !== null && field() !== undefined);
      field()!.focus();
      await sendKeys({type: 'Half geschreven'});
      await waitUntil(() => drafts.length > 0);
      return {element, drafts};
    }

    it('gives back what was typed there, and tells the page to keep it no longer', async () => {
      const {element, drafts} = await writing();
      await end(element);
      await waitUntil(() => textOf(element).includes('Half geschreven'));
      expect(drafts.at(-1)).to.equal(undefined);
      for (const {text} of table.goals) expect(textOf(element)).not.to.contain(text);
      button(element, 'Laat maar').focus();
      await sendKeys({press: 'Enter'});
      await waitUntil(() => !textOf(element).includes('Half geschreven'));
    });

    it('gives it to nobody else', async () => {
      const {element} = await writing();
      await end(element);
      await waitUntil(() => textOf(element).includes('Half geschreven'));
      element.actor = actorOf(table, 'informalMember');
      await waitUntil(() => !textOf(element).includes('Half geschreven'));
      element.actor = {kind: 'client'};
      await settled(element);
      expect(textOf(element)).not.to.contain('Half geschreven');
    });

    it('holds it no longer when the group is open again', async () => {
      const {element} = await writing();
      await end(element);
      element.status = {load: {kind: 'ready'}};
      await waitUntil(() => partIn(element) === undefined);
      await settled(element);
      expect(element.shadowRoot?.innerHTML).not.to.contain('Half geschreven');
      await end(element);
      expect(textOf(element)).not.to.contain('Half geschreven');
    });
  });

  it('says that the text is copied, politely', async () => {
    const element = await open('rg-goal-editor');
    await end(element, 'rg-goal-editor');
    const written: string[] = [];
    const {clipboard} = navigator;
    Object.defineProperty(navigator, 'clipboard', {
      ...{configurable: true, value: {writeText: async (text: string) => void written.push(text)}},
    });
    try {
      await waitUntil(() => button(element, 'Tekst kopiëren') !== undefined);
      button(element, 'Tekst kopiëren').click();
      await waitUntil(() => textOf(element).includes('De tekst is gekopieerd.'));
      expect(written).to.deep.equal(['Zingen.']);
    } finally {
      Object.defineProperty(navigator, 'clipboard', {configurable: true, value: clipboard});
    }
  });
});

describe('a page whose server ends access', () => {
  const me = actorOf(table, 'informalMember');

  async function page(local = false) {
    const inner = memoryBackend({group: table, me});
    const listeners = new Set<(event: FeedEvent) => void>();
    const backend: Backend = {
      local,
      load: (id, options) => inner.load(id, options),
      save: (change, options) => inner.save(change, options),
      subscribe: (_id, _since, onEvent) => void listeners.add(onEvent),
    };
    const provider = await fixture<Provider>(
      html`<rg-provider .backend=${backend} group-id=${table.id}>
        <rg-network-map></rg-network-map><rg-goal-editor></rg-goal-editor>
        <rg-meeting-agenda></rg-meeting-agenda><rg-phase-tracker></rg-phase-tracker>
      </rg-provider>`,
    );
    await waitUntil(() => provider.state.load.kind === 'ready');
    const elements = tags.map((tag) => provider.querySelector(tag) as Shown);
    await Promise.all(elements.map(settled));
    return {
      provider,
      elements,
      tell: (event: FeedEvent) => listeners.forEach((hear) => hear(event)),
    };
  }

  it('shows in all elements at once that it is over', async () => {
    const {provider, elements, tell} = await page();
    tell({type: 'ended'});
    expect(provider.state.group).to.equal(undefined);
    await waitUntil(() => elements.every(partIn));
    for (const element of elements) {
      const drawn = element.shadowRoot?.innerHTML ?? '';
      for (const {displayName} of table.people) expect(drawn).not.to.contain(displayName);
    }
  });

  it('lets who left by mistake on their own device come back', async () => {
    const {provider, elements} = await page(true);
    const [map] = elements;
    const membershipId = me.kind === 'member' ? me.membershipId : '';
    // The map knows its own words from when its late part is there.
    await waitUntil(() => buttonsIn(map!).length > 0);
    map?.dispatchEvent(new RgCommandEvent({type: 'leaveGroup', membershipId}));
    await waitUntil(() => elements.every(partIn));
    await waitUntil(() => button(map!, 'Ongedaan maken') !== undefined);
    button(map!, 'Ongedaan maken').click();
    await waitUntil(() => provider.state.load.kind === 'ready');
    await waitUntil(() => elements.every((element) => partIn(element) === undefined));
  });
});
