/**
 * What is alive on the page outside of any element: listeners on the window and the document,
 * observers, timers, frames to come. `start()` before an element comes, `left()` after it went.
 */
export class LeftBehind {
  readonly #alive = new Map<unknown, string>();
  readonly #restore: (() => void)[] = [];

  start(): this {
    this.#listeners();
    for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'] as const)
      this.#observer(name);
    this.#timer('setTimeout', 'clearTimeout');
    this.#timer('setInterval', 'clearInterval');
    this.#timer('requestAnimationFrame', 'cancelAnimationFrame');
    return this;
  }

  /** What is still alive, in words. */
  left(): readonly string[] {
    return [...this.#alive.values()];
  }

  stop(): void {
    for (const restore of this.#restore.splice(0)) restore();
  }

  #listeners(): void {
    const keyOf = (type: string, listener: unknown) => {
      const known = this.#listenerKeys.get(listener as object) ?? {};
      this.#listenerKeys.set(listener as object, known);
      return (known[type] ??= {});
    };
    const alive = this.#alive;
    const {addEventListener, removeEventListener} = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (
      this: EventTarget | undefined,
      type,
      listener,
      options,
    ) {
      // Called without an object it is the window's.
      const target = this ?? window;
      if (listener && isPage(target)) {
        const key = keyOf(type, listener);
        alive.set(key, `listener for ${type}`);
        const signal = typeof options === 'object' ? options.signal : undefined;
        if (signal) addEventListener.call(signal, 'abort', () => alive.delete(key), {once: true});
      }
      addEventListener.call(target, type, listener, options);
    };
    EventTarget.prototype.removeEventListener = function (
      this: EventTarget | undefined,
      type,
      listener,
      options,
    ) {
      const target = this ?? window;
      if (listener && isPage(target)) alive.delete(keyOf(type, listener));
      removeEventListener.call(target, type, listener, options);
    };
    this.#restore.push(() =>
      Object.assign(EventTarget.prototype, {addEventListener, removeEventListener}),
    );
  }
  readonly #listenerKeys = new WeakMap<object, Record<string, object>>();

  #observer(name: 'MutationObserver' | 'ResizeObserver' | 'IntersectionObserver'): void {
    const alive = this.#alive;
    const prototype = globalThis[name].prototype as {
      observe: (...rest: unknown[]) => void;
      disconnect: () => void;
    };
    const {observe, disconnect} = prototype;
    prototype.observe = function (...rest) {
      alive.set(this, name);
      observe.apply(this, rest);
    };
    prototype.disconnect = function () {
      alive.delete(this);
      disconnect.call(this);
    };
    this.#restore.push(() => Object.assign(prototype, {observe, disconnect}));
  }

  #timer(
    set: 'setTimeout' | 'setInterval' | 'requestAnimationFrame',
    clear: 'clearTimeout' | 'clearInterval' | 'cancelAnimationFrame',
  ): void {
    const alive = this.#alive;
    const page = globalThis as unknown as Record<string, (...rest: never[]) => unknown>;
    const original = {[set]: page[set]!, [clear]: page[clear]!};
    page[set] = (callback: (time: number) => void, ...rest: never[]) => {
      const run = (time: number): void => {
        if (set !== 'setInterval') alive.delete(`${set} ${String(id)}`);
        callback(time);
      };
      const id = original[set]!.call(globalThis, run as never, ...rest);
      alive.set(`${set} ${String(id)}`, set);
      return id;
    };
    page[clear] = (id: never) => {
      alive.delete(`${set} ${String(id)}`);
      return original[clear]!.call(globalThis, id);
    };
    this.#restore.push(() => Object.assign(page, original));
  }
}

/** Elements die with what listens to them; these do not. */
const isPage = (target: EventTarget): boolean =>
  target === window ||
  target === document ||
  target === document.documentElement ||
  target === document.body ||
  target === window.visualViewport ||
  target instanceof MediaQueryList ||
  target instanceof BroadcastChannel;
