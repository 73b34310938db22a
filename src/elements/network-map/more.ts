import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {GroupView} from '../../context/group-controller.js';
import {layoutMap} from '../../domain/network/layout.js';
import type {Lay} from '../../domain/network/layout-sectors.js';
import {layoutStaying} from '../../domain/network/layout-stay.js';
import {RgPersonSelectedEvent} from '../../events/rg-person-selected.js';
import {Messages, type MessagesHost} from '../../i18n/messages.js';
import {fields} from '../../styles/fields.js';
import {proposals} from '../../styles/proposals.js';
import {nlLater} from '../../ui/later.messages.nl.js';
import type {Loaded} from '../../ui/late-part.js';
import {returnedView, type GivenBack} from '../../ui/returned.js';
import {watchTyping} from '../../ui/half-typed.js';
import {viewerKey} from '../../ui/viewer-key.js';
import {changedSince, namedOnMapOnly, nodesAfter} from './redraws.js';
import {checkGroup} from './check-group.js';
import {legend, movingStrip} from './around-map.js';
import {Acts} from './acts.js';
import {Answers} from './answers.js';
import {Arranging} from './arrange.js';
import {arrange} from './arrange.styles.js';
import {beside} from './beside.styles.js';
import {card} from './card.styles.js';
import type {Given} from './given.js';
import {form} from './form/form.styles.js';
import {invitationView} from './asking/invitation.js';
import {lateTools} from './late-tools.js';
import {strips} from './lent-strip.js';
import type {Lookup} from './shown.js';
import {MapMoves, type Board} from './map-moves.js';
import {nl} from './more.messages.nl.js';
import {moving} from './moving.styles.js';
import {aboutPeople, owns} from './own-commands.js';
import {ownPlace} from './asking/own-place.js';
import {mapPhotos, photo} from './photo.js';
import {personCard} from './person-card.js';
import {personForm} from './form/person-form.js';
import type {Tools} from './head-view.js';
import {move, moved, put} from './placed.js';
import type {Desk, LateMessages, MoreText, Scene, Text, Through} from './scene.js';
import {rosterView} from './start/roster-view.js';
import {startView} from './start/start-view.js';
import {nl as nlStart} from './start/start.messages.nl.js';
import {start} from './start/start.styles.js';
import type {Stand} from './table-view.js';
import {turn, viewChosen} from './turn.js';
import {tiePanel, tieTo} from './ties/tie-panel.js';
import {waitingView} from './waiting.js';
import {Zooming, type ZoomHost} from './zoom/zooming.js';

/** What is open beside the map, or under a row of the list. */
function panel(desk: Desk): unknown {
  const {panel: open, people} = desk;
  // Each proposal begins with what it says, whatever was being typed before.
  if (open.kind === 'add') return html`${keyed(open.proposed?.proposalId, personForm(desk, open))}`;
  if (open.kind === 'edit') return personForm(desk, open);
  if (open.kind === 'roster') return rosterView(desk, open.added);
  if (open.kind === 'start') return startView(desk, () => desk.close());
  if (open.kind === 'none') return undefined;
  const shown = people.find(({person}) => person.id === open.personId);
  if (!shown) return undefined;
  return open.kind === 'tie' ? tiePanel(desk, open, shown) : personCard(desk, shown);
}

/** The questions that help to begin lie on an empty map, until somebody puts them aside. */
function firstQuestion(desk: Desk, {skipped, skip}: Stand): unknown {
  const {sight, panel, may} = desk;
  const asks = panel.kind === 'start' || (panel.kind === 'none' && !skipped);
  return asks && sight === 'map' && may('editNetwork') === 'yes' && startView(desk, skip);
}

/** What came back, what waits, and whom one is moving. */
const front = (desk: Desk, stand: Stand): TemplateResult =>
  html`<div class="front">
      ${returned(desk, stand)}${waitingView(desk)}${desk.sight === 'members' ? ownPlace(desk) : nothing}
    </div>
    ${movingStrip(desk)}`;

const returned = ({text, through}: Desk, {returned: back, request, say}: Stand): unknown =>
  through
    ? undefined
    : returnedView({
        ...{text, returned: back, say},
        resolve: (id, keep) => request({type: 'resolve', id, keep}),
      });

const sayReturned = ({text, say}: Desk, back: readonly GivenBack[]): void =>
  say(back.at(-1)?.undoes ? text.undoFailed : text.returnedTitle);

/** A map that is open stays as it is, as far as it can. */
const lay: Lay = (people, box, before) =>
  before ? layoutStaying(people, box, before) : layoutMap(people, box);

const selected = (host: EventTarget, personId: string | undefined): boolean =>
  host.dispatchEvent(new RgPersonSelectedEvent(personId));

const drawn = {
  panel,
  front,
  firstQuestion,
  sayReturned,
  lay,
  changedSince,
  nodesAfter,
  tools: (desk: Desk, tools: Tools) => (desk.through ? undefined : lateTools(desk, tools)),
  strips: (desk: Desk) => (desk.through ? undefined : strips(desk)),
  owns,
  aboutPeople,
  photo,
  mapPhotos,
  legend,
  put,
  move,
  moved,
  selected,
  tieTo,
  invitation: invitationView,
  viewChosen,
};

