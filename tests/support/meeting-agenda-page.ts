/** What somebody sees and does at an `<rg-meeting-agenda>`, without its inner structure. */
export class MeetingAgendaPage {
  readonly element: HTMLElement & {readonly updateComplete: Promise<unknown>};

  constructor(element: HTMLElement & {readonly updateComplete: Promise<unknown>}) {
    this.element = element;
  }

  /** The day of the meeting, or what is said instead. */
  get heading(): string {
    return textOf(this.root.querySelector('h2[tabindex]'));
  }

  /** All that can be read, apart from the live region. */
  get text(): string {
    const page = this.root.querySelector('.page') ?? this.root.querySelector('.card');
    return textOf(page);
  }

  /** The agenda, as "15.00 Welkom en koffie". */
  get agenda(): readonly string[] {
    return this.all('.item:not(.loose)').map((row) =>
      [textOf(row.querySelector('.time')), textOf(row.querySelector('.txt'))].join(' ').trim(),
    );
  }

  get titles(): readonly string[] {
    return this.all('.item:not(.loose) .txt').map(textOf);
  }

  /** Topics that somebody proposes. */
  get proposals(): readonly string[] {
    return this.all('.loose .txt').map(textOf);
  }

  get people(): readonly string[] {
    return this.all('.people li .who > span').map(textOf);
  }

  get agreements(): readonly string[] {
    return this.all('.agreement').map(textOf);
  }

  /** The kind sentences beside fields. */
  get errors(): readonly string[] {
    return this.all('.said').map(textOf);
  }

  /** What a screen reader was last told. */
  get announced(): string {
    return textOf(this.root.querySelector('p[role="status"]'));
  }

  /** The names of all buttons that can be used. */
  get buttons(): readonly string[] {
    return this.all('button').map(nameOf);
  }

  /** The name of what has the focus. */
  get focused(): string {
    const active = this.root.activeElement;
    return active instanceof HTMLElement ? nameOf(active) : '';
  }

  get dialog(): HTMLDialogElement | null {
    return this.root.querySelector('dialog[open]');
  }

  button(name: string): HTMLButtonElement {
    const found = this.all('button').find((button) => nameOf(button) === name);
    if (found instanceof HTMLButtonElement) return found;
    throw new Error(`There is no button "${name}"; there are: ${this.buttons.join(', ')}`);
  }

  has(name: string): boolean {
    return this.buttons.includes(name);
  }

  async press(name: string): Promise<void> {
    this.button(name).click();
    await this.settled();
  }

  /** The field with this label. */
  field(label: string): HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
    const found = this.all('label').find(
      (one) => textOf(one.querySelector('.label') ?? one) === label,
    );
    const id = found?.getAttribute('for');
    const field = id
      ? this.root.getElementById(id)
      : found?.querySelector('input, textarea, select');
    if (
      field instanceof HTMLInputElement ||
      field instanceof HTMLTextAreaElement ||
      field instanceof HTMLSelectElement
    )
      return field;
    throw new Error(`There is no field "${label}"`);
  }

  /** Types, chooses by the words of an option, or ticks. */
  async fill(label: string, value: string | boolean): Promise<void> {
    const field = this.field(label);
    if (typeof value === 'boolean') {
      if (field instanceof HTMLInputElement) field.checked = value;
    } else if (field instanceof HTMLSelectElement) {
      const option = [...field.options].find((one) => textOf(one) === value);
      if (!option) throw new Error(`"${label}" has no option "${value}"`);
      field.value = option.value;
    } else {
      field.value = value;
    }
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    // What follows from typing is drawn before a browser says that the field has changed.
    await this.settled();
    field.dispatchEvent(new Event('change', {bubbles: true}));
    await this.settled();
  }

  /** What one can choose from, of a list or of boxes under one question. */
  choices(question: string): readonly string[] {
    const boxes = this.boxesUnder(question);
    if (boxes.length > 0) return boxes.map((box) => textOf(box.closest('label')));
    const field = this.field(question);
    return field instanceof HTMLSelectElement ? [...field.options].map(textOf) : [];
  }

  /** The boxes under a question that are ticked. */
  ticked(question: string): readonly string[] {
    return this.boxesUnder(question)
      .filter(({checked}) => checked)
      .map((box) => textOf(box.closest('label')));
  }

  private boxesUnder(question: string): readonly HTMLInputElement[] {
    const legend = this.all('legend').find((one) => textOf(one) === question);
    return [...(legend?.closest('fieldset')?.querySelectorAll('input') ?? [])];
  }

  /** Until nothing is loading and everything is drawn. */
  async settled(): Promise<void> {
    await this.element.updateComplete;
  }

  private get root(): ShadowRoot {
    if (this.element.shadowRoot) return this.element.shadowRoot;
    throw new Error('The element has not been drawn yet.');
  }

  private all(selector: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }
}

const textOf = (element: Element | null): string =>
  (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

const nameOf = (element: Element): string => element.getAttribute('aria-label') ?? textOf(element);
