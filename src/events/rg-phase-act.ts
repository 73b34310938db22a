import type {PhaseHintCode} from '../domain/phases/hints.js';
import type {PhaseCode} from '../domain/phases/values.js';

/**
 * Somebody takes up a hint of the phase tracker, for example "Dag kiezen": show the place where that
 * is done. Nothing has changed yet. It bubbles.
 */
export class RgPhaseActEvent extends Event {
  static readonly type = 'rg-phase-act';
  readonly phase: PhaseCode;
  /** What there is to do: the code of the hint. */
  readonly act: PhaseHintCode;

  constructor(phase: PhaseCode, act: PhaseHintCode) {
    super(RgPhaseActEvent.type, {bubbles: true, composed: true});
    this.phase = phase;
    this.act = act;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'rg-phase-act': RgPhaseActEvent;
  }
}
