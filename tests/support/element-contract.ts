import {expect, fixture, html} from '@open-wc/testing';
import {memoryBackend} from '../../src/backend/memory/memory.js';
import type {GroupHost} from '../../src/context/group-controller.js';
import type {ActorRef} from '../../src/domain/base.js';
import type {Command} from '../../src/domain/command.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import '../../src/elements/provider/rg-provider.js';
import type {RgCommandEvent} from '../../src/events/rg-command.js';
import '../../src/state/group-store.js';
import {actorOf} from '../../src/testing/actor-of.js';
import {theKitchenTable} from '../../src/testing/kitchen-table.js';
import {sampleGroup} from '../../src/testing/sample-groups.js';
import {justBegun, threePeople} from '../../src/testing/small-groups.js';
import {pressEverything, settled, textOf} from './everything.js';
import {LeftBehind} from './left-behind.js';
import {Outside} from './outside.js';
import {waitUntil} from './wait.js';

/** An element that shows a group, as the contract sees it. */
type Shown = GroupHost & HTMLElement & {readonly: boolean};
type Tag =
  | 'rg-network-map'
  | 'rg-goal-editor'
  | 'rg-meeting-agenda'
  | 'rg-phase-tracker'
  | 'rg-proposals'
  | 'rg-reins';

export interface ContractOptions {
  /** Everything that the element loads after its first paint, so that nothing is waited for. */
  readonly late: () => Promise<unknown>;
  /** Words that stand in the element for the kitchen table, and differ in each language. */
  readonly words: {readonly nl: string; readonly formal: string; readonly en: string};
  /** States of this element alone, on top of those that all have. */
  readonly states?: Readonly<Record<string, (element: Shown) => void>>;
  /** Something that the client can do; by default everything is pressed until a command comes. */
  readonly act?: (element: Shown) => Promise<void>;
}

const now = new Date().toISOString();
const table = theKitchenTable(now);
const by = (role: 'facilitator' | 'informalMember' | 'responsibleClinician'): ActorRef =>
  actorOf(table, role);
const show = (group: ResourceGroup, actor?: ActorRef) => (element: Shown) => {
  element.group = group;
  element.actor = actor;
};

/** A command of each element's own, so that it offers its undo and shows it when it comes back. */
const ownCommands: Readonly<Record<Tag, Command>> = {
  'rg-network-map': {type: 'editPerson', personId: 'p-joke', change: {displayName: 'Joke'}},
  'rg-goal-editor': {type: 'editGoal', goalId: 'g-music', change: {text: 'Zingen.'}},
  'rg-meeting-agenda': {type: 'editAgendaItem', itemId: 'i-1', change: {title: 'Zingen.'}},
  'rg-phase-tracker': {type: 'setPhase', phase: 'planning', note: 'Zingen.'},
  'rg-proposals': {
    type: 'acceptProposal',
    proposalId: 'pr-1',
    adapted: {type: 'editGoal', goalId: 'g-outside', change: {text: 'Zingen.'}},
  } as Command,
  'rg-reins': {type: 'revokeDelegation', delegationId: 'd-1'},
};

/** The states that every element has; each must be sound, and free of findings by axe. */
const states: Readonly<Record<string, (element: Shown) => void>> = {
  'without a group': () => undefined,
  'just begun': show(justBegun(now)),
  'three people': show(threePeople(now)),
  'the kitchen table': show(table),
  'forty people': show(sampleGroup({people: 40, goals: 12, meetings: 6, at: now})),
  'seen by somebody close': show(table, by('informalMember')),
  'seen by the regieondersteuner': show(table, by('facilitator')),
  'seen by the zorgverantwoordelijke': show(table, by('responsibleClinician')),
  'seen by somebody who is no member': show(table, {kind: 'member', membershipId: 'm-wim'}),
  'a group that has stopped': show({...table, status: 'closed'}),
  loading: (element) => (element.status = {load: {kind: 'loading'}}),
  failed: (element) => (element.status = {load: {kind: 'failed', reason: 'offline'}}),
  'not saved': (element) => {
    show(table)(element);
    element.status = {save: {kind: 'unsaved', reason: 'offline'}};
  },
  'read-only': (element) => {
    show(table)(element);
    element.readonly = true;
  },
};

