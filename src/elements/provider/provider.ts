import {css, html, LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {Access} from '../../backend/access.js';
import type {Backend} from '../../backend/backend.js';
import type {ActorRef, Open} from '../../domain/base.js';
import {nameOf} from '../../domain/network/people.js';
import type {Policy} from '../../domain/regie/policy.js';
import {RgCommandEvent} from '../../events/rg-command.js';
import {RgRequestEvent} from '../../events/rg-request.js';
import {RgStateEvent} from '../../events/rg-state.js';
import type {GroupState} from '../../state/group-state.js';
import {Again} from '../../ui/again.js';
import type {ActorRole} from './actor-role.js';
import type {Line} from './line.js';
import {lineOpener, loadLineOpener} from './line-opener.js';
import type {BackendName} from './named-backends.js';
import {offerGroup, sayOffered} from './offer-group.js';
import type {OutboxPlace} from './kept-outbox.js';
import type {openLine} from './open-line.js';
import {ProvidedGroup} from './provided-group.js';

/**
 * Gives the elements inside it one group: loads it, decides and saves what they ask for, and tells
 * them what others did. It shows nothing itself.
 *
 * @tag rg-provider
 * @fires {RgChangeEvent} rg-change - A change of this user is stored: ids only, for the portal's log.
 * @fires {RgPolicyEvent} rg-policy - The portal's own table of who may do what conflicts, and is not used.
 * @fires {RgStateEvent} rg-state - It loaded, saved, could not, or somebody else looks: read `state`.
 * @slot - The page, with the elements anywhere in it.
 */
export class Provider extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** Where the group is kept; as an attribute `indexeddb` or `memory`. */
  @property() backend: Backend | BackendName | null | undefined;

  /** Which group. */
  @property({attribute: 'group-id'}) groupId: string | null | undefined;

  /**
   * Instead of these two: the group's address on a server that keeps the HTTP contract, as
   * `https://portal.example/api/groups/7f3a`.
   */
  @property() src: string | null | undefined;

  /** With `src`: who asks there, by a token, by headers, or by a `fetch` of the portal's own. */
  @property({attribute: false}) access: Access | null | undefined;

  /**
   * Whether what is not sent yet is kept for the next time that the page is opened: in this tab
   * (`session`) or in this browser (`local`), sealed. By default it lives as long as the page.
   */
  @property() outbox: OutboxPlace | null | undefined;

  /** Who looks; by default who the back end says, or else the client. */
  @property({attribute: false}) actor: ActorRef | undefined;

  /** Who looks, as `client` or as the first member who has this role; `actor` wins. */
  @property({attribute: 'actor-role'}) actorRole: Open<ActorRole> | null | undefined;

  /** The portal's own table of who may do what. */
  @property({attribute: false}) policy: Policy | undefined;

  readonly #provided = new ProvidedGroup();
  #line: Line | undefined;
  /** Another one for each place that is opened. */
  #opening: object | undefined;
  #joining: Promise<void> | undefined;
  readonly #again = new Again(() => this.#join());
  #told: readonly unknown[] = [];

  constructor() {
    super();
    offerGroup(this, this.#provided);
    this.#provided.subscribe(() => this.#tell());
    this.addEventListener(RgCommandEvent.type, (event) =>
      this.#act(event, ({store}) => store.dispatch(event.command, event.act)),
    );
    this.addEventListener(RgRequestEvent.type, (event) =>
      this.#act(event, (line) => line.answer(event.request)),
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    sayOffered(this);
    this.#line?.open();
    if (this.hasUpdated && this.state.load.kind === 'failed' && !this.#line) this.#join();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Not when it was only moved.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#again.callOff();
      this.#line?.close();
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (placeFields.some((field) => changed.has(field))) this.#join();
    else if (changed.has('policy') && this.#line) this.#line.policy = this.policy;
    if (changed.has('access') && !changed.get('access')) this.#line?.store.wake();
    if (changed.has('actor') || changed.has('actorRole')) {
      this.#line?.lookAs(this.actor, this.actorRole);
    }
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  /** What is true now: what is loaded and saved, the group, and who looks. */
  get state(): GroupState {
    return this.#provided.state;
  }

  /** The name of who looks; `undefined` where nobody has that role. */
  get actorName(): string | undefined {
    const {group, actor} = this.state;
    if (group === undefined || actor === undefined) return undefined;
    return actor.kind === 'client' ? group.clientName : nameOf(group, actor);
  }

  /** Takes back the last thing that this user did. */
  undo(): void {
    this.#line?.store.undo();
  }

  /** Does again what was taken back. */
  redo(): void {
    this.#line?.store.redo();
  }

  /** Sends what waits, now; resolves with whether all of it is saved. */
  async flush(): Promise<boolean> {
    await this.updateComplete;
    await this.#joining;
    return this.#line === undefined || this.#line.flush();
  }

  /**
   * Somebody signs out of the portal: what was kept of them on this device can be read by nobody any
   * more. Ask for `flush()` before; works without a group too.
   */
  async signOut(): Promise<void> {
    const {wipe} = await import('./kept-outbox.js');
    await wipe(this.#line);
  }

  /** Another group, or another place where it is kept. */
  #join(): void {
    this.#again.callOff();
    this.#line?.close();
    this.#line = undefined;
    const opening = (this.#opening = {});
    const hasPlace = this.backend ? this.groupId : this.src;
    this.#joining = hasPlace ? this.#open(opening) : undefined;
    if (this.#joining === undefined) this.#provided.show(undefined);
  }

  async #open(opening: object): Promise<void> {
    const openedBy = lineOpener() ?? (await this.#loadStore());
    if (openedBy === undefined || opening !== this.#opening) return;
    this.#line = openedBy(this);
    this.#provided.show(this.#line?.store);
    if (!this.#line) this.#joining = undefined;
    else if (this.isConnected) this.#line.open();
  }

  /** Meanwhile it is loading, as a group is; where the page cannot reach it, it is tried again. */
  async #loadStore(): Promise<typeof openLine | undefined> {
    this.#provided.wait({kind: 'loading'});
    try {
      return await loadLineOpener();
    } catch {
      this.#provided.wait({kind: 'failed', reason: 'offline'});
      if (this.isConnected) this.#again.later();
      return undefined;
    }
  }

  /** After every listener on the event's way had the chance to cancel it. */
  #act(event: Event, act: (line: Line) => void): void {
    if (this.#joining === undefined || taken.has(event)) return;
    taken.add(event);
    queueMicrotask(() => {
      if (event.defaultPrevented) return;
      if (this.#line) act(this.#line);
      else void this.#actLater(act);
    });
  }

  async #actLater(act: (line: Line) => void): Promise<void> {
    if (this.state.load.kind === 'failed') this.#join();
    await this.#joining;
    if (this.#line) act(this.#line);
  }

  #tell(): void {
    const {load, save, actor, returned, undoes, redoes} = this.state;
    const now = [load, save, actor, this.actorName, returned, undoes, redoes];
    if (now.every((part, at) => part === this.#told[at])) return;
    this.#told = now;
    this.dispatchEvent(new RgStateEvent());
  }
}

const placeFields = ['backend', 'groupId', 'src'] as const;

/** Of two providers around an element the inner one acts. */
const taken = new WeakSet<Event>();
