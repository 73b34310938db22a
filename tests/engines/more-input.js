/**
 * What no driver's own commands can do, in Chromium: `turn-wheel`, also with Control, and `touch`, with as
 * many fingers as one wants.
 */

/**
 * @typedef {readonly [number, number]} Position
 * @typedef {object} Wheel
 * @property {Position} position
 * @property {Position} by in pixels, to the right and down
 * @property {boolean} [control]
 *
 * @typedef {object} Touch
 * @property {readonly (readonly Position[])[]} moments the fingers that are down, and where they go
 */

const commands = {
  /** @param {import('playwright').CDPSession} client @param {Wheel} wheel */
  'turn-wheel': (client, {position: [x, y], by: [deltaX, deltaY], control}) =>
    client.send('Input.dispatchMouseEvent', {
      ...{type: 'mouseWheel', x, y, deltaX, deltaY},
      modifiers: control ? 2 : 0,
    }),
  /** @param {import('playwright').CDPSession} client @param {Touch} touch */
  async touch(client, {moments}) {
    const send = (/** @type {any} */ type, /** @type {readonly Position[]} */ fingers) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: fingers.map(([x, y], id) => ({x, y, id})),
      });
    for (const [at, fingers] of moments.entries())
      await send(at === 0 ? 'touchStart' : 'touchMove', fingers);
    await send('touchEnd', []);
  },
};

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export const moreInput = () => ({
  name: 'more-input',
  async executeCommand({command, payload, session}) {
    if (command !== 'turn-wheel' && command !== 'touch') return undefined;
    const {browser, id} = session;
    if (!('getPage' in browser) || typeof browser.getPage !== 'function')
      throw new Error('Only Chromium can be given a wheel and fingers.');
    /** @type {import('playwright').Page} */
    const page = browser.getPage(id);
    const client = await page.context().newCDPSession(page);
    try {
      // What the page sends is typed where it is sent: in `tests/support/more-input.ts`.
      await commands[command](client, /** @type {any} */ (payload));
      return true;
    } finally {
      await client.detach();
    }
  },
});
