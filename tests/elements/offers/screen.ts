import type {LitElement} from 'lit';
import type {ActorRef} from '../../../src/domain/base.js';
import type {Command} from '../../../src/domain/command.js';
import '../../../src/cdn.js';
import type {ResourceGroup} from '../../../src/domain/group.js';
import {projectFor} from '../../../src/domain/project.js';
import type {Policy} from '../../../src/domain/regie/policy.js';
import type {GroupHost} from '../../../src/context/group-controller.js';
import {fits} from '../../accessibility/keyboard/act.js';
import {nameOf, toFillIn, toPress} from '../../accessibility/keyboard/focus.js';
import {moreOfMap} from '../../support/more-of-map.js';
import '../../support/late-parts.js';
import type {Act, Tag, Way} from './offer.js';

const turn = (): Promise<unknown> => new Promise((done) => setTimeout(done));

/** One element on a page, as somebody has it before them: they press and fill in what they can see. */
export class Screen {
  readonly element: LitElement & GroupHost;
  readonly wishes: Command[] = [];
  /** Something was pressed or filled in. */
  isTouched = false;
  /** Where something was filled in: its own button comes before another of that name. */
  #form: HTMLFormElement | null = null;

  private constructor(tag: Tag, actor: ActorRef, policy: Policy | undefined) {
    const element = document.createElement(tag);
    Object.assign(element, {
      actor,
      status: {policy},
      ...(tag === 'rg-network-map' && {view: 'list'}),
    });
    element.addEventListener('rg-command', (event) => {
      event.preventDefault();
      this.wishes.push(event.command);
    });
    this.element = element;
  }

  /** What is there for this person, of what the server sends them. */
  static async open(
    tag: Tag,
    group: ResourceGroup,
    actor: ActorRef,
    policy?: Policy,
  ): Promise<Screen> {
    const screen = new Screen(tag, actor, policy);
    screen.#give(group);
    document.body.append(screen.element);
    await moreOfMap(screen.element);
    await screen.#still();
    return screen;
  }

  close(): void {
    this.element.remove();
  }

  /** The group is another, while the element is open. */
  async give(group: ResourceGroup): Promise<void> {
    this.#give(group);
    await this.#still();
  }

  #give(group: ResourceGroup): void {
    const {actor, status} = this.element;
    const policy = status?.policy;
    this.element.group = projectFor(group, actor ?? {kind: 'client'}, {
      at: new Date().toISOString(),
      ...(policy && {policy}),
    });
  }

  /** Does it all, one after the other; `false` as soon as something is not there. */
  async goes(way: Way): Promise<boolean> {
    for (const act of way) if (!(await this.does(act))) return false;
    return true;
  }

  async does(act: Act): Promise<boolean> {
    const target = this.#find(act);
    if (target === undefined) return false;
    this.isTouched = true;
    // What lies open already is not folded.
    if (typeof act === 'string') {
      if (!isOpen(target)) target.click();
    } else if (!filled(target, act[1])) return false;
    else this.#form = target.closest('form');
    await this.#still();
    return true;
  }

  /** Is it there to be pressed or filled in? */
  offers(act: Act): boolean {
    return this.#find(act) !== undefined;
  }

  /** All that can be read. */
  get text(): string {
    const {renderRoot} = this.element;
    return [...renderRoot.children]
      .map((one) => (one instanceof HTMLElement ? one.innerText : ''))
      .join(' ')
      .replaceAll(/\s+/g, ' ');
  }

  /** What is said to be lent to, or done by, who looks. */
  get strips(): number {
    return this.element.renderRoot.querySelectorAll('[part~="delegation"]').length;
  }

  #find(act: Act): HTMLElement | undefined {
    const root = this.element.renderRoot;
    const place = root.querySelector('dialog:modal') ?? root;
    const [names, all] =
      typeof act === 'string' ? [act, toPress(place)] : [act[0], toFillIn(place)];
    const inForm = all.filter((one) => this.#form?.isConnected && this.#form.contains(one));
    return names
      .split(' / ')
      .map((name) => [...inForm, ...all].find((one) => fits(name, nameOf(one))))
      .find((one) => one !== undefined);
  }

  /** Until nothing comes any more: all that an element loads later is there already. */
  async #still(): Promise<void> {
    for (let same = 0, before = ''; same < 2;) {
      await this.element.updateComplete;
      await turn();
      const now = (this.element.renderRoot as ShadowRoot).innerHTML;
      same = now === before ? same + 1 : 0;
      before = now;
    }
  }
}

const isOpen = (one: HTMLElement): boolean =>
  one.matches('summary') &&
  one.parentElement instanceof HTMLDetailsElement &&
  one.parentElement.open;

/** Fills it in as somebody would; `false` where there is no such choice. */
function filled(field: HTMLElement, value: string | boolean): boolean {
  if (field instanceof HTMLSelectElement) {
    const option = [...field.options].find(({text}) => text.trim() === value);
    if (option === undefined) return false;
    field.value = option.value;
  } else if (field instanceof HTMLInputElement && typeof value === 'boolean') {
    if (field.checked !== value) field.click();
    return true;
  } else if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)
    field.value = String(value);
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  field.dispatchEvent(new Event('change', {bubbles: true}));
  return true;
}
