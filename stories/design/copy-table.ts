/// <reference types="vite/client" />
import {html, nothing, type TemplateResult} from 'lit';
import {offeredLanguages} from '../../src/languages/offered.js';
import {allWords} from '../words.js';

type Sentence = string | ((...parts: string[]) => string);
type Catalogs = Readonly<Record<string, Readonly<Record<string, Sentence>>>>;

/** One thing that is said, in every language in which it has its own words. */
export interface Row {
  readonly place: string;
  readonly key: string;
  readonly words: Readonly<Record<string, string>>;
}

/** Every catalog that is built in: a new file is in the table by being there. */
const files = import.meta.glob<Catalogs>('../../src/**/*.messages*.ts', {eager: true});

const pathOf = /src\/(?:elements\/)?(.+)\.messages(?:\.(.+))?\.ts$/;

/** What somebody fills in stands as ‹1›, ‹2›. */
function inWords(sentence: Sentence): string {
  if (typeof sentence === 'string') return sentence;
  const parts = Array.from({length: sentence.length}, (_, at) => `‹${String(at + 1)}›`);
  return String(sentence(...parts));
}

const drafts = offeredLanguages.filter(({reviewed}) => !reviewed);

/** What the drafts say, by the English sentence that they say it for. */
const drafted = new Map(
  (await allWords()).map(({key, messages}) => [idOf(key, messages['en']), messages]),
);

/** Sentences of one key are told apart by what they say, functions by themselves. */
function idOf(key: string, sentence: unknown): string {
  return `${key} ${String(sentence)}`;
}

function collected(): readonly Row[] {
  const all = new Map<string, {place: string; key: string; words: Record<string, string>}>();
  for (const [path, catalogs] of Object.entries(files)) {
    const [, place = path, language = 'en'] = pathOf.exec(path) ?? [];
    for (const [key, sentence] of Object.values(catalogs).flatMap(Object.entries<Sentence>)) {
      if (typeof sentence !== 'string' && typeof sentence !== 'function') continue;
      const row = all.get(`${place} ${key}`) ?? {place, key, words: {}};
      row.words[language] = inWords(sentence);
      const others = language === 'en' ? drafted.get(idOf(key, sentence)) : undefined;
      for (const {tag} of drafts)
        if (others?.[tag] !== undefined) row.words[tag] = inWords(others[tag] as Sentence);
      all.set(`${place} ${key}`, row);
    }
  }
  return [...all.values()].sort((a, b) => a.place.localeCompare(b.place));
}

export const rows = collected();

const columns: readonly {readonly language: string; readonly name: string}[] = [
  {language: 'nl', name: 'Dutch (je)'},
  {language: 'nl-formal', name: 'Dutch (u)'},
  {language: 'en', name: 'English'},
  ...drafts.map(({tag, name}) => ({language: tag, name: `${name}, not yet reviewed`})),
];
const tagOf = (language: string): string => (language === 'nl-formal' ? 'nl-x-formal' : language);

/** Hides what has not all the words that are looked for, in whatever language or key. */
function search(event: Event): void {
  const field = event.target as HTMLInputElement;
  const wanted = field.value.toLowerCase().split(/\s+/);
  const place = field.closest('.copy');
  let shown = 0;
  for (const row of place?.querySelectorAll<HTMLElement>('tbody tr') ?? []) {
    const words = row.textContent.toLowerCase();
    row.hidden = !wanted.every((word) => words.includes(word));
    if (!row.hidden) shown++;
  }
  const told = place?.querySelector('[role=status]');
  if (told) told.textContent = `${String(shown)} of ${String(rows.length)}`;
}

const cell = ({words}: Row, language: string): TemplateResult => {
  const said = words[language];
  const isSame = said === undefined && language === 'nl-formal';
  return html`<td lang=${tagOf(language)} dir=${language === 'ar' ? 'rtl' : nothing}>
    ${said ?? (isSame ? html`<span lang="en" class="same">as with je</span>` : '–')}
  </td>`;
};

export const copyTable = (): TemplateResult => html`
  <div class="copy">
    <h1>Copy</h1>
    <p>
      All that the elements say, in every language, from the catalogs themselves. No native speaker
      has reviewed what says so yet. What is filled in stands as ‹1›. A portal changes any of these
      by its key, with <code>messages</code>.
    </p>
    <label for="copy-search">Search in keys and words</label>
    <input id="copy-search" type="search" @input=${search} />
    <p role="status">${rows.length} of ${rows.length}</p>
    <div class="wide" tabindex="0" role="region" aria-label="All sentences">
      <table>
        <thead>
          <tr>
            <th scope="col">Where and key</th>
            ${columns.map(({name}) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr>
                <th scope="row">${row.place}<br /><code>${row.key}</code></th>
                ${columns.map(({language}) => cell(row, language))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </div>
`;
