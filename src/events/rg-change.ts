import type {AuditEntry} from '../domain/decision.js';

/**
 * A change of this user is stored. For the portal's own log: who did what, when, to what; ids only,
 * never a name or a text.
 */
export class RgChangeEvent extends Event {
  static readonly type = 'rg-change';
  readonly audit: AuditEntry;

  constructor(audit: AuditEntry) {
    super(RgChangeEvent.type, {bubbles: true, composed: true});
    this.audit = audit;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'rg-change': RgChangeEvent;
  }
}