/** Cards and forms, and how the map answers a pointer. */
export type More = typeof drawn & {
  readonly moves: MapMoves;
  /** Brings a scene up to date in place, where only the map tells what is another. */
  follow(scene: Scene | undefined, view: GroupView, lookup: Lookup): boolean;
  /** The tools of the list, and the list as they say. */
  arranged(desk: Desk): ReturnType<Arranging['of']>;
  /** The buttons of a crowded map. */
  zoom(desk: Desk): unknown;
  /** A scene with the words of cards and forms, made once for each. */
  desk(scene: Scene): Desk;
};

/** Two catalogs as one, joined again only when one of them is another. */
function join<Late extends object, First extends object>() {
  let known: {late: Late; first: First; text: Late & First} | undefined;
  return (late: Late, first: First): Late & First => {
    if (known?.late !== late || known.first !== first)
      known = {late, first, text: {...late, ...first}};
    return known.text;
  };
}

/** Through whose eyes the client looks; what is open belongs to one's own. */
const eyesFor =
  (host: ReactiveControllerHost, {state, policy}: Board) =>
  ({viewer}: Scene): Pick<Desk, 'through' | 'look' | 'policy'> => {
    const look = (through: Through | undefined): void => {
      state.through = through;
      state.panel = {kind: 'none'};
      state.moving = undefined;
      state.goTo(through ? 'panel' : 'title');
    };
    const {through} = state;
    if (through?.actor === viewer || !through) return {through, look, policy};
    // It came to its end by itself.
    state.through = undefined;
    queueMicrotask(() => host.requestUpdate());
    return {through: undefined, look, policy};
  };

/** Is there a dialog of the tools, which may tell of anybody? Asked at every change. */
function dialogsIn({shadowRoot}: Host): () => boolean {
  let dialogs: HTMLCollectionOf<Element> | undefined;
  let tools: Element | null = null;
  return () => {
    if (!tools?.isConnected) {
      tools = shadowRoot?.querySelector('.toolbar') ?? null;
      dialogs = tools?.getElementsByTagName('dialog');
    }
    return dialogs !== undefined && dialogs.length > 0;
  };
}

type Mutable<Type> = {-readonly [Key in keyof Type]: Type[Key]};
type Host = ZoomHost & MessagesHost<LateMessages> & Given;

/** What comes after the first paint, with its words and its look. */
export function lateMore(host: Host, board: Board): Loaded<More, LateMessages> {
  const messages = new Messages<LateMessages>(host, {
    nl: {...nlLater, ...nl, ...nlStart},
    slices: ['map-more', 'map-start'],
    load: {
      en: () => [import('./more.messages.js'), import('./start/start.messages.js')],
      'nl-formal': () => [
        import('./more.messages.nl-formal.js'),
        import('./start/start.messages.nl-formal.js'),
      ],
    },
  });
  const kept: Pick<Desk, 'typed' | 'plans' | 'answers'> = {
    ...{typed: new Map(), plans: new Map(), answers: new Answers()},
  };
  let viewer = '';
  watchTyping(host, () => {
    for (const key of kept.typed.keys()) if (key.startsWith(viewer)) kept.typed.delete(key);
    return [];
  });
  const desks = new WeakMap<Scene, Desk>();
  const joined = join<MoreText, Text>();
  let view: Scene['view'] | undefined;
  const arranging = new Arranging(() => host.requestUpdate());
  const eyes = eyesFor(host, board);
  const acts = new Acts(board);
  const moves = new MapMoves(board);
  host.addController({hostDisconnected: () => moves.cancel()});
  const zooming = new Zooming(host, () => moves.cancel());
  const toolsOpen = dialogsIn(host);
  const part: More = {
    ...drawn,
    arranged: (desk) => arranging.of(desk),
    follow(scene, view, lookup) {
      const desk = scene && desks.get(scene);
      if (!desk || view.kind !== 'ready' || acts.waits || toolsOpen()) return false;
      const {group} = view;
      const seen = namedOnMapOnly(desk, group) && changedSince(scene, group, lookup);
      if (!seen || seen.mapped !== scene.mapped) return false;
      const {people, changed} = seen;
      // What can be pressed holds on to both of these.
      const both: readonly Mutable<Scene>[] = [scene, desk];
      for (const one of both) {
        one.group = group;
        one.people = people;
        one.changed = changed;
      }
      return true;
    },
    zoom: (desk) => zooming.of(desk),
    moves,
    desk(scene) {
      const known = desks.get(scene);
      if (known) return known;
      checkGroup(scene);
      viewer = viewerKey(scene.group, scene.viewer);
      const redraw = (): void => host.requestUpdate();
      const text = joined(messages.text, scene.text);
      const {act} = acts.in(scene, text.proposalSent);
      const desk = {...scene, ...eyes(scene), ...kept, given: host, act, redraw, text};
      desks.set(scene, desk);
      if (view !== undefined && view !== scene.view) turn(desk, host.shadowRoot, board);
      view = scene.view;
      return desk;
    },
  };
  return {part, messages, styles: [fields, proposals, card, form, beside, moving, start, arrange]};
}
