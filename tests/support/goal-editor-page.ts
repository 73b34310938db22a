import {fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ActorRef} from '../../src/domain/base.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import type {GoalEditor} from '../../src/elements/goal-editor/goal-editor.js';
import '../../src/elements/goal-editor/rg-goal-editor.js';
import type {RgRequestEvent} from '../../src/events/rg-request.js';
import {justBegun} from '../../src/testing.js';
import {DecidingPage} from './deciding-page.js';

/** A goal editor as somebody meets it: by the words on it. */
export class GoalEditorPage {
  readonly host: DecidingPage;
  readonly element: GoalEditor;

  private constructor(host: DecidingPage, element: GoalEditor) {
    this.host = host;
    this.element = element;
  }

  static async open(
    group: ResourceGroup,
    actor: ActorRef = {kind: 'client'},
    change: Partial<GoalEditor> = {},
  ): Promise<GoalEditorPage> {
    return GoalEditorPage.join(new DecidingPage(group), actor, change);
  }

  /** Somebody else looks at the same group. */
  static async join(
    host: DecidingPage,
    actor: ActorRef,
    change: Partial<GoalEditor> = {},
  ): Promise<GoalEditorPage> {
    const element = await fixture<GoalEditor>(html`<rg-goal-editor></rg-goal-editor>`);
    Object.assign(element, change);
    host.show(element, actor);
    await element.updateComplete;
    return new GoalEditorPage(host, element);
  }

  /** One that is on a page already, with a provider: `host` hears nothing of it. */
  static of(element: GoalEditor): GoalEditorPage {
    return new GoalEditorPage(new DecidingPage(justBegun()), element);
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get text(): string {
    return wordsOf(this.root);
  }

  /** What was last said to a screen reader. */
  get said(): string {
    return this.root.querySelector('[role=status]')!.textContent!.trim();
  }

  get focused(): Element | null {
    return this.root.activeElement;
  }

  /** All goals in the order of the page, by their words. */
  get goals(): readonly string[] {
    return [...this.root.querySelectorAll('h4.voice')].map(wordsOf);
  }

  /** The note of a goal, by how it begins. */
  note(begin: string): HTMLElement {
    const heading = [...this.root.querySelectorAll('h4.voice')].find((one) =>
      wordsOf(one).startsWith(begin),
    );
    const note = heading?.closest<HTMLElement>('.goal');
    if (!note) throw new Error(`No goal begins with “${begin}”.`);
    return note;
  }

  step(begin: string): HTMLElement {
    const step = [...this.root.querySelectorAll<HTMLElement>('.step')].find((one) =>
      wordsOf(one).startsWith(begin),
    );
    if (!step) throw new Error(`No step begins with “${begin}”.`);
    return step;
  }

  get proposal(): HTMLElement {
    const proposal = this.root.querySelector<HTMLElement>('[part=proposal]');
    if (!proposal) throw new Error('No proposal waits.');
    return proposal;
  }

  /** The notes of a column, from the top, by their words. */
  columns(): readonly (readonly string[])[] {
    return [...this.root.querySelectorAll('.column')].map((column) =>
      [...column.querySelectorAll('h4.voice')].map(wordsOf),
    );
  }

  has(name: string, within: ParentNode = this.root): boolean {
    return findNamed(name, within) !== undefined;
  }

  /** What can be pressed, by its name. */
  control(name: string, within: ParentNode = this.root): HTMLElement {
    const found = findNamed(name, within);
    if (!found) throw new Error(`Nothing to press is called “${name}”.`);
    return found;
  }

  async press(name: string, within: ParentNode = this.root): Promise<void> {
    this.control(name, within).click();
    await this.settled();
  }

  /** The same by keyboard: focus it, and press a key. */
  async pressKey(key: string, name: string, within: ParentNode = this.root): Promise<void> {
    this.control(name, within).focus();
    await sendKeys({press: key});
    await this.settled();
  }

  field(label: string, within: ParentNode = this.root): HTMLTextAreaElement {
    const labels = [...within.querySelectorAll('label')];
    const found = labels.find((one) => wordsOf(one).startsWith(label));
    const field = found?.control ?? null;
    if (field === null) throw new Error(`No field is called “${label}”.`);
    return field as HTMLTextAreaElement;
  }

  /** Types with real keys; what stood there goes. */
  async type(label: string, text: string, within: ParentNode = this.root): Promise<void> {
    const field = this.field(label, within);
    field.focus();
    field.select();
    await sendKeys({type: text});
    await this.settled();
  }

  /** Puts in a text that is too long to type. */
  async paste(label: string, text: string): Promise<void> {
    const field = this.field(label);
    field.value = text;
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await this.settled();
  }

  async choose(label: string, option: string): Promise<void> {
    const select = this.field(label) as unknown as HTMLSelectElement;
    const at = [...select.options].findIndex((one) => wordsOf(one).startsWith(option));
    if (at < 0) throw new Error(`“${label}” has no “${option}”.`);
    select.selectedIndex = at;
    select.dispatchEvent(new Event('change', {bubbles: true}));
    await this.settled();
  }

  /** What the element will ask of the page itself. */
  nextRequest(): Promise<RgRequestEvent['request']> {
    return new Promise((resolve) => {
      this.element.addEventListener('rg-request', ({request}) => resolve(request), {once: true});
    });
  }

  async settled(): Promise<void> {
    // What a wish leads to may be drawn in the round after it.
    do await this.element.updateComplete;
    while (this.element.isUpdatePending);
  }
}

export const wordsOf = (node: Node): string => node.textContent!.replace(/\s+/g, ' ').trim();

const nameOf = (element: Element): string =>
  element.getAttribute('aria-label') ?? wordsOf(element.closest('label') ?? element);

const findNamed = (name: string, within: ParentNode): HTMLElement | undefined =>
  [
    ...within.querySelectorAll<HTMLElement>(
      'button, summary, input[type=radio], input[type=checkbox]',
    ),
  ].find((element) => nameOf(element) === name);
