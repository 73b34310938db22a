/** The keys that tests name, pressed on a keyboard that knows only single keys. */

/**
 * @typedef {object} SingleKeys
 * @property {(key: string) => Promise<void>} down
 * @property {(key: string) => Promise<void>} up
 */

const modifiers = ['Shift', 'Control', 'Alt', 'Meta'];

/** @param {string} key */
const named = (key) => (key === 'ControlOrMeta' ? 'Control' : key === 'Space' ? ' ' : key);

/**
 * Understands `Shift+Tab` and `Control+a` as Chromium's driver does.
 *
 * @param {SingleKeys} keys
 */
export function keyboardOf(keys) {
  const held = new Set();

  /** @param {string} key Shift and a letter give the capital, as on a real keyboard */
  const typed = (key) => (held.has('Shift') && key.length === 1 ? key.toUpperCase() : named(key));

  /** @param {string} key */
  async function down(key) {
    const value = typed(key);
    if (modifiers.includes(value)) held.add(value);
    await keys.down(value);
  }
  /** @param {string} key */
  async function up(key) {
    const value = typed(key);
    held.delete(value);
    await keys.up(value);
  }
  /** @param {string} combination */
  async function press(combination) {
    const parts = combination === '+' ? ['+'] : combination.split(/\+(?=.)/);
    for (const key of parts) await down(key);
    for (const key of parts.toReversed()) await up(key);
  }
  /** @param {string} text */
  async function type(text) {
    for (const character of text) await press(character === '\n' ? 'Enter' : character);
  }
  return {down, up, press, type};
}
