import {RgFileEvent} from '../events/rg-file.js';

/** The files of one open panel: their addresses last as long as it does. */
export class SavedFiles {
  readonly #urls: string[] = [];

  /** The page may keep the file; otherwise the browser does. Nothing leaves the device. */
  save(from: Element, file: File): void {
    const event = new RgFileEvent(file);
    if (!from.dispatchEvent(event)) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = file.name;
    this.#urls.push(link.href);
    link.click();
  }

  release(): void {
    for (const url of this.#urls.splice(0)) URL.revokeObjectURL(url);
  }
}
