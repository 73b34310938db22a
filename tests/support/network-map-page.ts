import {aTimeout, nextFrame} from '@open-wc/testing';
import {sendMouse} from '@web/test-runner-commands';
import type {NetworkMap} from '../../src/elements/network-map/network-map.js';
import {moreOfMap} from './more-of-map.js';
import {waitUntil} from './wait.js';

/** What somebody sees and does at an `<rg-network-map>`, without its inner structure. */
export class NetworkMapPage {
  readonly element: NetworkMap;

  constructor(element: NetworkMap) {
    this.element = element;
  }

  /** Everybody on the map, as a screen reader says it. */
  get people(): readonly string[] {
    return this.all('.hit').map((hit) => hit.getAttribute('aria-label') ?? '');
  }

  /** Everybody in the list, as it reads. */
  get rows(): readonly string[] {
    return this.all('.row').map(textOf);
  }

  /** Everybody in the list by name, from top to bottom. */
  get names(): readonly string[] {
    return this.all('.row .name').map(textOf);
  }

  /** What stands above each part of the list. */
  get headings(): readonly string[] {
    return this.all('.list [role=heading]').map(textOf);
  }

  /** The parts of the list, and who stands in each, with their ring. */
  get sections() {
    return this.all('.list > section').map((section) => ({
      heading: textOf(section.querySelector('[role=heading]')),
      names: [...section.querySelectorAll('.row .name')].map(textOf),
      rings: [...section.querySelectorAll('.row-ring')].map(textOf),
    }));
  }

  get rowElements(): readonly HTMLElement[] {
    return this.all('.row');
  }

  /** Whatever stands in a live region. */
  get said(): readonly string[] {
    return this.all('[role=status]').map(textOf);
  }

  get title(): string {
    return textOf(this.one('h2'));
  }

  get text(): string {
    return this.all('h2, .strip, .front, .body, .muted').map(textOf).join(' | ');
  }

  /** The open card or form. */
  get panel(): string {
    return textOf(this.one('.person-card'));
  }

  get invitation(): string {
    return textOf(this.one('.invitation'));
  }

  get proposals(): readonly string[] {
    return this.all('.proposal').map(textOf);
  }

  get legend(): readonly string[] {
    return this.all('.legend li').map(textOf);
  }

  get ringNames(): readonly string[] {
    return this.all('.ring-name').map(textOf);
  }

  get lines(): number {
    return (this.one('.ties')?.getAttribute('d') ?? '').split('M').length - 1;
  }

  /** What a screen reader was last told. */
  get announced(): string {
    return textOf(this.one('p[role="status"]'));
  }

  get buttons(): readonly string[] {
    return this.all('button').map(nameOf);
  }

  /** The words of what has the focus. */
  get focused(): string {
    const {activeElement} = this.root;
    return activeElement ? nameOf(activeElement) : '';
  }

  /** Has everybody who is in sight, or nearly so, a picture? Further down they come a little later. */
  get isDrawn(): boolean {
    return this.all('.node').every(
      (node) =>
        node.querySelector('text') !== null || node.getBoundingClientRect().top > innerHeight + 700,
    );
  }

  /** How large people are drawn: 1 is as large as their names were meant to be. */
  get scale(): number {
    const ground = this.one<SVGSVGElement>('.ground');
    return ground ? ground.getBoundingClientRect().width / ground.viewBox.baseVal.width : 0;
  }

  /** Is all of somebody to be seen, in the window and in whatever scrolls in it? */
  isInSight(name: string): boolean {
    const inside = (outer: Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>): boolean =>
      left >= outer.left - 1 &&
      right <= outer.right + 1 &&
      top >= outer.top - 1 &&
      bottom <= outer.bottom + 1;
    const hit = this.person(name).querySelector('.hit');
    const {left, right, top, bottom} = (hit ?? this.element).getBoundingClientRect();
    const figure = this.one('.figure') ?? this.element;
    return (
      inside({left: 0, top: 0, right: innerWidth, bottom: innerHeight}) &&
      inside(figure.getBoundingClientRect())
    );
  }

  get tabStops(): number {
    return this.all('.hit[tabindex="0"]').length;
  }

  get lifted(): boolean {
    return this.one('.lift > *') !== null;
  }

  person(name: string): SVGGElement {
    const found = this.all('.hit')
      .find((hit) => hit.getAttribute('aria-label')?.startsWith(name))
      ?.closest('.node');
    if (found instanceof SVGGElement) return found;
    throw new Error(`There is nobody "${name}"; there are: ${this.people.join(' · ')}`);
  }

