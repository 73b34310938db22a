import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {ActorRef} from '../../domain/base.js';
import type {ResourceGroup} from '../../domain/group.js';
import {sameActor} from '../../domain/network/people.js';
import {RgDraftEvent, type KeptDrafts} from '../../events/rg-draft.js';
import {viewerKey} from '../../ui/viewer-key.js';
import type {Drafts} from './drafts.js';
import {restored} from './restore-drafts.js';

type Host = ReactiveControllerHost & HTMLElement & {readonly drafts?: KeptDrafts | undefined};

/** After a pause in typing of this long the page is told, in milliseconds. */
const pause = 400;

/**
 * Tells the page what is being written, and takes it back from the page: an element keeps nothing on
 * the device, where somebody else may look next. Telling waits for a pause, so typing never does.
 */
export class DraftKeeper implements ReactiveController {
  readonly #host: Host;
  readonly #drafts: Drafts;
  #viewer: {readonly group: ResourceGroup; readonly actor: ActorRef} | undefined;
  /** As last told, in JSON; nothing where there was nothing to tell. */
  #told = '';
  #given: KeptDrafts | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #ends: AbortController | undefined;
  /** The page said that it kept what was told last. */
  #kept = true;

  constructor(host: Host, drafts: Drafts) {
    this.#host = host;
    this.#drafts = drafts;
    host.addController(this);
  }

  hostConnected(): void {
    this.#ends = new AbortController();
    const {signal} = this.#ends;
    this.#host.addEventListener('input', () => this.#later(), {signal});
    addEventListener('pagehide', () => this.#tell(), {signal});
    document.addEventListener('visibilitychange', () => this.#tell(), {signal});
    addEventListener('beforeunload', (event) => this.#guard(event), {signal});
  }

  hostDisconnected(): void {
    this.#tell();
    this.#ends?.abort();
    this.#ends = undefined;
  }

  hostUpdated(): void {
    if (this.#ends && (this.#told !== '' || this.#entries.length > 0)) this.#later();
  }

  /** Who writes now; what the last one wrote is told first. Is it somebody else than before? */
  turnTo(group: ResourceGroup, actor: ActorRef): boolean {
    const key = viewerKey(group, actor);
    const before = this.#viewer;
    const turns = before !== undefined && viewerKey(before.group, before.actor) !== key;
    if (turns) {
      this.#tell();
      this.#told = '';
    }
    this.#viewer = {group, actor};
    this.#drafts.turnTo(key);
    this.#restore(group, actor);
    return turns;
  }

  /** Once for what the page gave, and only to whom wrote it: as soon as they are there. */
  #restore(group: ResourceGroup, actor: ActorRef): void {
    const {drafts} = this.#host;
    if (drafts === this.#given || drafts?.version !== 1) return;
    if (drafts.groupId !== group.id || !sameActor(drafts.actor, actor)) return;
    this.#given = drafts;
    for (const {kind, key, draft} of restored(drafts)) this.#drafts.put(kind, key, draft);
  }

  get #entries(): KeptDrafts['entries'] {
    return this.#drafts.written();
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#tell(), pause);
  }

  #tell(): void {
    clearTimeout(this.#timer);
    const entries = this.#entries;
    const json = entries.length === 0 ? '' : JSON.stringify(entries);
    if (json === this.#told || !this.#viewer) return;
    this.#told = json;
    const {group, actor} = this.#viewer;
    const event = new RgDraftEvent(group.id, actor, entries);
    this.#kept = !this.#host.dispatchEvent(event);
  }

  /** Where nobody kept it, leaving the page would lose it. */
  #guard(event: BeforeUnloadEvent): void {
    this.#tell();
    if (!this.#kept && this.#told !== '') event.preventDefault();
  }
}
