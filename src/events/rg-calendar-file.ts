/**
 * Somebody wants a meeting in their calendar. `file` is the calendar file, `method` what it asks of a
 * calendar. Cancel it to send the file yourself; otherwise it goes on as any file that is saved.
 */
export class RgCalendarFileEvent extends Event {
  static readonly type = 'rg-calendar-file';
  readonly meetingId: string;
  readonly file: File;
  readonly method: 'PUBLISH' | 'CANCEL';

  constructor(meetingId: string, file: File, method: 'PUBLISH' | 'CANCEL') {
    super(RgCalendarFileEvent.type, {bubbles: true, composed: true, cancelable: true});
    this.meetingId = meetingId;
    this.file = file;
    this.method = method;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'rg-calendar-file': RgCalendarFileEvent;
  }
}
