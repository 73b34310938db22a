import {nextFrame} from '@open-wc/testing';
import type {Reins} from '../../src/elements/reins/reins.js';

const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

/** What somebody sees and does at an `<rg-reins>`, without its inner structure. */
export class ReinsPage {
  readonly element: Reins;

  constructor(element: Reins) {
    this.element = element;
  }

  get text(): string {
    return textOf(this.#one('.reins') ?? this.#one('[part=ended]'));
  }

  get titles(): readonly string[] {
    return this.#all('.title').map(textOf);
  }

  /** What others do for the client. */
  get lent(): readonly string[] {
    return this.#all('.delegated .say').map(textOf);
  }

  get buttons(): readonly string[] {
    return this.#all('button').map(textOf);
  }

  get deeds(): readonly string[] {
    return this.#all('.deed').map(textOf);
  }

  /** What is open in front of all else. */
  get dialog(): string {
    return textOf(this.#one('dialog[open]'));
  }

  /** What was said to a screen reader. */
  get said(): string {
    return textOf(this.#one('[role=status]'));
  }

  get focused(): string {
    return textOf(this.element.shadowRoot?.activeElement);
  }

  factsOf(name: string): string {
    const line = this.#all('.onlookers > li').find(
      (one) => textOf(one.querySelector('.name')) === name,
    );
    return textOf(line?.querySelector('.sight'));
  }

  /** Presses what begins with this, as it is called or read. */
  async press(name: string): Promise<void> {
    const within = this.#one('dialog[open]') ?? this.element.shadowRoot;
    const found = [...(within?.querySelectorAll<HTMLElement>('button, summary') ?? [])].find(
      (one) => (one.getAttribute('aria-label') ?? textOf(one)).includes(name),
    );
    if (!found) throw new Error(`There is no “${name}” to press.`);
    found.focus();
    found.click();
    await this.settled();
  }

  async settled(): Promise<void> {
    await this.element.updateComplete;
    await nextFrame();
    await this.element.updateComplete;
    await nextFrame();
  }

  #one(selector: string): Element | null {
    return this.element.shadowRoot?.querySelector(selector) ?? null;
  }

  #all(selector: string): readonly Element[] {
    return [...(this.element.shadowRoot?.querySelectorAll(selector) ?? [])];
  }
}
