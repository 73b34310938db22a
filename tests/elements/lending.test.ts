import '../support/late-parts.js';
import {expect, fixture, html} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {memoryBackend} from '../../src/backend/memory/memory.js';
import '../../src/define.js';
import type {ActorRef} from '../../src/domain/base.js';
import type {Command} from '../../src/domain/command.js';
import type {GroupHost} from '../../src/context/group-controller.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import '../../src/state/group-store.js';
import {theKitchenTable} from '../../src/testing/kitchen-table.js';
import '../../src/ui/lend/late-lend.js';
import {settled} from '../support/everything.js';
import {waitUntil} from '../support/wait.js';

const tags = ['rg-network-map', 'rg-goal-editor', 'rg-meeting-agenda', 'rg-phase-tracker'] as const;
type Tag = (typeof tags)[number];
const marieke = {kind: 'member', membershipId: 'm-marieke'} as const;
/** What lies in each, in its order; of the agenda Marieke makes one already. */
const works: Readonly<Record<Tag, readonly string[]>> = {
  'rg-network-map': ['de kaart met mensen bijhouden', 'mensen vragen voor de groep'],
  'rg-goal-editor': ['de stappen bij de doelen opschrijven'],
  'rg-meeting-agenda': [
    ...['de bijeenkomst plannen', 'het gesprek leiden'],
    'de afspraken opschrijven',
  ],
  'rg-phase-tracker': ['zeggen waar de groep nu is'],
};

async function open(tag: Tag, actor: ActorRef = {kind: 'client'}, more: object = {}) {
  const group: ResourceGroup = {...theKitchenTable(new Date().toISOString()), ...more};
  const provider = await fixture<HTMLElementTagNameMap['rg-provider']>(
    html`<rg-provider .backend=${memoryBackend({group})} .actor=${actor} group-id=${group.id}
      >${document.createElement(tag)}</rg-provider
    >`,
  );
  await waitUntil(() => provider.state.load.kind === 'ready', 'it loads');
  const element = provider.querySelector<LitElement>(tag);
  if (!element) throw new Error(`There is no ${tag}.`);
  await settled(element);
  return {provider, page: new Page(element)};
}

/** What somebody sees and does of lending in an element. */
class Page {
  readonly element: LitElement;

  constructor(element: LitElement) {
    this.element = element;
  }

  #all<Found extends Element>(selector: string): readonly Found[] {
    return [...this.element.renderRoot.querySelectorAll<Found>(selector)];
  }

  get opener(): HTMLButtonElement | undefined {
    return this.#all<HTMLButtonElement>('button').find(({textContent}) =>
      textContent.includes('Iemand iets laten doen'),
    );
  }

  get dialog(): HTMLDialogElement | undefined {
    return this.#all<HTMLDialogElement>('dialog.lend')[0];
  }

  get text(): string {
    return this.dialog?.innerText ?? '';
  }

  get strips(): string {
    return this.#all<HTMLElement>('[part~="delegation"]')
      .map(({innerText}) => innerText)
      .join('\n');
  }

  options(at: number): readonly string[] {
    const select = this.#all<HTMLSelectElement>('dialog.lend select')[at];
    return [...(select?.options ?? [])].map(({textContent}) => textContent.trim());
  }

  async open(): Promise<void> {
    for (const more of this.#all<HTMLDetailsElement>('.more-tools')) more.open = true;
    this.opener?.click();
    await waitUntil(() => this.dialog?.open, 'the dialog opens');
  }

  async fill(selector: 'select' | 'input', at: number, value: string): Promise<void> {
    const field = this.#all<HTMLInputElement>(`dialog.lend ${selector}`)[at];
    if (!field) throw new Error(`There is no ${selector} ${at}.`);
    field.value = value;
    field.dispatchEvent(new Event('change', {bubbles: true}));
    await settled(this.element);
  }

  /** What came back. */
  get returned(): string {
    return this.#all<HTMLElement>('[part~="returned"]')
      .map(({innerText}) => innerText)
      .join('\n');
  }

  async pressOutside(label: string): Promise<void> {
    const button = this.#all<HTMLButtonElement>('button').find(
      (one) => one.innerText.trim() === label,
    );
    if (!button) throw new Error(`There is no ${label}.`);
    button.click();
    await settled(this.element);
  }

  async press(label: string): Promise<void> {
    const button = this.#all<HTMLButtonElement>('dialog.lend button').find(
      ({innerText}) => innerText === label,
    );
    if (!button) throw new Error(`There is no ${label}.`);
    button.click();
    await settled(this.element);
  }
}

/** What was lent here, beside what was lent before. */
const lentNow = ({state}: HTMLElementTagNameMap['rg-provider']) =>
  (state.group?.delegations ?? []).filter(({id}) => id !== 'd-1');

