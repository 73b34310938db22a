import type {ReactiveController, ReactiveElement} from 'lit';
import type {GroupHost} from '../../context/group-controller.js';
import {Select} from '../../context/select.js';
import type {ActorRef} from '../../domain/base.js';
import type {ResourceGroup} from '../../domain/group.js';
import {sameActor} from '../../domain/network/people.js';
import {RgDraftEvent, type KeptDrafts} from '../../events/rg-draft.js';
import {newId} from '../../ui/new-id.js';
import {viewerKey} from '../../ui/viewer-key.js';
import type {Drafts} from './drafts.js';
import {restored} from './restore-drafts.js';
import {holdsWords} from './sent-drafts.js';
import {typedIn} from './typed-in.js';

/** As far as somebody told how it stands with what was sent. */
type Standing = NonNullable<GroupHost['status']>;

export interface DraftHost extends ReactiveElement {
  readonly drafts?: KeptDrafts | undefined;
  readonly goalId?: string | undefined;
  readonly status?: Standing | undefined;
}

/** After a pause in typing of this long the page is told, in milliseconds. */
const pause = 400;

/**
 * Tells the page what is being written, and takes it back from the page: an element keeps nothing on
 * the device, where somebody else may look next. Telling waits for a pause, so typing never does.
 */
export class DraftKeeper implements ReactiveController {
  readonly #host: DraftHost;
  readonly #drafts: Drafts;
  #viewer: {readonly group: Pick<ResourceGroup, 'id'>; readonly actor: ActorRef} | undefined;
  /** As last told, in JSON, by the goal that was shown alone; nothing where there was nothing to tell. */
  #told = new Map<string | undefined, string>();
  /** Of these the page did not say that it kept them. */
  readonly #unkept = new Set<string | undefined>();
  #given: KeptDrafts | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #ends: AbortController | undefined;
  #provided: Standing = {};
  /** What the element lies in, from the inside out. */
  #around: readonly Node[] = [];

  constructor(host: DraftHost, drafts: Drafts) {
    this.#host = host;
    this.#drafts = drafts;
    host.addController(this);
    // Draws nothing: it only tells when what was sent is saved.
    new Select(host, (state) => {
      this.#provided = state;
      if (drafts.sent.entries.length > 0) this.#later();
    });
  }

  hostConnected(): void {
    this.#ends = new AbortController();
    const {signal} = this.#ends;
    this.#around = [...outward(this.#host)];
    this.#host.addEventListener('input', () => this.#later(), {signal});
    addEventListener('pagehide', () => this.#tell(), {signal});
    document.addEventListener('visibilitychange', () => this.#tell(), {signal});
    addEventListener('beforeunload', (event) => this.#guard(event), {signal});
  }

  hostDisconnected(): void {
    this.#tell();
    this.#ends?.abort();
    this.#ends = undefined;
    this.#around = [];
  }

  hostUpdated(): void {
    if (this.#isTold || this.#entries.length > 0) this.#later();
  }

  /** Who writes now; what the last one wrote is told first. Is it somebody else than before? */
  turnTo(group: ResourceGroup, actor: ActorRef): boolean {
    const key = viewerKey(group, actor);
    const before = this.#viewer;
    const turns = before !== undefined && viewerKey(before.group, before.actor) !== key;
    if (turns) {
      this.#tell();
      this.#told = new Map();
      this.#unkept.clear();
    }
    this.#viewer = {group: {id: group.id}, actor};
    this.#drafts.turnTo(key);
    this.#restore(group, actor);
    return turns;
  }

  /** Access is over: nothing of it stays here or with the page. Gives the words that were typed. */
  forget(): readonly string[] {
    const words = this.#drafts.written().flatMap(({draft}) => typedIn(draft));
    this.#drafts.forget();
    this.#tell();
    return words;
  }

  /** Once for what the page gave, and only to whom wrote it: as soon as they are there. */
  #restore(group: ResourceGroup, actor: ActorRef): void {
    const {drafts, goalId} = this.#host;
    if (drafts === this.#given || drafts?.version !== 1) return;
    if (drafts.groupId !== group.id || !sameActor(drafts.actor, actor)) return;
    this.#given = drafts;
    const whole = restored(drafts);
    if (whole.length > 0) this.#told.set(goalId, JSON.stringify(drafts.entries));
    // What was sent may have arrived, and it may have come back already.
    const stands = holdsWords(group, 'every');
    const cameBack = holdsWords(this.#standing.returned, 'some');
    for (const {entry, sent} of whole) {
      const {kind, key, draft} = entry;
      if (this.#drafts.sent.has(entry)) continue;
      if (sent && (stands(entry) || cameBack(entry))) this.#drafts.sent.keep(entry);
      else if (!this.#drafts.has(kind, key)) this.#drafts.put(kind, key, draft);
      // Something else is being written there by now: beside it.
      else if (sent) this.#drafts.put(kind, `new for ${newId()}`, draft);
    }
  }

  get #standing() {
    const {save, returned} = {...this.#provided, ...this.#host.status};
    return {isSaved: save === undefined || save.kind === 'saved', returned: returned ?? []};
  }

  get #isTold(): boolean {
    return [...this.#told.values()].some((json) => json !== '');
  }

  get #entries(): KeptDrafts['entries'] {
    const sent = this.#drafts.sent.entries.map((entry) => ({...entry, sent: true as const}));
    return [...this.#drafts.written(), ...sent];
  }

  #later(): void {
    clearTimeout(this.#timer);
    if (this.#ends) this.#timer = setTimeout(() => this.#tell(), pause);
  }

  /** Words that were sent are only let go when they are saved, and came not back. */
  #settle(): void {
    const {isSaved, returned} = this.#standing;
    const cameBack = holdsWords(returned, 'some');
    if (isSaved) this.#drafts.sent.settle((entry) => !cameBack(entry));
  }

  #tell(): void {
    clearTimeout(this.#timer);
    this.#settle();
    const entries = this.#entries;
    const json = entries.length === 0 ? '' : JSON.stringify(entries);
    const {goalId} = this.#host;
    // Also where another goal was shown before: nothing of it is left behind there.
    for (const place of new Set([...this.#told.keys(), goalId])) {
      if (json === (this.#told.get(place) ?? '') || !this.#viewer) continue;
      this.#told.set(place, json);
      const {group, actor} = this.#viewer;
      const kept = this.#dispatch(new RgDraftEvent(group.id, actor, entries, place));
      this.#unkept[kept || json === '' ? 'delete' : 'add'](place);
    }
  }

  /** The page hears it also where the element has just gone from it. */
  #dispatch(event: RgDraftEvent): boolean {
    const host = this.#host;
    host.dispatchEvent(event);
    const left = host.isConnected ? undefined : this.#around.find((node) => node.isConnected);
    left?.dispatchEvent(event);
    return event.defaultPrevented;
  }

  /** Where nobody kept it, leaving the page would lose it; and so it would what came back. */
  #guard(event: BeforeUnloadEvent): void {
    this.#tell();
    if (this.#unkept.size > 0 || this.#standing.returned.length > 0) event.preventDefault();
  }
}

function* outward(host: Node): Generator<Node> {
  let node: Node | null = host;
  while (node) {
    node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
    if (node) yield node;
  }
}
