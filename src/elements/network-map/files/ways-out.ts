import {html, type TemplateResult} from 'lit';
import {mapSvg, type MapSvgOptions} from '../../../exchange/map-svg/map-svg.js';
import {pictureOf} from '../../../exchange/map-svg/picture.js';
import type {ChosenMap} from '../../../exchange/network/chosen-map.js';
import {networkText} from '../../../exchange/network/network-text.js';
import {writeNetworkFile} from '../../../exchange/network/write-network.js';
import {a4} from '../../../styles/a4.js';
import {copied} from '../../../ui/copied.js';
import {printIcon} from '../../../ui/later-icons.js';
import {printSheet} from '../../../ui/print-sheet.js';
import {readDrawing} from './drawing-tree.js';
import type {FilesDesk} from './files-desk.js';
import {inDocument} from './in-document.js';
import {svgWords, textWords} from './in-words.js';
import {toPng} from './on-canvas.js';
import {sheetView} from './sheet-view.js';
import {sheet} from './sheet.styles.js';

export interface Outward {
  /** As much of the map as is chosen now, in the panel of this event. */
  readonly map: (event: Event) => ChosenMap;
  readonly save: (event: Event, file: File) => void;
  readonly say: (sentence: string) => void;
}

/** On paper, as a picture, as text, or as a file to put back. */
export function waysOut(desk: FilesDesk, outward: Outward): TemplateResult {
  const {text} = desk;
  const button = (words: string, act: (event: Event) => unknown): TemplateResult =>
    html`<button class="btn quiet" type="button" @click=${act}>${words}</button>`;
  const way = (title: string, buttons: unknown): TemplateResult =>
    html`<section>
      <h4 class="kicker">${title}</h4>
      <div class="actions">${buttons}</div>
    </section>`;
  const save = (make: (map: ChosenMap) => string, ending: string, type: string) => (event: Event) =>
    outward.save(event, fileOf(desk, make(outward.map(event)), ending, type));
  return html`<div class="ways-out">
    ${way(
      text.onPaper,
      html`<button
        class="btn primary"
        type="button"
        @click=${(event: Event) => print(desk, outward, event)}
      >
        ${printIcon()}${text.print}
      </button>`,
    )}
    ${way(
      text.asFile,
      button(
        text.saveFile,
        save((map) => writeNetworkFile(map, desk.at), 'json', 'application/json'),
      ),
    )}
    ${way(text.asPicture, [
      button(text.savePng, (event) => void savePng(desk, outward, event)),
      button(
        text.saveSvg,
        save((map) => svgOf(desk, map), 'svg', 'image/svg+xml'),
      ),
    ])}
    ${way(text.asText, [
      button(text.copy, (event) => void copy(desk, outward, event)),
      button(
        text.saveText,
        save((map) => textOf(desk, map), 'txt', 'text/plain'),
      ),
    ])}
  </div>`;
}

function fileOf({text, at}: FilesDesk, content: BlobPart, ending: string, type: string): File {
  return new File([content], `${text.fileName}-${at.slice(0, 10)}.${ending}`, {type});
}

const textOf = (desk: FilesDesk, map: ChosenMap): string => networkText(map, textWords(desk));

function svgOf(desk: FilesDesk, map: ChosenMap, more: Partial<MapSvgOptions> = {}): string {
  const {people, ...picture} = pictureOf(map);
  const words = svgWords(desk, map);
  return mapSvg(people, {...picture, words, sectors: desk.sectors, language: desk.locale, ...more});
}

async function savePng(desk: FilesDesk, {map, save, say}: Outward, event: Event): Promise<void> {
  const blob = await toPng(readDrawing(svgOf(desk, map(event))));
  if (blob) save(event, fileOf(desk, blob, 'png', 'image/png'));
  else say(desk.text.pngFailed);
}

/** Where the clipboard is closed to the page, the text can be saved. */
async function copy(desk: FilesDesk, {map, say}: Outward, event: Event): Promise<void> {
  const done = await copied(textOf(desk, map(event)));
  say(done ? desk.text.textCopied : desk.text.copyFailed);
}

/** Portrait paper is narrower than a screen: the map is drawn for it. */
const paperWidth = 800;

function print(desk: FilesDesk, {map, say}: Outward, event: Event): void {
  const panel = event.target instanceof Element ? event.target.closest('dialog') : null;
  if (!panel) return;
  const chosen = map(event);
  const drawing = readDrawing(svgOf(desk, chosen, {colours: 'ink', width: paperWidth}));
  const content = sheetView(chosen, textWords(desk), inDocument(drawing, document));
  printSheet(panel, {content, lang: desk.locale, styles: [a4, sheet]});
  say(desk.text.printing);
}