const day = (days: number): string => {
  const at = new Date();
  at.setDate(at.getDate() + days);
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
};

describe('lending a task', () => {
  for (const tag of tags) {
    it(`offers in ${tag} what works there, to the client alone`, async () => {
      const {page} = await open(tag);
      await page.open();
      expect(page.options(0)).to.deep.equal(works[tag]);
      expect(page.text).to.contain('Namens jou gedaan door');
      expect(page.text).to.contain('Je doelen blijven van jou.');
      for (const actor of [marieke, {kind: 'legalRepresentative', ref: 'x'}] as const) {
        const {page: theirs} = await open(tag, actor);
        expect(theirs.opener).to.equal(undefined);
      }
    });

    it(`lends in ${tag} at once, with one press, and says what it means first`, async () => {
      const {page, provider} = await open(tag);
      await page.open();
      const [what = ''] = works[tag];
      expect(page.text).to.match(/Marieke (ziet|kiest|kan) dan|kan dan/);
      await page.press('Ja, Marieke mag dit doen');
      expect(
        lentNow(provider).map(({toMembershipId, until}) => [toMembershipId, until]),
      ).to.deep.equal([['m-marieke', undefined]]);
      expect(page.dialog?.open ?? false).to.equal(false);
      expect(page.strips).to.contain(`Marieke doet dit nu voor jou: ${what}.`);
      await page.pressOutside('Ongedaan maken');
      expect(page.strips).not.to.contain(what);
      expect(lentNow(provider)[0]?.revokedOn).to.be.a('string');
    });

    it(`tells in ${tag} that a task could not be lent, or not be taken back`, async () => {
      const {page, provider} = await open(tag);
      await page.open();
      await page.press('Ja, Marieke mag dit doen');
      const element: GroupHost = page.element as LitElement & GroupHost;
      const lent = lentNow(provider)[0];
      for (const type of ['grantDelegation', 'revokeDelegation'] as const) {
        const command = {type, delegationId: lent?.id ?? '', task: lent?.task} as Command;
        if (type === 'revokeDelegation') await page.pressOutside('Ik neem het weer over');
        const refusal = {reason: 'notAllowed'} as const;
        element.status = {returned: [{id: type, command, refusal, at: new Date().toISOString()}]};
        await settled(page.element);
        expect(page.returned).to.contain('Dit mag jij hier niet veranderen.');
      }
    });
  }

  it('lasts until the end of a day, and begins with one', async () => {
    const {page, provider} = await open('rg-phase-tracker');
    await page.open();
    await page.fill('input', 0, day(2));
    await page.fill('input', 1, day(4));
    await page.press('Ja, Marieke mag dit doen');
    const lent = lentNow(provider)[0];
    const midnight = (days: number) => new Date(`${day(days)}T00:00`).toISOString();
    expect([lent?.from, lent?.until]).to.deep.equal([midnight(2), midnight(5)]);
    expect(page.strips).to.equal('');
    await page.open();
    expect(page.text).to.contain('Dit begint later');
    await page.press('Laat dit niet beginnen');
    expect(lentNow(provider)[0]?.revokedOn).to.be.a('string');
    expect(page.text).not.to.contain('Dit begint later');
  });

  it('does not end before it begins, and says so beside the day', async () => {
    const {page, provider} = await open('rg-phase-tracker');
    const before = provider.state.group;
    await page.open();
    await page.fill('input', 1, day(-1));
    expect(page.text).to.contain('Deze dag is al voorbij.');
    await page.fill('input', 0, day(4));
    await page.fill('input', 1, day(3));
    expect(page.text).to.contain('Deze dag komt voor de eerste dag.');
    await page.press('Ja, Marieke mag dit doen');
    expect(page.dialog?.open).to.equal(true);
    expect(provider.state.group).to.equal(before);
  });

  it('asks who, where there is a choice, and tells what it means of that person', async () => {
    const {page, provider} = await open('rg-meeting-agenda');
    await page.open();
    await page.fill('select', 0, '2');
    const names = page.options(1);
    expect(names.length).to.be.greaterThan(2);
    const other = names.findIndex((name) => name !== 'Marieke');
    await page.fill('select', 1, String(other));
    expect(page.text).to.contain(`${names[other] ?? ''} schrijft dan op wat jullie afspreken.`);
    await page.press(`Ja, ${names[other] ?? ''} mag dit doen`);
    expect(lentNow(provider)[0]?.task).to.equal('recordAgreements');
  });

  it('is not offered in a group that is closed, or where nobody takes part', async () => {
    for (const more of [{status: 'closed'}, {memberships: [], delegations: []}]) {
      const {page} = await open('rg-phase-tracker', {kind: 'client'}, more);
      expect(page.opener).to.equal(undefined);
    }
  });
});
