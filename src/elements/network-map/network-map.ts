import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {GroupController, type GroupHost} from '../../context/group-controller.js';
import {may} from '../../context/may.js';
import type {ActorRef} from '../../domain/base.js';
import type {ResourceGroup} from '../../domain/group.js';
import type {Sectors} from '../../domain/network/sectors.js';
import {base} from '../../styles/base.js';
import {buttons} from '../../styles/buttons.js';
import {parts} from '../../styles/parts.js';
import {switches} from '../../styles/switches.js';
import {tokens} from '../../styles/tokens.js';
import {Announcer} from '../../ui/announcer.js';
import {Chunks} from '../../ui/chunks.js';
import {frame} from '../../ui/frame.js';
import {LatePart, lateModule, whenReady} from '../../ui/late-part.js';
import {Onlooker} from '../../ui/viewer-key.js';
import {afterPaint} from './after-paint.js';
import {drawing} from './drawing.js';
import type {MapPhotos, MapPrompt, MapSuggestion} from './given.js';
import {layoutMap} from '../../domain/network/layout.js';
import {list} from './list.styles.js';
import {mapMessages} from './map-messages.js';
import type {Board} from './map-moves.js';
import {tiesReady} from './late-ties.js';
import {MapRoom} from './map-room.js';
import {MapState} from './map-state.js';
import {map} from './map.styles.js';
import {PeopleLayer} from './people-layer.js';
import {HostPlaces} from './places/host-places.js';
import type {SideNames} from './places/own-places.js';
import type {OwnText, Ready, Scene} from './scene.js';
import {lookup, shownTo} from './shown.js';
import {slicesOf} from './slices.js';
import {tableView} from './table-view.js';

const noSectors: Sectors = {};

const more = lateModule(() => import('./more.js'));

/**
 * The people around the client, in the rings and on the side where the client puts them, and their
 * way into the group: from "misschien" to "doet mee". The map and the list can do the same.
 *
 * @tag rg-network-map
 * @fires {RgCommandEvent} rg-command - Somebody wants something changed; cancel it to handle it yourself.
 * @fires {RgRequestEvent} rg-request - Undo, redo, another try, or a choice between two texts.
 * @fires {RgViewEvent} rg-view - Somebody chose the map or the list.
 * @fires {RgAskEvent} rg-ask - Somebody is being asked; cancel it to send the words, and mark it, yourself.
 * @fires {RgFileEvent} rg-file - A file of the map is saved; cancel it to keep the file yourself.
 * @fires {RgPersonSelectedEvent} rg-person-selected - Somebody opened a person's card, or closed it.
 * @slot empty - Shown where there is no group.
 * @slot header - Beside the title.
 * @slot card - Under what is known of somebody, in their open card; `rg-person-selected` says whose.
 * @csspart map - The drawing.
 * @csspart ring - One sheet of the map.
 * @csspart person - Somebody on the map or in the list; also `chosen`.
 * @csspart card - What is known of the chosen person.
 * @csspart form - The form to add or change somebody.
 * @csspart invitation - What somebody who is asked reads and answers.
 * @csspart looking - The strip that says through whose eyes the client looks.
 * @csspart sectors - The lines between the parts of a side, with their names.
 * @cssprop [--rg-network-map-line] - The edges of the rings.
 * @cssprop [--rg-network-map-name] - The names on the map.
 */
export class NetworkMap extends LitElement implements GroupHost {
  static override styles = [tokens, base, buttons, switches, parts, map, list];

