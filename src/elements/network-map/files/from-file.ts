import {html, nothing, type TemplateResult} from 'lit';
import type {Command} from '../../../domain/command.js';
import type {NetworkNote} from '../../../exchange/network/notes.js';
import type {NetworkFileResult} from '../../../exchange/network/read-network.js';
import {newId} from '../../../ui/new-id.js';
import {isClient} from '../scene.js';
import type {FilesDesk} from './files-desk.js';

/** What a chosen file holds for this map, in words; or what is wrong with it. */
export type Read =
  | {readonly ok: false; readonly said: string}
  | {
      readonly ok: true;
      readonly found: Extract<NetworkFileResult, {readonly ok: true}>;
      readonly commands: readonly Command[];
      readonly notes: readonly string[];
    };

/** Reading comes with the first file that is opened. */
export async function readFile(desk: FilesDesk, file: File): Promise<Read> {
  const {locale, group, text} = desk;
  const language = locale === 'nl' ? 'nl' : 'en';
  try {
    const [written, reading, words] = await Promise.all([
      file.text(),
      import('../../../exchange/network/read-network.js'),
      import('../../../exchange/network/notes.js'),
    ]);
    const all = reading.readNetworkFile(written, newId, group);
    if (!all.ok) return {ok: false, said: words.sayNetworkProblem(all.problem, language)};
    // Kept maps are the client's alone, also those in a file.
    const found = isClient(desk) ? all : {...all, mapSnapshots: []};
    const notes = new Set(
      found.notes.map((note: NetworkNote) => words.sayNetworkNote(note, language)),
    );
    return {ok: true, found, commands: reading.importCommands(found), notes: [...notes]};
  } catch {
    // The file went away meanwhile, or the page lost its network.
    return {ok: false, said: text.unreadable};
  }
}

/** May who looks put people on the map from a file? */
export const mayReadIn = (desk: Pick<FilesDesk, 'sight' | 'may'>): boolean =>
  desk.sight === 'map' && desk.may('editNetwork') === 'yes';

interface Answers {
  readonly putIn: (event: Event, commands: readonly Command[]) => void;
  readonly leave: (event: Event) => void;
}

/** Choosing a file changes nothing yet: first it says what would come in. */
export function fromFile(
  {text}: FilesDesk,
  read: Read | undefined,
  acts: Answers & {
    readonly choose: (event: Event) => void;
  },
): TemplateResult {
  return html`<section class="from-file">
    <h4 class="kicker" id="from-file">${text.fromFile}</h4>
    <label class="field">
      <span class="label">${text.choose}</span>
      <span class="help">${text.fromFileHelp}</span>
      <input
        class="input"
        type="file"
        accept=".json,.easynwk,application/json"
        @change=${acts.choose}
      />
    </label>
    ${read?.ok === true ? comesIn(text, read, acts) : nothing}
  </section>`;
}

function comesIn(
  text: FilesDesk['text'],
  {found, commands, notes}: Extract<Read, {readonly ok: true}>,
  {putIn, leave}: Answers,
): TemplateResult {
  const {people, ties, mapSnapshots} = found;
  return html`<div class="flow found" role="group" aria-labelledby="comes-in">
    <p id="comes-in" tabindex="-1"><b>${people.length > 0 ? text.comesIn : text.nothingNew}</b></p>
    ${
      people.length > 0
        ? html`<ul>
            ${people.map(({displayName}) => html`<li dir="auto">${displayName}</li>`)}
          </ul>`
        : nothing
    }
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
        commands.length > 0
          ? html`<button
              class="btn primary"
              type="button"
              @click=${(event: Event) => putIn(event, commands)}
            >
              ${text.putIn}
            </button>`
          : nothing
      }
      <button class="btn plain" type="button" @click=${leave}>${text.notPutIn}</button>
    </div>
  </div>`;
}
