/** A page driven by W3C WebDriver, with real keys and a real mouse. */
import {keyboardOf} from './keyboard.js';
import {emulateMediaFeatures} from './page-launcher.js';

/** @typedef {{width: number, height: number}} Size */

/** The code points by which WebDriver knows keys that are not characters (W3C WebDriver §17.4.2). */
const keyCodes = new Map([
  ['Backspace', '\uE003'],
  ['Tab', '\uE004'],
  ['Enter', '\uE006'],
  ['Shift', '\uE008'],
  ['Control', '\uE009'],
  ['Alt', '\uE00A'],
  ['Escape', '\uE00C'],
  ['PageUp', '\uE00E'],
  ['PageDown', '\uE00F'],
  ['End', '\uE010'],
  ['Home', '\uE011'],
  ['ArrowLeft', '\uE012'],
  ['ArrowUp', '\uE013'],
  ['ArrowRight', '\uE014'],
  ['ArrowDown', '\uE015'],
  ['Insert', '\uE016'],
  ['Delete', '\uE017'],
  ...Array.from({length: 12}, (_, index) => [
    `F${index + 1}`,
    String.fromCharCode(0xe031 + index),
  ]).map(([name = '', code = '']) => /** @type {[string, string]} */ ([name, code])),
  ['Meta', '\uE03D'],
]);

const buttons = ['left', 'middle', 'right'];

/**
 * @param {string} key
 * @returns {string}
 */
function codeOf(key) {
  const code = [...key].length === 1 ? key : keyCodes.get(key);
  if (code === undefined) throw new Error(`WebDriver has no key “${key}”.`);
  return code;
}

/**
 * @param {string} base where the driver listens
 * @param {string} method
 * @param {string} path
 * @param {unknown} [body]
 * @param {AbortSignal} [signal]
 * @returns {Promise<any>} what the driver answers: untyped JSON
 */
async function call(base, method, path, body, signal) {
  const init = {
    method,
    ...(body === undefined ? {} : {body: JSON.stringify(body)}),
    ...(signal && {signal}),
  };
  const response = await fetch(`${base}${path}`, init);
  const {value} = await response.json();
  if (!response.ok)
    throw new Error(`WebDriver ${method} ${path}: ${value?.message || value?.error}`);
  return value;
}

/** In milliseconds: on a machine that is ten times too busy a browser takes ten seconds to begin. */
const patience = 50_000;

/**
 * @param {string} base
 * @param {object} capabilities
 */
export async function openSession(base, capabilities) {
  const wanted = {capabilities: {alwaysMatch: capabilities}};
  const {sessionId} = await call(base, 'POST', '/session', wanted, AbortSignal.timeout(patience));
  const session = `/session/${sessionId}`;
  /**
   * @param {string} path
   * @param {unknown} body
   */
  const post = (path, body) => call(base, 'POST', `${session}${path}`, body);

  /** @param {string} script */
  const evaluate = (script) => post('/execute/sync', {script, args: []});

  /**
   * The size of the page, not of the window around it.
   *
   * @param {Size} size
   */
  async function setViewport({width, height}) {
    const inner = () => evaluate('return [innerWidth, innerHeight, outerWidth, outerHeight]');
    const [innerWidth, innerHeight, outerWidth, outerHeight] = await inner();
    await post('/window/rect', {
      x: 0,
      y: 0,
      width: width + outerWidth - innerWidth,
      height: height + outerHeight - innerHeight,
    });
    for (let tries = 0; tries < 50; tries += 1) {
      const [nowWide, nowHigh] = await inner();
      if (nowWide === width && nowHigh === height) return;
      await new Promise((done) => setTimeout(done, 20));
    }
    throw new Error(`The window did not become ${width} × ${height}.`);
  }

  return {
    setViewport,
    emulateMediaFeatures,
    goto: (/** @type {string} */ url) => post('/url', {url}),
    url: () => call(base, 'GET', `${session}/url`),
    keyboard: keyboardOf(keysOf(post)),
    mouse: mouseOf(post),
    close: () => call(base, 'DELETE', session),
  };
}

/** @typedef {(path: string, body: unknown) => Promise<unknown>} Post */

/** @param {Post} post */
function keysOf(post) {
  /**
   * @param {'keyDown' | 'keyUp'} type
   * @param {string} key
   */
  async function act(type, key) {
    const actions = [{type, value: codeOf(key)}];
    await post('/actions', {actions: [{type: 'key', id: 'keyboard', actions}]});
  }
  return {
    down: (/** @type {string} */ key) => act('keyDown', key),
    up: (/** @type {string} */ key) => act('keyUp', key),
  };
}

/** @param {Post} post */
function mouseOf(post) {
  const pressed = new Set();
  /** @param {object} action */
  const act = (action) =>
    post('/actions', {
      actions: [
        {type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions: [action]},
      ],
    });
  /**
   * @param {number} x
   * @param {number} y
   */
  const move = async (x, y) => {
    await act({type: 'pointerMove', duration: 0, origin: 'viewport', x, y});
  };
  /** @param {{button?: string}} [options] */
  async function down({button = 'left'} = {}) {
    pressed.add(button);
    await act({type: 'pointerDown', button: buttons.indexOf(button)});
  }
  /** @param {{button?: string}} [options] */
  async function up({button = 'left'} = {}) {
    // Letting go of what is not held is no act, as with a real mouse.
    if (pressed.delete(button)) await act({type: 'pointerUp', button: buttons.indexOf(button)});
  }
  /**
   * @param {number} x
   * @param {number} y
   * @param {{button?: string}} [options]
   */
  async function click(x, y, options) {
    await move(x, y);
    await down(options);
    await up(options);
  }
  async function reset() {
    for (const button of buttons) await up({button});
    await move(0, 0);
  }
  return {move, down, up, click, reset};
}
