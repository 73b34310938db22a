import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {languageOf, nearestLang, watchLang, type Language} from './language.js';
import {layers, over, type Layer} from './layers.js';

/** A sentence, or a function that makes one of its parts. */
export type Catalog = Record<string, string | ((...parts: never[]) => string)>;

/** What a translation of a catalog must hold: the same keys, with the same parts. */
export type Translation<Source extends Catalog> = {
  readonly [Key in keyof Source]: Source[Key] extends string ? string : Source[Key];
};

/** Files that are on their way: each exports sentences and nothing else. */
type Loading<Words> = readonly Promise<Readonly<Record<string, Words>>>[];

/** Dutch is there at once; the others are loaded when a page asks for them. */
export interface Catalogs<Source extends Catalog> {
  readonly nl: Translation<Source>;
  /** What these sentences are called in `languages/slices.ts`: there a page may have added some. */
  readonly slices: readonly string[];
  readonly load: Readonly<
    Record<Exclude<Language, 'nl'>, () => Loading<Partial<Translation<Source>>>>
  >;
}

/** What a page in plain Dutch does without. */
const late = () => import('./other-words.js');

/** An element with text: it may override single sentences. */
export interface MessagesHost<Source extends Catalog> extends ReactiveControllerHost, Element {
  messages?: Partial<Translation<Source>> | undefined;
}

/**
 * The sentences of one element in the language of the nearest `lang`. Await `ready` in
 * `scheduleUpdate`, so that no sentence is ever shown in the wrong language.
 */
export class Messages<Source extends Catalog> implements ReactiveController {
  /** The `Intl` language tag in use. */
  locale = 'nl';
  /** Settles when the catalog of the current language is there; `undefined` when it already is. */
  ready: Promise<void> | undefined;
  readonly #host: MessagesHost<Source>;
  readonly #catalogs: Catalogs<Source>;
  /** For what the words are that are not plain Dutch; nothing is drawn anew while that stays so. */
  #following = '';
  #added: readonly Layer[] | undefined;
  #loaded: Partial<Translation<Source>> | undefined;
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
    const loaded = this.#loaded;
    const own = this.#host.messages;
    const known = this.#joined;
    if (known && known.loaded === loaded && known.own === own) return known.text;
    const text = over(over(this.#catalogs.nl, loaded), own);
    this.#joined = {loaded, own, text};
    if (own && known?.own !== own) void late().then(({checkWords}) => checkWords(this.#host));
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
    const added = layers().length ? layers() : undefined;
    const following = language === 'nl' && !added ? '' : String(tag);
    const isSo = () => this.#following === following && this.#added === added;
    if (isSo()) return;
    this.#following = following;
    this.#added = added;
    this.#use('nl', undefined);
    this.#host.requestUpdate();
    if (!following) return;
    const {load, slices} = this.#catalogs;
    const files = language === 'nl' ? [] : load[language]();
    this.ready = Promise.all([late(), Promise.allSettled(files)])
      .then(([{wordsIn}, came]) => wordsIn<Source>({tag, slices, host: this.#host}, came))
      .then(
        ([locale, words]) =>
          // The page may have chosen again meanwhile: who waits for this, waits for that.
          isSo() ? this.#use(locale, words) : this.ready,
        () => undefined,
      );
  }

  #use(locale: string, words: Partial<Translation<Source>> | undefined): void {
    this.locale = locale;
    this.#loaded = words;
    this.ready = undefined;
  }
}
