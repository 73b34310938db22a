import {html, nothing} from 'lit';
import type {Goal} from '../../domain/goals/schema.js';
import type {FormDesk} from './desk.js';
import {moveGoalTo} from './goal-order.js';

/** Less than this is a press, not a drag. */
const still = 6;
/** So near the edge of the window the page goes along, and so fast. */
const edge = 64;
const speed = 14;

/** To drag a goal by; two buttons do the same, so nothing is said about it. */
export function dragGrip(desk: FormDesk, goal: Goal): unknown {
  const row = desk.board.of[goal.term];
  if (row.length < 2 || !row.includes(goal) || desk.may('arrangeGoals') !== 'yes') return nothing;
  const take = (event: PointerEvent): void => {
    const grip = event.currentTarget;
    if (event.button !== 0 || !(grip instanceof HTMLElement)) return;
    const note = grip.closest<HTMLElement>('.goal');
    const column = grip.closest<HTMLElement>('.column');
    if (!note || !column) return;
    event.preventDefault();
    new Dragging(note, column, (place) => {
      const to = indexIn(desk, goal, place);
      if (to !== undefined) moveGoalTo(desk, goal, to);
    }).begin(grip, event);
  };
  return html`<span class="grip" aria-hidden="true" @pointerdown=${take}></span>`;
}

/** Before or after another note of the column. */
interface Place {
  readonly note: HTMLElement;
  readonly after: boolean;
}

/**
 * One drag. Nothing is drawn again meanwhile: the note moves by itself, a line shows where it would
 * come, and its place is told once, on release.
 */
class Dragging {
  readonly #note: HTMLElement;
  readonly #column: HTMLElement;
  readonly #put: (place: Place) => void;
  readonly #stop = new AbortController();
  /** Where it was taken, in the page, and where the pointer is, in the window. */
  #from = 0;
  #at = 0;
  #lifted = false;
  #over: Place | undefined;

  constructor(note: HTMLElement, column: HTMLElement, put: (place: Place) => void) {
    this.#note = note;
    this.#column = column;
    this.#put = put;
  }

  begin(grip: HTMLElement, {pointerId, clientY}: PointerEvent): void {
    this.#from = clientY + scrollY;
    grip.setPointerCapture(pointerId);
    const {signal} = this.#stop;
    grip.addEventListener('pointermove', (event) => this.#follow(event), {signal});
    grip.addEventListener('pointerup', () => this.#release(), {signal});
    // A grip that is taken away, too, loses the pointer without a release: the window hears of that.
    const lose = (event: PointerEvent): void => {
      if (event.pointerId === pointerId) this.#end();
    };
    addEventListener('pointercancel', lose, {signal});
    addEventListener('lostpointercapture', lose, {signal});
    addEventListener('blur', () => this.#end(), {signal});
    addEventListener('keydown', (event) => this.#escape(event), {signal, capture: true});
  }

  #follow({clientY}: PointerEvent): void {
    this.#at = clientY;
    if (!this.#lifted) {
      if (Math.abs(clientY + scrollY - this.#from) < still) return;
      this.#lifted = true;
      this.#note.classList.add('lifted');
      this.#roll();
    }
    this.#show();
  }

  #release(): void {
    const to = this.#over;
    this.#end();
    if (to) this.#put(to);
  }

  #escape(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.#end();
  }

  #end(): void {
    this.#stop.abort();
    this.#mark(undefined);
    this.#note.classList.remove('lifted');
    this.#note.style.removeProperty('--_moved');
  }

  #show(): void {
    this.#note.style.setProperty('--_moved', `${this.#at + scrollY - this.#from}px`);
    this.#mark(placeAt(this.#column, this.#note, this.#at));
  }

  #mark(next: Place | undefined): void {
    this.#over?.note.classList.remove('drop-before', 'drop-after');
    next?.note.classList.add(next.after ? 'drop-after' : 'drop-before');
    this.#over = next;
  }

  /** The page goes along at the edges of the window. */
  #roll(): void {
    if (this.#stop.signal.aborted) return;
    const by = this.#at < edge ? -speed : this.#at > innerHeight - edge ? speed : 0;
    if (by !== 0) {
      scrollBy(0, by);
      this.#show();
    }
    requestAnimationFrame(() => this.#roll());
  }
}

function placeAt(column: HTMLElement, own: HTMLElement, y: number): Place | undefined {
  const others = [...column.querySelectorAll<HTMLElement>('.goal')].filter((note) => note !== own);
  const next = others.find((note) => {
    const {top, height} = note.getBoundingClientRect();
    return y < top + height / 2;
  });
  const last = others.at(-1);
  return next ? {note: next, after: false} : last && {note: last, after: true};
}

/** The place among the goals; nothing where that is where it lay. */
function indexIn(desk: FormDesk, goal: Goal, {note, after}: Place): number | undefined {
  const row = desk.board.of[goal.term];
  const others = row.filter((one) => one !== goal);
  const {mark} = note.querySelector<HTMLElement>('h4')?.dataset ?? {};
  const found = others.findIndex(({id}) => desk.mark(id) === mark);
  const to = found + (after ? 1 : 0);
  return found < 0 || to === row.indexOf(goal) ? undefined : to;
}
