import type {ActorRef} from '../../src/domain/base.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import {permissionFor} from '../../src/domain/regie/permission.js';
import {
  Forms,
  type Draft,
  type Filled,
  type Outcome,
} from '../../src/elements/meeting-agenda/forms.js';
import {Marks} from '../../src/elements/meeting-agenda/marks.js';
import {nl as first} from '../../src/elements/meeting-agenda/meeting-agenda.messages.nl.js';
import {nl as more} from '../../src/elements/meeting-agenda/more.messages.nl.js';
import type {MoreScene} from '../../src/elements/meeting-agenda/more-scene.js';
import type {FormKind} from '../../src/elements/meeting-agenda/openers.js';
import {nl as common} from '../../src/ui/common.messages.nl.js';
import {nlLater} from '../../src/ui/later.messages.nl.js';

const nothing = (): void => undefined;

/** The forms of the agenda, without a page: on whatever the group is at that moment. */
export class AgendaForms {
  readonly #group: () => ResourceGroup;
  readonly #actor: ActorRef;
  readonly #forms = new Forms(nothing);
  readonly #marks = new Marks();

  constructor(group: () => ResourceGroup, actor: ActorRef = {kind: 'client'}) {
    this.#group = group;
    this.#actor = actor;
  }

  get scene(): MoreScene {
    const [group, actor, at] = [this.#group(), this.#actor, new Date().toISOString()];
    return {
      ...{text: {...common, ...nlLater, ...first, ...more}, locale: 'nl'},
      ...{group, actor, at, policy: undefined, marks: this.#marks},
      ...{meeting: undefined, items: [], view: undefined, more: undefined},
      may: (action, own = true) => permissionFor(group, actor, action, {at, own}).kind,
      acts: {wish: nothing, select: nothing, open: nothing},
      ...{form: nothing, rows: nothing, show: nothing, close: nothing, goTo: nothing},
      around: {fixed: false, returned: [], resolve: nothing, say: nothing, undo: undefined},
      knowingly: (_item, act) => act({}),
      subjects: () => [],
    };
  }

  async open(kind: FormKind, subject: string): Promise<Draft> {
    await this.#forms.open(this.scene, kind, subject);
    const draft = this.#forms.draftOf(this.scene, kind, subject);
    if (!draft) throw new Error('The form is not open.');
    return draft;
  }

  /** Writes in some fields of a form that is open, and in no other. */
  fill(draft: Draft, {values = {}, people = {}}: Partial<Filled>): void {
    draft.values = {...draft.values, ...values};
    draft.people = {...draft.people, ...people};
  }

  save(draft: Draft): Outcome {
    return draft.form.read(this.scene, draft);
  }

  /** What stands for somebody in a field. */
  mark(id: string): string {
    return this.#marks.of(id);
  }
}