  /** The middle of somebody on the screen. */
  middleOf(name: string): [number, number] {
    const person = this.person(name);
    person.scrollIntoView({block: 'center'});
    return middle(person.querySelector('.hit') ?? person);
  }

  /** Scrolled to, so that what is around it can be pressed. */
  middleInSight(): [number, number] {
    this.one('.you')?.scrollIntoView({block: 'center'});
    return this.middle;
  }

  get middle(): [number, number] {
    return middle(this.one('.you') ?? this.element);
  }

  async press(name: string): Promise<void> {
    const button = this.button(name);
    if (!button)
      throw new Error(`There is no button "${name}"; there are: ${this.buttons.join(', ')}`);
    button.focus();
    button.click();
    await this.settled();
  }

  /** The same, for a word that is on several buttons. */
  async pressIn(selector: string, name: string): Promise<void> {
    const button = this.all(`${selector} button`).find((one) => nameOf(one).includes(name));
    if (!button) throw new Error(`There is no button "${name}" in ${selector}.`);
    button.focus();
    button.click();
    await this.settled();
  }

  /** Presses a button whose panel comes with the first press. */
  async openPanel(button: string, panel: string): Promise<void> {
    await this.press(button);
    await waitUntil(() => this.one(`dialog.${panel}[open]`) !== null, `the panel ${panel} opens`);
    await this.settled();
  }

  /** Until the other view is there that another width asks for. */
  async turned(view: 'map' | 'list'): Promise<void> {
    await waitUntil(() => this.one(`.body.${view}`) !== null, 'the view changes');
    await this.settled();
  }

  /** Until a long list is whole. */
  async filled(): Promise<void> {
    await waitUntil(() => this.one('.chunk:empty') === null, 'all rows are there');
  }

  async open(name: string): Promise<void> {
    const row = this.all('.row').find((one) => textOf(one.querySelector('.name')).startsWith(name));
    if (row) row.click();
    else await sendMouse({type: 'click', position: this.middleOf(name)});
    await this.settled();
  }

  /** A field by its label, if it is there. */
  fieldCalled(label: string): HTMLElement | null {
    const found = this.all('label').find((one) =>
      [one, one.querySelector('.name')].some((words) => textOf(words).startsWith(label)),
    );
    return (
      found?.querySelector<HTMLElement>('input, select, textarea') ??
      this.one<HTMLElement>(`#${found?.getAttribute('for') ?? 'none'}`)
    );
  }

  field(label: string): HTMLElement {
    const field = this.fieldCalled(label);
    if (!field) throw new Error(`There is no field "${label}".`);
    return field;
  }

  /** Fills in a field by its label, or ticks a choice by its words. */
  fill(label: string, value: string | boolean = true): void {
    const field = this.field(label);
    if (field instanceof HTMLInputElement && typeof value === 'boolean') field.click();
    else if (
      field instanceof HTMLInputElement ||
      field instanceof HTMLTextAreaElement ||
      field instanceof HTMLSelectElement
    ) {
      field.value = String(value);
      field.dispatchEvent(new Event('input', {bubbles: true}));
      field.dispatchEvent(new Event('change', {bubbles: true}));
    }
  }

  /** A button by its whole name, by how that begins, or by whom it shows; in an open panel only there. */
  button(name: string): HTMLElement | undefined {
    const buttons = [
      ...(this.one('dialog[open]') ?? this.root).querySelectorAll<HTMLElement>('button, summary'),
    ];
    return (
      buttons.find((one) => nameOf(one) === name) ??
      buttons.find((one) => nameOf(one).startsWith(name)) ??
      buttons.find((one) => textOf(one.querySelector('.name')) === name)
    );
  }

  focus(name: string): void {
    this.person(name).querySelector<SVGElement>('.hit')?.focus();
  }

  /** Cards and forms come a moment after the first paint of the map. */
  async settled(): Promise<void> {
    await import('../../src/elements/network-map/more.js');
    await this.element.updateComplete;
    await moreOfMap(this.element);
    for (let turn = 0; turn < 3; turn++) {
      await nextFrame();
      await aTimeout(0);
      await this.element.updateComplete;
    }
  }

  get root(): ShadowRoot {
    if (this.element.shadowRoot) return this.element.shadowRoot;
    throw new Error('The element has not been drawn yet.');
  }

  one<Type extends Element = Element>(selector: string): Type | null {
    return this.root.querySelector<Type>(selector);
  }

  private all(selector: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }
}

function middle(element: Element): [number, number] {
  const {left, top, width, height} = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

const textOf = (element: Element | null): string =>
  (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

const nameOf = (element: Element): string => element.getAttribute('aria-label') ?? textOf(element);
