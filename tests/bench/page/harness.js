/**
 * Runs in the page of one peer: mounts it once as soon as its data is there, and then does what the
 * measures ask. A peer is `{mount(host, data)}`; what it returns can `change(index, text)`,
 * `destroy()` and, for a map, say where somebody is: `placeOf(index)`, in pixels of the window; one in
 * which one can write does `write()`, which puts the focus in a field, and says what was `written()`. One
 * that draws some of it later has a `complete()` that ends when all is there.
 */

/** No measurement is repeated for longer than this. */
const patience = 4000;

/** What the page says when its first drawing is on the screen; `measures/cold.js` waits for it. */
const shown = 'shown';

/** Two frames: what was drawn before is on the screen. */
const painted = () =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

/** Lets what was cleaned up go before the next measurement. */
const rest = () => new Promise((done) => setTimeout(done));

export async function start(peer) {
  const host = document.querySelector('#host');
  const name = new URLSearchParams(location.search).get('data');
  const data = await (await fetch(`/data/${name}.json`)).json();
  let mounted;

  async function mount() {
    const started = performance.now();
    mounted = await peer.mount(host, data);
    host.getBoundingClientRect();
    return performance.now() - started;
  }

  function unmount() {
    mounted.destroy();
    host.replaceChildren();
  }

  /** Mounts, draws and throws away, so many times; fewer when it takes long. */
  async function cycles(count) {
    const times = [];
    const end = performance.now() + patience;
    for (let index = 0; index < count && (index < 2 || performance.now() < end); index += 1) {
      times.push(await mount());
      unmount();
      await rest();
    }
    // What waits for the next frame would still hold on to something.
    await painted();
    return times;
  }

  /** Changes one text, so many times, each time another one. */
  async function changes(count) {
    const times = [];
    const end = performance.now() + patience;
    for (let index = 0; index < count && (index < 2 || performance.now() < end); index += 1) {
      const started = performance.now();
      await mounted.change(index % 7, `Anders ${index}`);
      host.getBoundingClientRect();
      times.push(performance.now() - started);
      await painted();
    }
    return times;
  }

  /** Somebody who can be dragged around within the window, and over whom nobody lies. */
  function grip(count) {
    const inside = ({x, y}) => x > 250 && x < innerWidth - 250 && y > 150 && y < innerHeight - 150;
    for (let index = count - 1; index >= 0; index -= 1) {
      const place = mounted.placeOf(index);
      if (place !== undefined && inside(place)) return {index, ...place};
    }
    return undefined;
  }

  let frames = [];
  let watching = false;
  function watchFrames() {
    frames = [];
    watching = true;
    const note = (time) => {
      frames.push(time);
      if (watching) requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  }
  function framesSeen() {
    watching = false;
    return frames.slice(1).map((time, index) => time - frames[index]);
  }

  /** Mounts and waits for it to be on the screen, without a word to the outside in between. */
  async function show() {
    await mount();
    await painted();
  }

  /** A long list may draw its last rows later. */
  async function complete() {
    await mounted.complete?.();
    await painted();
  }

  await show();
  window.bench = {
    mount,
    show,
    complete,
    completesLater: () => mounted.complete !== undefined,
    unmount,
    cycles,
    changes,
    grip,
    watchFrames,
    framesSeen,
    painted,
    write: () => mounted.write(),
    written: () => mounted.written(),
    placeOf: (index) => mounted.placeOf(index),
  };
  console.info(shown);
}
