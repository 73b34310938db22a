import type {HistoryRequest} from '../../events/rg-request.js';
import type {ActorRef} from '../../domain/base.js';
import type {Policy} from '../../domain/regie/policy.js';
import type {GroupStore} from '../../state/group-store.js';
import {actorWith} from './actor-role.js';
import {sound} from './sound-policy.js';

/** A store on its back end, as long as the page shows it and until everything is saved. */
export class Line {
  readonly store: GroupStore;
  readonly #host: EventTarget;
  #controller = new AbortController();
  #letGo = false;

  constructor(store: GroupStore, host: EventTarget) {
    this.store = store;
    this.#host = host;
    this.#controller.abort();
  }

  /** Opens, or goes on where it was about to end. */
  open(): void {
    this.#letGo = false;
    if (this.#controller.signal.aborted) this.#connect();
  }

  /** Ends when nothing is on its way any more: what somebody typed is not dropped. */
  close(): void {
    this.#letGo = true;
    this.#endWhenSaved();
  }

  /** The host's own table; refused as a whole where it conflicts. */
  set policy(policy: Policy | undefined) {
    this.store.policy = sound(policy, this.#host);
  }

  /** Who looks: an actor, or else the first who has a role. */
  lookAs(actor: ActorRef | undefined, role: string | null | undefined): void {
    this.store.actor = actor ?? actorWith(role);
  }

  answer(request: HistoryRequest): void {
    if (request.type === 'resolve') this.store.resolve(request.id, request.keep);
    else this.store[request.type]();
  }

  /** Sends what waits, now; resolves with whether all of it is saved. */
  flush(): Promise<boolean> {
    const {store} = this;
    if (store.state.save.kind === 'unsaved') store.retry();
    return new Promise((resolve) => {
      const look = () => {
        const {kind} = store.state.save;
        if (kind === 'saving') return;
        stop();
        resolve(kind === 'saved');
      };
      const stop = store.subscribe(look);
      look();
    });
  }

  #connect(): void {
    this.#controller = new AbortController();
    const {store} = this;
    const {signal} = this.#controller;
    const stop = store.subscribe(() => this.#endWhenSaved());
    signal.addEventListener('abort', stop, {once: true});
    const on = (target: EventTarget, type: string, hear: (event: Event) => void) =>
      target.addEventListener(type, hear, {signal});
    on(window, 'online', () => store.wake());
    on(window, 'pagehide', () => store.unload());
    on(window, 'pageshow', (event) => {
      // Out of the browser's own memory of pages: the feed did not live there.
      if ('persisted' in event && event.persisted === true) this.#again();
    });
    on(window, 'beforeunload', (event) => {
      const {save, returned} = store.state;
      if (save.kind === 'unsaved' || returned.length > 0) event.preventDefault();
    });
    on(document, 'visibilitychange', () => {
      if (document.visibilityState === 'visible') store.wake();
      else store.unload();
    });
    store.connect(signal);
  }

  #again(): void {
    this.#controller.abort();
    this.#connect();
  }

  #endWhenSaved(): void {
    if (this.#letGo && this.store.state.save.kind === 'saved') this.#controller.abort();
  }
}
