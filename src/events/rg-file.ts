/**
 * Somebody saves something as a file: `file.name`, `file.type`, and what is in it by `file.text()`.
 * Cancel it to keep the file yourself; otherwise the browser saves it on the device.
 */
export class RgFileEvent extends Event {
  static readonly type = 'rg-file';
  readonly file: File;

  constructor(file: File) {
    super(RgFileEvent.type, {bubbles: true, composed: true, cancelable: true});
    this.file = file;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'rg-file': RgFileEvent;
  }
}
