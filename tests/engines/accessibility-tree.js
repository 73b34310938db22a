/**
 * The command `accessibility-tree`: the page as Chromium hands it to a screen reader, shadow trees and
 * slots flattened, with what only the page's layout and attributes know.
 */

/**
 * @typedef {object} Heard
 * @property {string} role
 * @property {string} name
 * @property {string} description
 * @property {string} value
 * @property {Readonly<Record<string, unknown>>} states such as `expanded`, `level`, `current`
 * @property {boolean} block does it begin on a line of its own?
 * @property {readonly Heard[]} children
 */

/**
 * @typedef {object} AXValue
 * @property {unknown} [value]
 *
 * @typedef {object} AXNode
 * @property {string} nodeId
 * @property {boolean} ignored
 * @property {AXValue} [role]
 * @property {AXValue} [name]
 * @property {AXValue} [description]
 * @property {AXValue} [value]
 * @property {{name: string, value: AXValue}[]} [properties]
 * @property {string[]} [childIds]
 * @property {number} [backendDOMNodeId]
 */

/** @param {AXValue | undefined} value */
const textOf = (value) => String(value?.value ?? '');

/**
 * @param {AXNode[]} nodes
 * @param {(id: number | undefined) => {inline: boolean, attributes: Record<string, string>}} drawn
 * @returns {Heard}
 */
function treeOf(nodes, drawn) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  /** @param {AXNode} node @returns {Heard} */
  const heard = (node) => {
    const {inline, attributes} = drawn(node.backendDOMNodeId);
    const role = node.ignored ? 'none' : textOf(node.role);
    const states = (node.properties ?? []).map(({name, value}) => [name, value.value]);
    if (attributes['aria-current']) states.push(['current', attributes['aria-current']]);
    if (attributes['lang']) states.push(['lang', attributes['lang']]);
    return {
      role,
      name: textOf(node.name),
      description: textOf(node.description),
      // What a value means in words is said instead of it.
      value: attributes['aria-valuetext'] ?? textOf(node.value),
      states: node.ignored ? {} : Object.fromEntries(states),
      block: !inline,
      children:
        role === 'StaticText'
          ? []
          : (node.childIds ?? []).flatMap((id) => {
              const child = byId.get(id);
              return child ? [heard(child)] : [];
            }),
    };
  };
  const [root] = nodes;
  if (!root) throw new Error('The page has no accessibility tree.');
  return heard(root);
}

/** @param {import('playwright').CDPSession} client */
async function layoutOf(client) {
  const {documents, strings} = await client.send('DOMSnapshot.captureSnapshot', {
    computedStyles: ['display'],
  });
  const [page] = documents;
  const {backendNodeId = [], attributes = []} = page?.nodes ?? {};
  const displays = new Map(
    (page?.layout.nodeIndex ?? []).map((at, index) => [
      at,
      strings[page?.layout.styles[index]?.[0] ?? -1] ?? '',
    ]),
  );
  const places = new Map(backendNodeId.map((id, at) => [id, at]));
  return (/** @type {number | undefined} */ id) => {
    const at = places.get(id ?? -1);
    const pairs = at === undefined ? [] : (attributes[at] ?? []);
    const display = at === undefined ? '' : (displays.get(at) ?? '');
    return {
      // What has no box of its own (`contents`, text) breaks no line.
      inline: display === '' || display === 'contents' || display.startsWith('inline'),
      attributes: Object.fromEntries(
        pairs.flatMap((name, index) =>
          index % 2 === 0 ? [[strings[name] ?? '', strings[pairs[index + 1] ?? -1] ?? '']] : [],
        ),
      ),
    };
  };
}

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export const accessibilityTree = () => ({
  name: 'accessibility-tree',
  async executeCommand({command, session}) {
    if (command === 'renews-snapshots') return process.argv.includes('--update-snapshots');
    if (command !== 'accessibility-tree') return undefined;
    const {browser, id} = session;
    if (!('getPage' in browser) || typeof browser.getPage !== 'function')
      throw new Error('Only Chromium shows its accessibility tree.');
    /** @type {import('playwright').Page} */
    const page = browser.getPage(id);
    const client = await page.context().newCDPSession(page);
    try {
      const [{nodes}, drawn] = [
        await client.send('Accessibility.getFullAXTree'),
        await layoutOf(client),
      ];
      return treeOf(nodes, drawn);
    } finally {
      await client.detach();
    }
  },
});
