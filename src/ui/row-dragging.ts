/** Less than this is a press, not a drag. */
const still = 6;
/** So near the edge of the window the page goes along, and so fast. */
const edge = 64;
const speed = 14;

/** Before or after another row of its list. */
export interface DropPlace {
  readonly row: HTMLElement;
  readonly after: boolean;
}

/** What is dragged, in which list, both around the grip; and what to do with its new place. */
interface Rows {
  readonly row: string;
  readonly list: string;
  readonly put: (place: DropPlace) => void;
}

/** Takes hold of a row by its grip. There are buttons for the same, so nothing is said about it. */
export function dragRow(event: PointerEvent, {row, list, put}: Rows): void {
  const grip = event.currentTarget;
  if (event.button !== 0 || !(grip instanceof HTMLElement)) return;
  const own = grip.closest<HTMLElement>(row);
  const around = grip.closest<HTMLElement>(list);
  if (!own || !around) return;
  event.preventDefault();
  const others = () =>
    [...around.querySelectorAll<HTMLElement>(row)].filter((other) => other !== own);
  new Dragging(own, others, put).begin(grip, event);
}

/**
 * One drag. Nothing is drawn again meanwhile: the row moves by itself, a line shows where it would
 * come, and its place is told once, on release.
 */
class Dragging {
  readonly #row: HTMLElement;
  readonly #others: () => readonly HTMLElement[];
  readonly #put: (place: DropPlace) => void;
  readonly #stop = new AbortController();
  /** Where it was taken, in the page, and where the pointer is, in the window. */
  #from = 0;
  #at = 0;
  #lifted = false;
  #over: DropPlace | undefined;

  constructor(
    row: HTMLElement,
    others: () => readonly HTMLElement[],
    put: (place: DropPlace) => void,
  ) {
    this.#row = row;
    this.#others = others;
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
      this.#row.classList.add('lifted');
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
    this.#row.classList.remove('lifted');
    this.#row.style.removeProperty('--_moved');
  }

  #show(): void {
    this.#row.style.setProperty('--_moved', `${this.#at + scrollY - this.#from}px`);
    this.#mark(placeAt(this.#others(), this.#at));
  }

  #mark(next: DropPlace | undefined): void {
    this.#over?.row.classList.remove('drop-before', 'drop-after');
    next?.row.classList.add(next.after ? 'drop-after' : 'drop-before');
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

function placeAt(others: readonly HTMLElement[], y: number): DropPlace | undefined {
  const next = others.find((row) => {
    const {top, height} = row.getBoundingClientRect();
    return y < top + height / 2;
  });
  const last = others.at(-1);
  return next ? {row: next, after: false} : last && {row: last, after: true};
}
