import {
  adoptStyles,
  supportsAdoptingStyleSheets,
  type CSSResultOrNative,
  type ReactiveController,
  type ReactiveControllerHost,
} from 'lit';
import type {Catalog, Messages, Translation} from '../i18n/messages.js';
import {Again} from './again.js';

/** What an element loads later: what it draws and does there, and its words and look. */
export interface Loaded<Part, Words extends Catalog> {
  readonly part: Part;
  readonly messages?: Messages<Words>;
  readonly styles: readonly CSSResultOrNative[];
}

/** A module that all elements of a page share. */
export interface LateModule<Module> {
  readonly load: () => Promise<Module>;
  /** There from when it was loaded once. */
  here?: Module;
}

export const lateModule = <Module>(load: () => Promise<Module>): LateModule<Module> => ({load});

interface Options<Module, Part, Words extends Catalog> {
  readonly module: LateModule<Module>;
  /** What this one element makes of it. */
  readonly make: (module: Module) => Loaded<Part, Words>;
  /** The page cannot get it now; it is tried again by itself, and when somebody wants it. */
  readonly failed?: (isSo: boolean) => void;
}

/** A server may have drawn it, with all its parts: see `hydrate.ts`. */
export type ServedHost = ReactiveControllerHost & {
  /** That drawing still stands. */
  readonly served?: boolean;
};

type Host = ServedHost & {readonly shadowRoot: ShadowRoot | null};

/** The part of an element that its first paint does without. */
export class LatePart<Module, Part, Words extends Catalog = Catalog> implements ReactiveController {
  #loaded: Loaded<Part, Words> | undefined;
  readonly #host: Host;
  readonly #options: Options<Module, Part, Words>;
  #loading: Promise<Part | undefined> | undefined;
  #begun = false;
  #isThere = true;
  #missed = false;
  readonly #again = new Again(() => this.use());
  /** What is still on its way. */
  #pending: Promise<unknown> | undefined;

  constructor(host: Host, options: Options<Module, Part, Words>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#isThere = true;
    if (this.#missed) this.use();
  }

  /** What nobody sees is not tried again. */
  hostDisconnected(): void {
    this.#isThere = false;
    this.#again.reset();
  }

  /** `undefined` until it is there. */
  get part(): Part | undefined {
    return this.#loaded?.part;
  }

  get text(): Translation<Words> | undefined {
    return this.#loaded?.messages?.text;
  }

  get styles(): readonly CSSResultOrNative[] {
    return this.#loaded?.styles ?? [];
  }

  /** Its words, while those of another language are on their way: see `whenReady`. */
  get words(): Promise<unknown> | undefined {
    if (!this.#host.served || this.#loaded) return this.#loaded?.messages?.ready;
    this.use();
    return this.#loading?.then(() => this.#loaded?.messages?.ready);
  }

  /** Before a drawing: what the page has is taken at once. What there is to wait for, then. */
  ready(): Promise<unknown> | undefined {
    const {here} = this.#options.module;
    if (here) this.#take(here);
    return this.words;
  }

  /** Asks for it, and then does something with it. The first to ask loads it. */
  use(act: (part: Part) => unknown = () => undefined): void {
    this.#loading ??= this.#load();
    this.#pending = this.#loading.then((part) => part && act(part));
  }

  /** Asks for it once by itself. */
  begin(): void {
    if (!this.#begun && !this.#loaded) this.use();
    this.#begun = true;
  }

  /** Waits for what was asked for; `false` where that was nothing. Part of being complete. */
  async settled(): Promise<boolean> {
    const pending = this.words ?? this.#pending;
    if (pending === undefined) return false;
    await pending;
    if (this.#pending === pending) this.#pending = undefined;
    return true;
  }

  async #load(): Promise<Part | undefined> {
    const {module, failed} = this.#options;
    this.#again.callOff();
    try {
      this.#take((module.here ??= await module.load()));
    } catch (error) {
      this.#loading = undefined;
      if (!this.#missed) console.warn('@resourcegroep/elements: a part did not load.', error);
      this.#missed = true;
      if (this.#isThere) this.#again.later();
      failed?.(true);
      return undefined;
    }
    this.#host.requestUpdate();
    return this.part;
  }

  #take(module: Module): void {
    if (this.#loaded) return;
    const {make, failed} = this.#options;
    this.#loaded = make(module);
    this.#again.reset();
    if (this.#missed) failed?.(false);
    this.#missed = false;
    const root = this.#host.shadowRoot;
    // After what the element and its other late parts have brought; old browsers add to that anyway.
    const there = (supportsAdoptingStyleSheets && root?.adoptedStyleSheets) || [];
    if (root) adoptStyles(root, [...there, ...this.#loaded.styles]);
  }
}

/** Draws at once, or when the words that are on their way have come. */
export function whenReady(
  waits: readonly (Promise<unknown> | undefined)[],
  draw: () => void,
): Promise<void> | undefined {
  const open = waits.filter((wait) => wait !== undefined);
  if (open.length > 0) return Promise.all(open).then(draw);
  draw();
  return undefined;
}
