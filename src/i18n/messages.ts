import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {languageOf, nearestLang, watchLang, type Language} from './language.js';

/** A sentence, or a function that makes one of its parts. */
export type Catalog = Record<string, string | ((...parts: never[]) => string)>;

/** What a translation of a catalog must hold: the same keys, with the same parts. */
export type Translation<Source extends Catalog> = {
  readonly [Key in keyof Source]: Source[Key] extends string ? string : Source[Key];
};

/** Dutch is there at once; the others are loaded when a page asks for them. */
export interface Catalogs<Source extends Catalog> {
  readonly nl: Translation<Source>;
  readonly load: Readonly<
    Record<Exclude<Language, 'nl'>, () => Promise<Partial<Translation<Source>>>>
  >;
}

/** An element with text: it may override single sentences. */
export interface MessagesHost<Source extends Catalog> extends ReactiveControllerHost, Element {
  messages?: Partial<Translation<Source>> | undefined;
}

/**
 * The sentences of one element in the language of the nearest `lang`. Await `ready` in
 * `scheduleUpdate`, so that no sentence is ever shown in the wrong language.
 */
export class Messages<Source extends Catalog> implements ReactiveController {
  /** The catalog and `Intl` language tag in use. */
  locale = 'nl';
  /** The page's own direction is inherited; this is for `Intl` only. */
  language: Language = 'nl';
  /** Settles when the catalog of the current language is there; `undefined` when it already is. */
  ready: Promise<void> | undefined;
  readonly #host: MessagesHost<Source>;
  readonly #catalogs: Catalogs<Source>;
  readonly #loaded = new Map<Language, Partial<Translation<Source>>>();
  /** Made once, so that who draws a thousand names can see that no word has changed. */
  #joined:
    | {
        readonly loaded: Partial<Translation<Source>> | undefined;
        readonly own: Partial<Translation<Source>> | undefined;
        readonly text: Translation<Source>;
      }
    | undefined;
  #stop: (() => void) | undefined;

  constructor(host: MessagesHost<Source>, catalogs: Catalogs<Source>) {
    this.#host = host;
    this.#catalogs = catalogs;
    host.addController(this);
  }

  /** All sentences, the host's own first. */
  get text(): Translation<Source> {
    const loaded = this.#loaded.get(this.language);
    const own = this.#host.messages;
    const known = this.#joined;
    if (known && known.loaded === loaded && known.own === own) return known.text;
    const text = {...this.#catalogs.nl, ...loaded, ...own};
    this.#joined = {loaded, own, text};
    return text;
  }

  hostConnected(): void {
    this.#stop = watchLang(this.#host, () => this.#follow());
    this.#follow();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  #follow(): void {
    const tag = nearestLang(this.#host);
    const language = languageOf(tag);
    const locale = language === 'en' ? localeOf(tag) : 'nl';
    if (language === this.language && locale === this.locale) return;
    this.language = language;
    this.locale = locale;
    this.ready = this.#load(language);
    this.#host.requestUpdate();
  }

  #load(language: Language): Promise<void> | undefined {
    if (language === 'nl' || this.#loaded.has(language)) return undefined;
    const loading = this.#catalogs.load[language]().then(
      (catalog) => void this.#loaded.set(language, catalog),
      () => console.warn(`@resourcegroep/elements: the catalog "${language}" did not load.`),
    );
    return loading.then(() => {
      if (this.language === language) this.ready = undefined;
    });
  }
}

/**
 * Only English sentences are shown for other languages; dates then follow the page's language, unless
 * `Intl` would throw at its tag, as at `en_US`.
 */
function localeOf(tag = 'en'): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