/** What every element promises to a portal. Its own test file proves the rest. */
export function elementContract(tag: Tag, options: ContractOptions): void {
  const create = (): Shown => document.createElement(tag);

  /** In the page, drawn, with all that comes late. */
  async function drawn(prepare: (element: Shown) => void, lang = 'nl'): Promise<Shown> {
    await options.late();
    const box = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
    const element = create();
    prepare(element);
    box.append(element);
    await settled(element);
    return element;
  }

  describe(`<${tag}> keeps the contract of all elements`, () => {
    const {print} = window;
    before(() => (window.print = () => undefined));
    after(() => (window.print = print));

    it('works with properties from before and from after it was attached', async () => {
      const early = await drawn(show(table));
      const late = await drawn(() => undefined);
      show(table)(late);
      await settled(late);
      expect(textOf(late)).to.equal(textOf(early));
    });

    it('shows the slot for an empty page without a group or a provider', async () => {
      const element = await drawn(() => undefined);
      expect(element.shadowRoot?.querySelector('slot[name="empty"]')).to.exist;
    });

    it('is not there when it is hidden', async () => {
      const element = await drawn(show(table));
      element.hidden = true;
      expect(getComputedStyle(element).display).to.equal('none');
    });

    it('goes on after it was moved in the page', async () => {
      const element = await drawn(show(table));
      const before = textOf(element);
      const elsewhere = await fixture<HTMLElement>(html`<section></section>`);
      elsewhere.append(element);
      await settled(element);
      expect(textOf(element)).to.equal(before);
      show(justBegun(now))(element);
      await settled(element);
      expect(textOf(element)).not.to.equal(before);
    });

    it('follows the language of the page while it changes', async () => {
      const {nl, en, formal} = options.words;
      const element = await drawn(show(table));
      const seen: boolean[] = [];
      for (const [lang, words] of [
        ['nl', nl],
        ['en', en],
        ['nl-x-formal', formal],
        ['nl', nl],
      ] as const) {
        element.parentElement?.setAttribute('lang', lang);
        await settled(element);
        seen.push(textOf(element).includes(words));
      }
      expect(seen).to.deep.equal([true, true, true, true]);
    });

    it('follows the language of what it stands in, through shadow roots', async () => {
      await options.late();
      const box = await fixture<HTMLElement>(html`<div lang="en"></div>`);
      const element = create();
      show(table)(element);
      box.attachShadow({mode: 'open'}).append(element);
      await settled(element);
      expect(textOf(element)).to.contain(options.words.en);
      box.lang = 'nl';
      await settled(element);
      expect(textOf(element)).to.contain(options.words.nl);
    });

    it('leaves nothing behind when it goes', async () => {
      await options.late();
      const left = new LeftBehind().start();
      try {
        const box = document.createElement('div');
        document.body.append(box);
        const element = create();
        show(table)(element);
        // Two roots to watch, of which one goes together with the element.
        box.attachShadow({mode: 'open'}).append(element);
        await settled(element);
        await pressEverything(element);
        element.remove();
        await settled(element);
        expect(left.left()).to.deep.equal([]);
      } finally {
        left.stop();
      }
    });

    it('adds no attribute to itself', async () => {
      const element = await drawn(show(table));
      await pressEverything(element);
      element.readonly = false;
      await settled(element);
      expect(element.getAttributeNames()).to.deep.equal([]);
    });

    it('puts no name and no id of the domain into ids of the page', async () => {
      const element = await drawn(show(table));
      await pressEverything(element);
      const ids = [...(element.shadowRoot?.querySelectorAll('[id]') ?? [])].map(({id}) => id);
      const known = [...table.people, ...table.memberships, ...table.goals].map(({id}) => id);
      expect(ids.filter((id) => known.some((one) => id.includes(one)))).to.deep.equal([]);
    });

    it('reaches no network and keeps nothing', async () => {
      await drawn(show(table));
      const outside = new Outside().start();
      const element = await drawn(show(table), 'en');
      await pressEverything(element);
      expect(outside.stop()).to.deep.equal([]);
    });

    it('does nothing wrong on a page with a strict content security policy', async () => {
      const report = await underStrictPolicy(tag);
      expect(report.violations).to.deep.equal([]);
      expect(report.text).to.contain(options.words.nl);
    });

    it('offers no act when it is read-only; what came back can only be let go', async () => {
      const own = ownCommands[tag];
      const refusal = {reason: 'changedMeanwhile', path: 'text', current: 'Anders.'} as const;
      const returned = [{id: 'r-1', command: own, refusal, at: now}];
      const element = await drawn((one) => {
        show(table)(one);
        one.status = {undoes: own.type, redoes: own.type, returned};
        one.readonly = true;
      });
      const commands = heard(element);
      const asked: string[] = [];
      element.addEventListener('rg-request', ({request}) => {
        asked.push(request.type === 'resolve' ? request.keep : request.type);
      });
      await pressEverything(element);
      expect(commands.map(({command}) => command.type)).to.deep.equal([]);
      expect(asked).to.deep.equal(['theirs']);
    });

    it('asks by a command that whoever cancels it keeps from the provider', async () => {
      await options.late();
      const backend = memoryBackend({group: table});
      const provider = await fixture<HTMLElementTagNameMap['rg-provider']>(
        html`<rg-provider .backend=${backend} group-id=${table.id} lang="nl"></rg-provider>`,
      );
      const element = create();
      provider.append(element);
      const commands = heard(element);
      element.addEventListener('rg-command', (event) => event.preventDefault());
      await waitUntil(() => provider.state.load.kind === 'ready', 'the group loads');
      await settled(element);
      const before = provider.state.group;
      await (options.act?.(element) ?? pressEverything(element, () => commands.length > 0));
      await settled(element);
      expect(commands.length).to.be.greaterThan(0);
      expect(provider.state.group).to.equal(before);
    });

    for (const [name, prepare] of Object.entries({...states, ...options.states})) {
      it(`has no finding by axe: ${name}`, async () => {
        await expect(await drawn(prepare)).to.be.accessible();
      });
    }

    it('has no finding by axe in the dark', async () => {
      const element = await drawn(show(table));
      const box = element.parentElement;
      box?.style.setProperty('color-scheme', 'dark');
      box?.style.setProperty('background', '#1b1815');
      await settled(element);
      await expect(element).to.be.accessible();
    });
  });
}

function heard(element: HTMLElement): RgCommandEvent[] {
  const commands: RgCommandEvent[] = [];
  element.addEventListener('rg-command', (event) => commands.push(event));
  return commands;
}

interface PolicyReport {
  readonly violations: readonly string[];
  readonly text: string;
}

/** Shows the element on a page of its own, which tells what its policy had to block. */
async function underStrictPolicy(tag: Tag): Promise<PolicyReport> {
  const frame = document.createElement('iframe');
  frame.width = '1000';
  const told = new Promise<PolicyReport>((done) =>
    addEventListener('message', function hear(event: MessageEvent<PolicyReport>) {
      if (event.source !== frame.contentWindow) return;
      removeEventListener('message', hear);
      done(event.data);
    }),
  );
  frame.src = new URL(`../elements/pages-csp/element.html?${tag}`, import.meta.url).href;
  document.body.append(frame);
  try {
    return await told;
  } finally {
    frame.remove();
  }
}
