/** Notes every attempt to reach the network or to keep something, until `stop()`. */
export class Outside {
  readonly attempts: string[] = [];
  readonly #restore: (() => void)[] = [];

  start(): this {
    this.#note(window, 'fetch');
    this.#note(XMLHttpRequest.prototype, 'open');
    this.#note(Navigator.prototype, 'sendBeacon');
    this.#note(IDBFactory.prototype, 'open');
    this.#note(CacheStorage.prototype, 'open');
    this.#note(Storage.prototype, 'getItem');
    this.#note(Storage.prototype, 'setItem');
    this.#note(window, 'WebSocket');
    this.#note(window, 'EventSource');
    this.#note(window, 'open');
    this.#note(HTMLFormElement.prototype, 'submit');
    this.#cookie();
    this.#forms();
    const known = new Set(loaded());
    this.#restore.push(() => {
      this.attempts.push(...loaded().filter((one) => !known.has(one)));
    });
    return this;
  }

  stop(): readonly string[] {
    for (const restore of this.#restore.splice(0)) restore();
    return this.attempts;
  }

  #note(owner: object, name: string): void {
    const original = Object.getOwnPropertyDescriptor(owner, name);
    if (original === undefined) return;
    const {attempts} = this;
    const value = original.value as (...rest: unknown[]) => unknown;
    const noted = function (this: unknown, ...rest: unknown[]): unknown {
      attempts.push(name);
      return new.target ? Reflect.construct(value, rest) : value.apply(this, rest);
    };
    Object.defineProperty(owner, name, {...original, value: noted});
    this.#restore.push(() => Object.defineProperty(owner, name, original));
  }

  /** A form that is really sent; so is one in a shadow tree, which its event does not leave. */
  #forms(): void {
    const {attempts} = this;
    const watch = (event: SubmitEvent): void => {
      const method = event.submitter?.getAttribute('formmethod') ?? formOf(event)?.method;
      if (event.defaultPrevented || method === 'dialog') return;
      attempts.push('form');
      // Noted: the page need not go.
      event.preventDefault();
    };
    const {attachShadow} = Element.prototype;
    Element.prototype.attachShadow = function (this: Element, options) {
      const root = attachShadow.call(this, options);
      root.addEventListener('submit', (event) => watch(event as SubmitEvent));
      return root;
    };
    window.addEventListener('submit', watch);
    this.#restore.push(() => {
      Element.prototype.attachShadow = attachShadow;
      window.removeEventListener('submit', watch);
    });
  }

  #cookie(): void {
    const note = (): string => {
      this.attempts.push('cookie');
      return '';
    };
    Object.defineProperty(document, 'cookie', {configurable: true, get: note, set: note});
    this.#restore.push(() => Reflect.deleteProperty(document, 'cookie'));
  }
}

const formOf = ({target}: Event): HTMLFormElement | undefined =>
  target instanceof HTMLFormElement ? target : undefined;

/** Pictures, fonts, styles and answers that were fetched; modules may be. */
const loaded = (): readonly string[] =>
  performance
    .getEntriesByType('resource')
    .filter((entry) => !/^(script|other)$/.test((entry as PerformanceResourceTiming).initiatorType))
    .map(({name}) => name);
