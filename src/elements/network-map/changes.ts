import type {ResourceGroup} from '../../domain/group.js';
import {personIdOf, type Scene} from './scene.js';
import type {Lookup, Seen} from './shown.js';

/**
 * The whole map where nobody came, went, or took another way: of all who are as before nothing is
 * looked up again. With `mapped` as it was where nobody was moved.
 */
export function changedSince(
  was: Scene,
  {people, memberships}: ResourceGroup,
  {placeOf, samePlace}: Lookup,
): Seen | undefined {
  if (was.sight !== 'map' || was.moving || was.group.memberships !== memberships) return undefined;
  if (was.people.length !== people.length) return undefined;
  const {order, people: since} = was;
  const shown = [...since];
  const at: number[] = [];
  let moved = false;
  for (let n = 0; n < people.length; n++) {
    const person = people[n];
    const known = since[n];
    if (person === known?.person) continue;
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

/** How nodes are made and changed, by number. */
export interface NodeWork {
  make(at: number): Element;
  /** Who was `before` is now `at`. */
  change(node: Element | undefined, before: number, at: number): void;
}

/** The nodes of all people after a change; nothing where everybody is to be drawn anew. */
export function nodesAfter(
  was: Scene,
  scene: Scene,
  nodes: readonly Element[],
  work: NodeWork,
): readonly Element[] | undefined {
  if (!looksAlike(was, scene)) return undefined;
  if (was.order !== scene.order) return joined(was, scene, nodes, work);
  const {people, changed} = scene;
  const who = changed?.since === was.people ? changed.at : [...people.keys()];
  for (const at of who) {
    const [old, now] = [was.people[at], people[at]];
    if (old?.person !== now?.person || old?.way !== now?.way) work.change(nodes[at], at, at);
  }
  for (const at of otherMarks(was, scene)) work.change(nodes[at], at, at);
  return nodes;
}

/** Somebody came or went, or the order changed. */
function joined(
  was: Scene,
  scene: Scene,
  nodes: readonly Element[],
  {make, change}: NodeWork,
): readonly Element[] {
  const after = scene.people.map(
    ({person}, at) => nodes[was.order.get(person.id) ?? -1] ?? make(at),
  );
  for (const [at, {person}] of was.people.entries()) {
    const now = scene.order.get(person.id);
    if (now === undefined) nodes[at]?.remove();
    else change(after[now], at, now);
  }
  return after;
}

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
