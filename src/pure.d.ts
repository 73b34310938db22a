/**
 * The few globals of every modern runtime (browsers, Node, Deno, workers) that the pure layers may
 * use. Read by tsconfig.pure.json only. What is not declared here does not exist for them.
 */

interface AbortSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
  throwIfAborted(): void;
  addEventListener(
    type: 'abort',
    listener: () => void,
    options?: {once?: boolean; signal?: AbortSignal},
  ): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

interface AbortController {
  readonly signal: AbortSignal;
  abort(reason?: unknown): void;
}

declare const AbortController: new () => AbortController;

declare function structuredClone<T>(value: T): T;
declare function queueMicrotask(callback: () => void): void;
declare function setTimeout(callback: () => void, milliseconds?: number): number;
declare function clearTimeout(id: number | undefined): void;

/** Kept opaque on purpose: only its length and bytes are of interest. */
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
