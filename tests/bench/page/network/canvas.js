/**
 * Libraries for canvas get a window onto the drawing: its top left, at full size, so that everybody's
 * names can be read and everybody shows the same part.
 */
export const visible = {width: 968, height: 760};

/** A box of that size in the host, for a library to fill. */
export function boxIn(host) {
  const box = document.createElement('div');
  box.style.width = `${visible.width}px`;
  box.style.height = `${visible.height}px`;
  host.append(box);
  return box;
}

/** From a point in the box to one in the window. */
export function fromBox(box, {x, y}) {
  const {left, top} = box.getBoundingClientRect();
  return {x: left + x, y: top + y};
}
