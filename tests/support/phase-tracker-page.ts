import {nextFrame} from '@open-wc/testing';
import {waitUntil} from './wait.js';
import type {PhaseTracker} from '../../src/elements/phase-tracker/phase-tracker.js';

/** What somebody sees and does at an `<rg-phase-tracker>`, without its inner structure. */
export class PhaseTrackerPage {
  readonly element: PhaseTracker;

  constructor(element: PhaseTracker) {
    this.element = element;
  }

  /** The stones in order, each as its state and name. */
  get stones(): readonly string[] {
    return this.all('.stone').map((stone) => {
      const state = stone.querySelector('.here, .sr');
      return `${textOf(stone.querySelector('.name'))}: ${textOf(state)}`;
    });
  }

  /** What is said under a stone about what is there. */
  factOf(phase: string): string {
    return textOf(this.#stone(phase).querySelector('.got'));
  }

  subtitleOf(phase: string): string {
    return textOf(this.#stone(phase).querySelector('.sub'));
  }

  /** The stretches between the stones that were walked, from left to right. */
  get walked(): readonly boolean[] {
    return this.all('.line path').map((path) => path.classList.contains('walked'));
  }

  /** The place in a few words, and what it is for. */
  get sheet(): string {
    return `${textOf(this.#one('#detail .kicker'))} | ${textOf(this.#one('#detail h3'))}`;
  }

  get facts(): readonly string[] {
    return this.all('.facts li').map(textOf);
  }

  get hint(): string {
    return textOf(this.#one('.hint p, p.hint'));
  }

  get rounds(): string {
    return this.#one('.loops')?.getAttribute('aria-label') ?? '';
  }

  get history(): readonly string[] {
    return this.all('.history li').map(textOf);
  }

  get proposals(): readonly string[] {
    return this.all('.proposal').map(textOf);
  }

  get text(): string {
    return textOf(this.#one('.tracker'));
  }

  /** What a screen reader was last told. */
  get announced(): string {
    return textOf(this.#one('p[role="status"]'));
  }

  get buttons(): readonly string[] {
    return this.all('button:not(.stone, .close, .goto, [aria-haspopup])').map(nameOf);
  }

  /** Where the acts of the chosen phase are done. */
  get places(): readonly string[] {
    return this.all('.goto').map(nameOf);
  }

  get question(): string {
    return textOf(this.#one('dialog[open] h3'));
  }

  /** That the group rests or has stopped. */
  get standstill(): string {
    return textOf(this.#one('[part="standstill"] p'));
  }

  /** Opens what is about the group as a whole. */
  async openGroup(): Promise<void> {
    const opener = this.all('[aria-haspopup="dialog"]').find((one) => /^Over /.test(textOf(one)));
    opener?.click();
    await waitUntil(() => this.#one('dialog.about-group[open]') !== null, 'the panel opens');
  }

  /** All that stands in the panel. */
  get aboutGroup(): string {
    return textOf(this.#one('dialog.about-group'));
  }

  get groupFields(): readonly string[] {
    return this.all('dialog.about-group .label').map(textOf);
  }

  /** Fills a field of the panel in by its name in the form, and keeps that form. */
  async keep(fields: Readonly<Record<string, string>>): Promise<void> {
    const [found] = Object.entries(fields).map(([name, value]) => {
      const field = this.#one(`dialog.about-group [name="${name}"]`);
      if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement))
        throw new Error(`There is no field ${name}.`);
      field.value = value;
      return field;
    });
    found?.form?.requestSubmit();
    await this.settled();
  }

  /** The words of what has the focus. */
  get focused(): string {
    const {activeElement} = this.#root;
    return activeElement ? nameOf(activeElement) : '';
  }

  button(name: string): HTMLButtonElement {
    const found = this.all('button:not(.stone)').find((button) => nameOf(button) === name);
    if (found instanceof HTMLButtonElement) return found;
    throw new Error(`There is no button "${name}"; there are: ${this.buttons.join(', ')}`);
  }

  async press(name: string): Promise<void> {
    const button = this.button(name);
    button.focus();
    button.click();
    await this.settled();
  }

  async choose(phase: string): Promise<void> {
    this.#stone(phase).click();
    await this.settled();
  }

  async write(words: string): Promise<void> {
    const field = this.#one('dialog textarea');
    if (field instanceof HTMLTextAreaElement) field.value = words;
    await this.settled();
  }

  /** When the phase began, in the question. */
  async beganOn(day: string): Promise<void> {
    const field = this.#one('dialog input[name="on"]');
    if (field instanceof HTMLInputElement) field.value = day;
    await this.settled();
  }

  async startAt(phase: string): Promise<void> {
    const field = this.#one('dialog select');
    if (!(field instanceof HTMLSelectElement)) throw new Error('Nobody asks where to start.');
    const option = [...field.options].find((one) => textOf(one) === phase);
    field.value = option?.value ?? '';
    await this.settled();
  }

  /** The sheet comes a moment after the path. */
  async settled(): Promise<void> {
    await import('../../src/elements/phase-tracker/sheet.js');
    await nextFrame();
    await this.element.updateComplete;
  }

  #stone(phase: string): HTMLElement {
    const found = this.all('.stone').find((one) => textOf(one.querySelector('.name')) === phase);
    if (found) return found;
    throw new Error(`There is no stone "${phase}"`);
  }

  get #root(): ShadowRoot {
    if (this.element.shadowRoot) return this.element.shadowRoot;
    throw new Error('The element has not been drawn yet.');
  }

  #one(selector: string): Element | null {
    return this.#root.querySelector(selector);
  }

  private all(selector: string): HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>(selector)];
  }
}

const textOf = (element: Element | null): string =>
  (element?.textContent ?? '').replaceAll('\u00ad', '').replaceAll(/\s+/g, ' ').trim();

const nameOf = (element: Element): string =>
  (element.getAttribute('aria-label') ?? textOf(element)).replaceAll('\u00ad', '');
