import type {ResourceGroup} from '../../domain/group.js';
import {ofMap} from './lent-strip.js';
import {aboutPeople} from './own-commands.js';
import type {NodeWork} from './people-layer.js';
import {personIdOf, type Desk, type Scene} from './scene.js';
import type {Lookup, Seen} from './shown.js';

/**
 * The whole map where nobody came, went, or took another way: of all who are as before nothing is
 * looked up again. With `mapped` as it was where nobody was moved.
 */
export function changedSince(
  was: Scene | undefined,
  {people, memberships}: ResourceGroup,
  {placeOf, samePlace, sound}: Lookup,
): Seen | undefined {
  if (was?.sight !== 'map' || was.moving || was.group.memberships !== memberships) return undefined;
  if (was.people.length !== people.length) return undefined;
  const {order, people: since} = was;
  const shown = [...since];
  const at: number[] = [];
  let moved = false;
  for (let n = 0; n < people.length; n++) {
    const given = people[n];
    const known = since[n];
    if (given === known?.person) continue;
    const person = given && sound(given);
    if (!person || person.id !== known?.person.id) return undefined;
    if (person.removedOn !== undefined) return undefined;
    at.push(n);
    shown[n] = {person, way: known.way};
    moved ||= !samePlace(placeOf(person, 'map'), was.mapped[n]);
  }
  const changed = {since, at};
  const mapped = moved ? shown.map(({person}) => placeOf(person, 'map')) : was.mapped;
  return {sight: 'map', people: shown, mapped, order, changed};
}

/**
 * Nothing but people is another in this group, and nobody's name stands anywhere but on the map: not
 * in a list, a card, a form, a strip or a proposal.
 */
export const namedOnMapOnly = (
  {group: before, view, panel, through}: Desk,
  group: ResourceGroup,
): boolean =>
  view === 'map' &&
  panel.kind === 'none' &&
  through === undefined &&
  !group.delegations.some(ofMap) &&
  !group.proposals.some(aboutPeople) &&
  fieldsOf(before).length === fieldsOf(group).length &&
  fieldsOf(group).every((field) => field === 'people' || group[field] === before[field]);

const fieldsOf = (group: ResourceGroup) => Object.keys(group) as (keyof ResourceGroup)[];

/** Before and now. */
type Scenes = readonly [Scene, Scene];

/** The nodes of all people after a change; nothing where everybody is to be drawn anew. */
export function nodesAfter(
  scenes: Scenes,
  nodes: readonly Element[],
  work: NodeWork,
): readonly Element[] | undefined {
  const [was, scene] = scenes;
  if (!looksAlike(was, scene)) return undefined;
  if (was.order !== scene.order) return joined(scenes, nodes, work);
  const {people, changed} = scene;
  const who = changed?.since === was.people ? changed.at : [...people.keys()];
  for (const at of who) {
    const [old, now] = [was.people[at], people[at]];
    if (old?.person !== now?.person || old?.way !== now?.way)
      change(scenes, nodes[at], at, at, work);
  }
  for (const at of otherMarks(was, scene)) change(scenes, nodes[at], at, at, work);
  return nodes;
}

/** Somebody came or went, or the order changed. */
function joined(scenes: Scenes, nodes: readonly Element[], work: NodeWork): readonly Element[] {
  const [was, scene] = scenes;
  const after = scene.people.map(
    ({person}, at) => nodes[was.order.get(person.id) ?? -1] ?? work.made(scene, at),
  );
  for (const [at, {person}] of was.people.entries()) {
    const now = scene.order.get(person.id);
    if (now === undefined) nodes[at]?.remove();
    else change(scenes, after[now], at, now, work);
  }
  return after;
}

/** Who was `before` is now `at`. */
function change(
  scenes: Scenes,
  node: Element | undefined,
  before: number,
  at: number,
  {write, pictureOf, drawingOf, fill, markOf, wordsIn, labelOf}: NodeWork,
): void {
  const [was, scene] = scenes;
  const [old, now] = [was.people[before], scene.people[at]];
  if (!old || !now || !node) return;
  const drawing = pictureOf(node);
  if (markOf(scene, now) === markOf(was, old)) fill(drawing, wordsIn(scene, now));
  else drawing?.replaceWith(drawingOf(scene, now));
  const sameSpot = standsAlike(scenes) && old.person.closeness === now.person.closeness;
  if (sameSpot) node.lastElementChild?.setAttribute('aria-label', labelOf(scene, now));
  else write(node, scene, at);
}

/** Everybody stands where they stood, and nobody else is chosen or moved: only words can be others. */
const standsAlike = ([was, scene]: Scenes): boolean =>
  was.mapped === scene.mapped &&
  was.order === scene.order &&
  was.panel === scene.panel &&
  was.moving === scene.moving &&
  was.current === scene.current;

/** Another size, another language or other eyes: everything is drawn anew. */
const looksAlike = (was: Scene, scene: Scene): boolean =>
  was.layout.cell === scene.layout.cell && was.text === scene.text && was.sight === scene.sight;

/** Who looks special now or did before: the chosen one, who is moved, and who has the tab stop. */
function otherMarks(was: Scene, scene: Scene): readonly number[] {
  const special = ({panel, moving, order, current}: Scene): readonly number[] => [
    current,
    order.get(personIdOf(panel) ?? '') ?? -1,
    order.get(moving?.personId ?? '') ?? -1,
  ];
  const [before, now] = [special(was), special(scene)];
  const moved = was.moving !== scene.moving;
  return [...before, ...now].filter(
    (_, n) => before[n % 3] !== now[n % 3] || (n % 3 === 2 && moved),
  );
}
