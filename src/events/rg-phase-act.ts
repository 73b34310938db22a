import type {PhaseActCode, PhasePlace} from '../domain/phases/acts.js';
import type {PhaseHintCode} from '../domain/phases/hints.js';
import type {PhaseCode} from '../domain/phases/values.js';

/**
 * Somebody takes up an act or a hint of the phase tracker, for example "Dag kiezen" or "Naar de kaart":
 * show the place where that is done. Nothing has changed yet. It bubbles.
 */
export class RgPhaseActEvent extends Event {
  static readonly type = 'rg-phase-act';
  readonly phase: PhaseCode;
  /** What there is to do: the code of the act or of the hint. */
  readonly act: PhaseActCode | PhaseHintCode;
  /** Where that is done: on the map, with the goals, or at the meeting. */
  readonly place: PhasePlace;

  constructor(phase: PhaseCode, act: PhaseActCode | PhaseHintCode, place: PhasePlace) {
    super(RgPhaseActEvent.type, {bubbles: true, composed: true});
    this.phase = phase;
    this.act = act;
    this.place = place;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'rg-phase-act': RgPhaseActEvent;
  }
}
