/** An element of a drawing made by `mapSvg`. */
export interface Drawn {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Drawn[];
  readonly text: string;
}

/** Everything that such a drawing is made of. */
const known = new Set(['svg', 'title', 'desc', 'g', 'rect', 'circle', 'path', 'text']);
const signs: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'"};

/**
 * Reads a drawing that `mapSvg` wrote. Of our own making only: with a strict security policy a page
 * may neither load it as an image nor have the browser read it as markup.
 */
export function readDrawing(svg: string): Drawn {
  const root = made('svg', '');
  const open = [root];
  for (const [, end, name, attributes = '', empty, words] of svg.matchAll(token)) {
    const top = open.at(-1) ?? root;
    if (words !== undefined) top.text += plain(words);
    else if (end) open.pop();
    else if (name !== undefined) {
      const child = made(name, attributes);
      if (known.has(name)) top.children.push(child);
      if (!empty) open.push(child);
    }
  }
  return root.children[0] ?? root;
}

const token = /<(\/?)([a-z]+)((?:\s[\w:-]+="[^"]*")*)(\/?)>|([^<]+)/g;

interface Growing extends Drawn {
  readonly children: Drawn[];
  text: string;
}

function made(name: string, attributes: string): Growing {
  const pairs = attributes.matchAll(/([\w:-]+)="([^"]*)"/g);
  return {
    name,
    attributes: new Map([...pairs].map(([, key = '', value = '']) => [key, plain(value)])),
    children: [],
    text: '',
  };
}

const plain = (xml: string): string =>
  xml.replace(/&([a-z]+|#39);/g, (whole, sign: string) => signs[sign] ?? whole);