  /** The group to show; by default that of the surrounding provider. */
  @property({attribute: false}) group: ResourceGroup | undefined;
  /** Who looks; by default as the provider says, or else the client. */
  @property({attribute: false}) actor: ActorRef | undefined;
  /** What a page without a provider knows about loading, saving and undo. */
  @property({attribute: false}) status: GroupHost['status'];
  /** Own sentences in place of the built-in ones. */
  @property({attribute: false}) messages: OwnText | undefined;
  /** Nothing can be changed or proposed. */
  @property({type: Boolean}) readonly = false;
  /** `map` or `list`; a small screen begins with the list. Whoever switches it fires `rg-view`. */
  @property() view: 'map' | 'list' | undefined;
  /** What the three rings are called, from near to far. */
  @property({attribute: false}) rings: readonly string[] | undefined;
  /** What the two sides are called: a word, or `{name, spoken}` where it is said otherwise after a name. */
  @property({attribute: false}) sides: SideNames | undefined;
  /** The parts of a side, from top to bottom, as in `{informal: ['family', 'friends']}`. */
  @property({attribute: false}) sectors: Sectors | undefined;
  /** The lines between people are drawn; the user can turn them on and off. */
  @property({type: Boolean}) lines = false;
  /** Questions that help to think of people, in place of ours; none turns them off. */
  @property({attribute: false}) prompts: readonly MapPrompt[] | undefined;
  /** People whom the page knows, to pick from: nobody comes on the map by themself. */
  @property({attribute: false}) suggestions: readonly MapSuggestion[] | undefined;
  /** Photos, by the id of the person: shown, and neither kept, saved nor sent. */
  @property({attribute: false}) photos: MapPhotos | undefined;
  /** More than the group may be another. */
  private all = true;
  #returned = 0;
  #scene: Scene | undefined;
  readonly #onlooker = new Onlooker();
  readonly #state = new MapState(this, (personId) =>
    this.#late.use((more) => more.selected(this, personId)),
  );
  readonly #people = new PeopleLayer(this);
  readonly #room = new MapRoom(this);
  readonly #chunks = new Chunks(this);
  readonly #group = new GroupController(this, {
    slices: (group) => slicesOf(group, this.#late.part),
    owns: (type) => this.#late.part?.owns(type) ?? false,
  });
  readonly #messages = mapMessages(this);
  readonly #places = new HostPlaces(this);
  readonly #announcer = new Announcer(this);
  readonly #late = new LatePart(this, {
    module: more,
    make: ({lateMore}) => lateMore(this, this.#board),
    failed: (isSo) => this.#announcer.show(isSo && this.#messages.text.failedOffline),
  });
  readonly #board: Board = {
    scene: () => this.#scene,
    goTo: (id: string) => this.#state.hold(id),
    state: this.#state,
    policy: () => this.#group.policy,
    view: () => this.#group.view,
    wish: (command) => this.#group.wish(command),
  };
  /** Opens somebody's card, without the focus; closes what is open when nobody is named. */
  openPerson(personId?: string): void {
    this.#state.panel = personId === undefined ? {kind: 'none'} : {kind: 'card', personId};
    this.#late.use();
    this.requestUpdate();
  }

  override requestUpdate(...asked: Parameters<LitElement['requestUpdate']>): void {
    if (asked[0] !== 'group') this.all = true;
    super.requestUpdate(...asked);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    return (await this.#late.settled()) ? this.getUpdateComplete() : done;
  }

  protected override scheduleUpdate(): Promise<void> | undefined {
    const draw = () => this.#group.draw(() => super.scheduleUpdate());
    const ties = this.lines || this.#state.panel.kind === 'tie' ? tiesReady() : undefined;
    return whenReady([this.#messages.ready, this.#places.ready, this.#late.words, ties], draw);
  }

  /** Other words for somebody on the map are written there: no template need be looked at. */
  protected override shouldUpdate(): boolean {
    if (this.all || !this.#late.part?.follow(this.#scene, this.#group.view, lookup)) return true;
    this.#people.draw(this.renderRoot, this.#scene);
    return false;
  }

  protected override willUpdate(): void {
    const {returned, view} = this.#group;
    if ((this.all = view.kind !== 'ready')) this.#scene = undefined;
    if (returned.length > this.#returned)
      this.#scene?.late((more, desk) => more.sayReturned(desk, returned));
    this.#returned = returned.length;
    if (this.#onlooker.changed(view)) this.#state.panel = {kind: 'none'};
  }

  protected override render(): TemplateResult {
    const {view} = this.#group;
    return frame({
      text: this.#messages.text,
      view,
      save: this.#group.save,
      region: this.#announcer.region(),
      retry: () => this.#group.request({type: 'retry'}),
      idle: () => html`<slot name="empty"></slot>`,
      ready: () => (view.kind === 'ready' ? this.#ready(view) : nothing),
    });
  }

  protected override updated(): void {
    if (this.#scene && !this.#late.part)
      afterPaint(() => this.#late.begin(), this.#scene.people.length > 0);
    this.#people.draw(this.renderRoot, this.#scene);
    this.#state.settle(this.#scene, this.#chunks.fill);
  }

  #ready(view: Ready): TemplateResult {
    const scene = (this.#scene = this.#sceneOf(this.#state.through?.see(view) ?? view));
    const {canUndo, canRedo, returned} = this.#group;
    return tableView(scene, {
      scale: this.#room.scale,
      moves: this.#late.part?.moves,
      skipped: this.#state.skipped,
      skip: () => this.#state.skip(),
      chunks: this.#chunks,
      setView: (which) => {
        this.view = which;
        this.#state.moving = undefined;
        this.#late.use(({viewChosen}) => viewChosen(this, which));
      },
      toggleLines: () => void (this.lines = !this.lines),
      ...{canUndo, canRedo, returned},
      request: (request) => this.#group.request(request),
      say: scene.say,
    });
  }

  #sceneOf(view: Ready): Scene {
    const {group, actor: viewer} = view;
    const eyes = {view, policy: this.#group.policy};
    const at = new Date().toISOString();
    const state = this.#state;
    const {panel, moving} = state;
    const was = this.#scene;
    const more = this.#late.part;
    const shown = shownTo(group, viewer, (act) => may(eyes, act, {at}), moving, was, more);
    const closed = this.readonly || state.through || group.status === 'closed';
    const {locale} = this.#messages;
    const {own} = this.#places;
    const text = own?.text(this.#messages.text) ?? this.#messages.text;
    const sectors = own?.sectors ?? noSectors;
    const late = more?.lay ?? layoutMap;
    const lay = own?.lay(late) ?? late;
    const {order} = shown;
    const scene: Scene = {
      ...{text, locale, group, viewer, at, ...shown, panel, moving, sectors},
      drawing,
      lines: this.lines,
      view: this.#room.view(this.view),
      layout: this.#room.layout(shown.mapped, {
        ...{order, lay, moving: moving !== undefined},
        sectors: shown.sight === 'map' ? sectors : undefined,
      }),
      current: order.get(state.current ?? '') ?? 0,
      may: (action, own = false) => (closed ? 'no' : may(eyes, action, {at, own})),
      show: (panel) => {
        if (!scene.late((more, desk) => more.tieTo(desk, panel))) state.show(panel);
        this.#late.use();
      },
      close: () => state.close(),
      move: (moving) => scene.late((more, desk) => more.move(desk, state, moving)),
      place: (placing, id) => scene.late((more, desk) => more.put(desk, state, placing, id)),
      say: (sentence) => this.#announcer.say(sentence),
      drawSectors: () => own?.draw(scene),
      late: (draw) => {
        const more = this.#late.part;
        return more && draw(more, more.desk(scene));
      },
    };
    return scene;
  }
}
