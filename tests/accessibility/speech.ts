/**
 * The accessibility tree in the words of a screen reader that reads a page from top to bottom: each
 * stop a line, what is inside something named under it. `tests/engines/accessibility-tree.js` fetches it.
 */

/** One node as the browser hands it to a screen reader. */
export interface Heard {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly value: string;
  readonly states: Readonly<Record<string, unknown>>;
  /** Does it begin on a line of its own? */
  readonly block: boolean;
  readonly children: readonly Heard[];
}

/** One stop, and its words are all there is to hear of it. */
const stops: Readonly<Record<string, string>> = {
  button: 'knop',
  checkbox: 'selectievakje',
  columnheader: 'kolomkop',
  combobox: 'keuzelijst',
  Date: 'datumveld',
  DisclosureTriangle: 'knop',
  DisclosureTriangleGrouped: 'knop',
  image: 'afbeelding',
  InputTime: 'tijdveld',
  link: 'link',
  menuitem: 'menukeuze',
  option: 'keuze',
  radio: 'keuzerondje',
  rowheader: 'rijkop',
  searchbox: 'zoekveld',
  slider: 'schuifregelaar',
  spinbutton: 'getalveld',
  switch: 'schakelaar',
  textbox: 'invoerveld',
};

/** Said when one comes in; without a name a screen reader passes over the first three. */
const places: Readonly<Record<string, string>> = {
  region: 'gebied',
  form: 'formulier',
  group: 'groep',
  alertdialog: 'venster',
  article: 'artikel',
  complementary: 'aanvullend deel',
  dialog: 'venster',
  figure: 'figuur',
  list: 'lijst',
  radiogroup: 'keuzegroep',
  status: 'melding',
  table: 'tabel',
  toolbar: 'werkbalk',
};
const unsaidWithoutName = ['region', 'form', 'group', 'article', 'figure', 'status'];

/** Nothing is said of these, only of what is in them. */
const silent = new Set([
  ...['caption', 'cell', 'code', 'definition', 'Details', 'emphasis', 'generic', 'LabelText'],
  ...['LineBreak', 'listitem', 'main', 'mark', 'none', 'paragraph', 'row', 'rowgroup'],
  // Few screen readers say that a text was added or struck out.
  ...['deletion', 'insertion'],
  ...['sectionfooter', 'sectionheader', 'strong', 'superscript', 'term', 'time', 'blockquote'],
  ...['Legend', 'ListMarker', 'Figcaption', 'Abbr', 'DescriptionList', 'note'],
]);

/** Its words are the name of something that is said anyway, or a dot before a line. */
const named = new Set(['LabelText', 'Legend', 'ListMarker']);

/** What somebody hears of this, from top to bottom. */
export function spoken(root: Heard): string[] {
  const reading = new Reading();
  reading.inside(root);
  return reading.finished();
}

class Reading {
  readonly #lines: string[] = [];
  #depth = 0;
  #text = '';
  /** Are these words said as somebody's name? */
  #muted = false;

  finished(): string[] {
    this.#flush();
    return this.#lines;
  }

  inside(node: Heard): void {
    for (const child of node.children) this.#read(child);
  }

  #read(node: Heard): void {
    const {role, name, block} = node;
    if (role === 'StaticText') {
      // The space between two texts is no text of its own in the tree.
      const apart = /^[\p{L}\p{N}“]/u.test(name) && !/[“(]$/u.test(this.#text);
      if (!this.#muted) this.#text += apart ? ` ${name}` : name;
      return;
    }
    if (block) this.#flush();
    if (role === 'heading') this.#heading(node);
    else if (role in stops) this.#say(said(node, stops[role] ?? ''));
    else if (role in places) this.#place(node);
    else if (silent.has(role)) this.#pass(node);
    else throw new Error(`A screen reader would say “${role}” (${name}): give it a word.`);
    if (block) this.#flush();
  }

  #heading(node: Heard): void {
    this.#say(said(node, `kop ${Number(node.states['level'])}`));
    // Its words have been said; what one can press in it has not.
    this.#quietly(node);
  }

  #place(node: Heard): void {
    const unsaid = node.name === '' && unsaidWithoutName.includes(node.role);
    if (!unsaid) {
      const items = node.children.flatMap(itemsOf).length;
      const many = node.role === 'list' ? ` met ${items} ${items === 1 ? 'deel' : 'delen'}` : '';
      this.#say(said(node, `${places[node.role] ?? ''}${many}`));
      this.#depth += 1;
    }
    this.inside(node);
    this.#flush();
    if (!unsaid) this.#depth -= 1;
  }

  #pass(node: Heard): void {
    if (named.has(node.role)) this.#quietly(node);
    else this.inside(node);
  }

  #quietly(node: Heard): void {
    const before = this.#muted;
    this.#muted = true;
    this.inside(node);
    this.#muted = before;
  }

  #say(line: string): void {
    this.#flush();
    this.#lines.push('  '.repeat(this.#depth) + line);
  }

  #flush(): void {
    const text = tidy(this.#text);
    this.#text = '';
    if (text !== '') this.#say(text);
  }
}

const itemsOf = (node: Heard): readonly Heard[] =>
  node.role === 'listitem'
    ? [node]
    : node.role === 'none' || node.role === 'generic'
      ? node.children.flatMap(itemsOf)
      : [];

function said(node: Heard, role: string): string {
  const {name, description, states} = node;
  return [
    states['focused'] === true && node.role !== 'dialog' ? `▸ ${role}` : role,
    tidy(name),
    ...valueOf(node),
    ...statesOf(states),
    tidy(description),
  ]
    .filter((word) => word !== '')
    .join(', ');
}

/** What holds a value, said even when it is empty. */
const valued = ['textbox', 'searchbox', 'combobox', 'slider', 'spinbutton', 'Date', 'InputTime'];

const valueOf = ({role, value}: Heard): string[] =>
  valued.includes(role) ? [value === '' ? 'leeg' : tidy(value)] : [];

function statesOf(states: Heard['states']): string[] {
  const is = (state: string, value: unknown): boolean => states[state] === value;
  const word = (yes: boolean, text: string): string[] => (yes ? [text] : []);
  return [
    ...word(is('expanded', true), 'uitgeklapt'),
    ...word(is('expanded', false) && !is('hasPopup', 'menu'), 'ingeklapt'),
    ...word(is('pressed', 'true'), 'ingedrukt'),
    ...word(is('pressed', 'false'), 'niet ingedrukt'),
    ...word(is('checked', 'true'), 'aan'),
    ...word(is('checked', 'false'), 'uit'),
    ...word(is('selected', true), 'gekozen'),
    ...word(is('current', 'step'), 'huidige stap'),
    ...word(is('current', 'true') || is('current', 'date'), 'huidig'),
    ...word(is('required', true), 'verplicht'),
    ...word(is('invalid', 'true'), 'ongeldig'),
    ...word(is('disabled', true), 'kan nu niet'),
    ...word(is('hasPopup', 'dialog'), 'opent een venster'),
    ...word(typeof states['lang'] === 'string', `taal ${String(states['lang'])}`),
  ];
}

const tidy = (text: string): string =>
  text
    .replaceAll('\u00ad', '')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.])/g, '')
    .trim();
