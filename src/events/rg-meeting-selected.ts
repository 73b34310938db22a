/** Somebody chose another meeting to look at. It asks for nothing. */
export class RgMeetingSelectedEvent extends Event {
  static readonly type = 'rg-meeting-selected';
  readonly meetingId: string;

  constructor(meetingId: string) {
    super(RgMeetingSelectedEvent.type, {bubbles: true, composed: true});
    this.meetingId = meetingId;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'rg-meeting-selected': RgMeetingSelectedEvent;
  }
}
