import {html, nothing, type TemplateResult} from 'lit';
import type {Command} from '../../../domain/command.js';
import {noteInWords} from '../../../exchange/network/note-in-words.js';
import type {NetworkFileResult} from '../../../exchange/network/read-network.js';
import type {Alike} from '../../../exchange/recognise.js';
import {listOf} from '../../../i18n/format.js';
import {newId} from '../../../ui/new-id.js';
import {isClient} from '../scene.js';
import {relationOf} from '../words.js';
import type {FilesDesk} from './files-desk.js';

/** What a chosen file holds for this map, in words. */
export interface Good {
  readonly ok: true;
  /** What the file is called. */
  readonly name: string;
  readonly found: Extract<NetworkFileResult, {readonly ok: true}>;
  /** What puts it on the map; nothing when all is there. */
  readonly command: Command | undefined;
  /** Who comes in although they seem to be there, by their number in the file. */
  readonly again: ReadonlySet<number>;
  /** The same file, where others come in too. */
  readonly look: (again: ReadonlySet<number>) => Read;
}

/** The same, or what is wrong with the file. */
export type Read = Good | {readonly ok: false; readonly said: string};

/** Reading comes with the first file that is opened. */
export async function readFile(desk: FilesDesk, file: File): Promise<Read> {
  const {group, text} = desk;
  try {
    const [written, {readNetworkFile, importCommand}] = await Promise.all([
      file.text(),
      import('../../../exchange/network/read-network.js'),
    ]);
    const look = (again: ReadonlySet<number>): Read => {
      const all = readNetworkFile(written, newId, group, again);
      if (!all.ok) return {ok: false, said: text[`${all.problem}File`]};
      // Kept maps are the client's alone, also those in a file.
      const found = isClient(desk) ? all : {...all, mapSnapshots: []};
      return {ok: true, name: file.name, found, command: importCommand(found), again, look};
    };
    return look(new Set());
  } catch {
    // The file went away meanwhile, or the page lost its network.
    return {ok: false, said: text.unreadable};
  }
}

/** Each once; and one sentence for all who stay as they are. */
function notesOn({text, locale}: FilesDesk, {notes}: Good['found']): readonly string[] {
  const stay = notes.flatMap(({code, name}) => (code === 'alreadyThere' ? (name ?? []) : []));
  const others = notes.filter(({code}) => code !== 'alreadyThere');
  return [
    ...(stay.length > 0 ? [text.stayAsTheyAre(listOf(locale, stay))] : []),
    ...new Set(others.map((note) => noteInWords(text, note))),
  ];
}

/** May who looks put people on the map from a file? */
export const mayReadIn = (desk: Pick<FilesDesk, 'sight' | 'may'>): boolean =>
  desk.sight === 'map' && desk.may('editNetwork') === 'yes';

interface Answers {
  readonly putIn: (event: Event, command: Command) => void;
  readonly leave: (event: Event) => void;
  /** Reads the file again, where these people come in too. */
  readonly look: (again: ReadonlySet<number>) => void;
}

/** Choosing a file changes nothing yet: first it says what would come in. */
export function fromFile(
  desk: FilesDesk,
  read: Read | undefined,
  acts: Answers & {
    readonly choose: (event: Event) => void;
  },
): TemplateResult {
  const {text} = desk;
  return html`<section class="from-file">
    <h4 class="kicker" id="from-file">${text.fromFile}</h4>
    <p class="muted small" id="from-file-help">${text.fromFileHelp}</p>
    <label class="btn quiet file">
      ${text.choose}<input
        type="file"
        accept=".json,.easynwk,application/json"
        aria-describedby="from-file-help"
        @change=${acts.choose}
      />
    </label>
    ${read?.ok === true ? comesIn(desk, read, acts) : nothing}
  </section>`;
}

function comesIn(
  desk: FilesDesk,
  {name, found, command, again}: Good,
  {putIn, leave, look}: Answers,
): TemplateResult {
  const {text} = desk;
  const {people, alike, ties, mapSnapshots} = found;
  const notes = notesOn(desk, found);
  const fresh = people.filter((one) => alike.every(({person}) => person !== one));
  return html`<div class="flow found" role="group" aria-labelledby="comes-in">
    <p class="muted small" dir="auto">${name}</p>
    <p id="comes-in" tabindex="-1"><b>${fresh.length > 0 ? text.comesIn : text.nothingNew}</b></p>
    ${
      fresh.length > 0
        ? html`<ul>
            ${fresh.map(({displayName}) => html`<li><bdi>${displayName}</bdi></li>`)}
          </ul>`
        : nothing
    }
    ${alike.length > 0 ? whoSeemsThere(desk, alike, again, look) : nothing}
    ${ties.length > 0 ? html`<p>${text.linesToo}</p>` : nothing}
    ${mapSnapshots.length > 0 ? html`<p>${text.mapsToo}</p>` : nothing}
    ${
      notes.length > 0
        ? html`<ul class="muted small">
            ${notes.map((note) => html`<li dir="auto">${note}</li>`)}
          </ul>`
        : nothing
    }
    <div class="actions">
      ${
        command
          ? html`<button
              class="btn primary"
              type="button"
              @click=${(event: Event) => putIn(event, command)}
            >
              ${text.putIn}
            </button>`
          : nothing
      }
      <button class="btn plain" type="button" @click=${leave}>${text.notPutIn}</button>
    </div>
  </div>`;
}

/** Who comes in nevertheless is ticked. */
function whoSeemsThere(
  desk: FilesDesk,
  alike: readonly Alike[],
  again: ReadonlySet<number>,
  look: Answers['look'],
): TemplateResult {
  const {text} = desk;
  const tick = (at: number, {target}: Event): void => {
    const isTicked = target instanceof HTMLInputElement && target.checked;
    look(new Set([...again, at].filter((one) => one !== at || isTicked)));
  };
  return html`<fieldset class="choices" aria-describedby="alike-help">
    <legend class="label">${text.alike}</legend>
    <p class="muted small" id="alike-help">${text.alikeHelp}</p>
    ${alike.map(
      ({at, person, like}) =>
        html`<label class="choice">
          <input
            type="checkbox"
            .checked=${again.has(at)}
            @change=${(event: Event) => tick(at, event)}
          />
          <span dir="auto"
            >${person.displayName}<span class="muted small"
              >${text.alikeTo(like.displayName, relationOf(desk, {person: like, way: undefined}))}</span
            ></span
          >
        </label>`,
    )}
  </fieldset>`;
}
