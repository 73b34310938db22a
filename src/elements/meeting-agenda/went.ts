import {isRunning} from '../../domain/meetings/running.js';
import {heading} from './openers.js';
import type {AgendaView, MeetingScene, Scene} from './scene.js';

interface Wish {
  readonly view: AgendaView;
  readonly meetingId: string | undefined;
  /** What the page wanted to show then. */
  readonly instead: AgendaView | undefined;
  /** Was the meeting going on when it was last drawn? */
  runs: boolean;
}

/** Where somebody went by themselves: to the meeting, or back to its agenda. */
export class Went {
  #wish: Wish | undefined;

  to(view: AgendaView, scene: Scene, goTo: (...focus: readonly string[]) => void): void {
    this.#wish = {view, meetingId: scene.meeting?.id, instead: scene.view, runs: false};
    goTo(heading);
  }

  /** That counts until the meeting is over, or had not begun after all, or the page says otherwise. */
  viewOf({meeting, view, at}: MeetingScene): AgendaView | undefined {
    const wish = this.#wish;
    if (wish?.meetingId !== meeting.id || wish.instead !== view) return view;
    const runs = isRunning(meeting, at);
    if (wish.runs && !runs) this.#wish = undefined;
    if (!runs && (wish.runs || wish.view === 'live')) return view;
    wish.runs = runs;
    return wish.view;
  }
}
