/** What every SVG peer draws for one person and one tie, so that they differ in how, not in what. */

export const size = 36;

/** What a screen reader says. */
export const label = ({name, ring, state}) => `${name}, ring ${ring}${state ? `, ${state}` : ''}`;

const escapes = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
export const escaped = (text) => text.replace(/[&<>"]/g, (character) => escapes[character]);

export const style = `
  #host svg {display: block; font: 13px system-ui; user-select: none}
  #host line {stroke: #999}
  #host [role='button'] {cursor: grab}
  #host .shape {fill: #e5eef7; stroke: #336}
  #host text {text-anchor: middle}
`;

/** Moves the persons of a drawing by a pointer, with one set of listeners for all of them. */
export function dragByDelegation(svg, move, signal) {
  let dragged;
  const listen = (type, act) => svg.addEventListener(type, act, {signal});
  listen('pointerdown', (event) => {
    const person = event.target.closest('[data-index]');
    if (person === null) return;
    dragged = Number(person.dataset.index);
    svg.setPointerCapture(event.pointerId);
  });
  listen('pointermove', (event) => {
    if (dragged === undefined) return;
    const {left, top} = svg.getBoundingClientRect();
    move(dragged, event.clientX - left, event.clientY - top);
  });
  listen('pointerup', () => (dragged = undefined));
}

/** The middle of somebody's shape in the window. */
export function placeIn(host, index) {
  const shape = host.querySelector(`[data-index='${index}'] .shape`);
  if (shape === null) return undefined;
  const {x, y, width, height} = shape.getBoundingClientRect();
  return {x: x + width / 2, y: y + height / 2};
}

/** The ends of ties by person, for moving them along. */
export function endsByPerson({persons, ties}) {
  const ends = persons.map(() => []);
  ties.forEach(([from, to], index) => {
    ends[from].push([index, 'x1', 'y1']);
    ends[to].push([index, 'x2', 'y2']);
  });
  return ends;
}
