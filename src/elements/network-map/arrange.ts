import {html, nothing, type TemplateResult} from 'lit';
import {
  byName,
  groupings,
  search,
  sections,
  type Grouping,
  type ListSection,
} from '../../domain/network/people-list.js';
import {closenesses} from '../../domain/network/rings.js';
import {listOf} from '../../i18n/format.js';
import {viewerKey} from '../../ui/viewer-key.js';
import {choiceField} from './choice-field.js';
import {byPlace, manyFrom, type ListPart} from './list-view.js';
import {sideView} from './map-view.js';
import {personIdOf, type Desk, type Shown} from './scene.js';
import {stateBadge} from './state-badge.js';
import {relationOf, ringWord, sentence, stateWord} from './words.js';
import {besideEachOther} from '../../ui/facts.js';

const orders = ['place', 'name', 'newest'] as const;

interface Arrangement {
  readonly by: Grouping;
  readonly order: (typeof orders)[number];
  readonly query: string;
}

const asOnTheMap: Arrangement = {by: 'side', order: 'place', query: ''};

interface Row extends Shown {
  readonly at: number;
}

/** How the list is arranged: for each who looks, as long as the page is open. */
export class Arranging {
  readonly #draw: () => void;
  readonly #chosen = new Map<string, Arrangement>();

  /** `draw` asks for the list to be drawn again. */
  constructor(draw: () => void) {
    this.#draw = draw;
  }

  /** The tools over the list, and what is in it; a few people are seen at a glance without any. */
  of(desk: Desk): {readonly controls?: TemplateResult; readonly parts?: readonly ListPart[]} {
    if (desk.people.length < manyFrom) return {};
    const key = viewerKey(desk.group, desk.viewer);
    const chosen = this.#chosen.get(key) ?? asOnTheMap;
    const found = rowsOf(desk, chosen);
    const controls = controlsView(desk, chosen, found, (change) => {
      this.#chosen.set(key, {...chosen, ...change});
      this.#draw();
    });
    return {controls, ...(chosen !== asOnTheMap && {parts: partsOf(desk, chosen, found)})};
  }
}

/** Whoever is open stays, found or not: something may be written there. */
function rowsOf(desk: Desk, {order, query}: Arrangement): readonly Row[] {
  const rows = desk.people.map((shown, at) => ({...shown, at}));
  const sorted = {
    place: () => rows.toSorted((a, b) => byPlace(desk)(a.at, b.at)),
    name: () => byName(rows, desk.locale),
    newest: () => rows.toSorted((a, b) => added(b) - added(a)),
  }[order]();
  const found = new Set(search(sorted, query, (row) => relationOf(desk, row)));
  const open = personIdOf(desk.panel);
  return sorted.filter((row) => found.has(row) || row.person.id === open);
}

/** Who came before this was written down, comes last. */
const added = ({person}: Row): number => Date.parse(person.addedOn ?? '') || 0;

const partsOf = (desk: Desk, {by}: Arrangement, rows: readonly Row[]): readonly ListPart[] =>
  sections(rows, by).map(({key, people}) => ({
    heading: headingOf(desk, by, key),
    rows: people.map(({at}) => at),
    mixed: by !== 'side',
  }));

function headingOf({text}: Desk, by: Grouping, key: ListSection<Row>['key']): TemplateResult {
  if (key === 'informal' || key === 'formal') return sideView(text[key], key === 'informal');
  const ring = closenesses.find((known) => known === key);
  if (ring) return html`<p class="side">${sentence(ringWord(text, ring))}</p>`;
  if (by === 'state' && typeof key === 'string')
    return html`<p class="side">${stateBadge(key, stateWord(text, key))}</p>`;
  return html`<p class="side">${by === 'ring' ? sentence(text.noRing) : text.noState}</p>`;
}

/** Quiet: a field to search, and the order one step away. */
function controlsView(
  desk: Desk,
  chosen: Arrangement,
  found: readonly Row[],
  change: (change: Partial<Arrangement>) => void,
): TemplateResult {
  const {text, sight} = desk;
  const onMap = sight === 'map';
  const ways = {side: text.bySide, ring: text.byRing, state: text.byState};
  const order = {place: text.orderPlace, name: text.orderName, newest: text.orderNewest};
  return html`<label class="search">
      <span class="sr">${text.search}</span>
      <input
        class="input"
        type="search"
        dir="auto"
        autocomplete="off"
        placeholder=${text.search}
        .value=${chosen.query}
        @input=${({target}: Event) => {
          if (target instanceof HTMLInputElement) change({query: target.value});
        }}
      />
    </label>
    <details class="order">
      <summary class="btn plain">${text.arrange}</summary>
      <div class="order-fields">
        ${choiceField(
          text.together,
          groupings.filter((by) => onMap || by !== 'ring'),
          (by) => ways[by],
          chosen.by,
          (by) => change({by}),
        )}
        ${choiceField(
          text.order,
          orders.filter((one) => onMap || one === 'name' || chosen.order === one),
          (one) => order[one],
          chosen.order,
          (one) => change({order: one}),
        )}
      </div>
    </details>
    <p class=${found.length > 0 ? 'sr' : 'muted'} role="status" dir="auto">
      ${chosen.query.trim() === '' ? nothing : foundWords(desk, chosen.query, found)}
    </p>`;
}

/** In names, not in numbers. */
function foundWords({text, locale}: Desk, query: string, found: readonly Row[]): string {
  const names = found.slice(0, 3).map(({person}) => person.displayName);
  if (names.length === 0) return text.nobodyFound(query.trim());
  return found.length > names.length
    ? text.foundMore(besideEachOther(text, names))
    : text.found(listOf(locale, names));
}
