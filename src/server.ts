/**
 * Draws the elements on a Node server, as text with declarative shadow DOM: what a page shows before
 * its first script, and without one. `hydrate.js` takes over in the browser.
 */
import {LitElementRenderer, render, type RenderInfo} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {ReactiveElement, type ReactiveController, type TemplateResult} from 'lit';
import './define.js';
import {GoalEditor} from './elements/goal-editor/goal-editor.js';
import {MeetingAgenda} from './elements/meeting-agenda/meeting-agenda.js';
import {NetworkMap} from './elements/network-map/network-map.js';
import {PhaseTracker} from './elements/phase-tracker/phase-tracker.js';
import './elements/proposals/rg-proposals.js';
import {Reading} from './elements/reins/reading.js';
import './elements/reins/rg-reins.js';
import {LatePart} from './ui/late-part.js';

export interface Drawn {
  /**
   * How wide the elements will be, in CSS px, where the server knows it: from the client hint
   * `Sec-CH-Viewport-Width`, or from what an earlier page told. By default as on a phone.
   */
  readonly width?: number;
  /** For a Content-Security-Policy that allows a `<style>` by its nonce only. */
  readonly nonce?: string;
}

type Late = LatePart<unknown, unknown>;

/** What each element loads after its first paint in a browser: here it is part of the page. */
const lateParts = new WeakMap<object, readonly Late[]>();
const latePartsOf = (element: object | undefined) => lateParts.get(element ?? {}) ?? [];

/** What was done is part of the page too, where the portal gives it. */
const readings = new WeakMap<object, Reading>();

const {addController} = ReactiveElement.prototype;
ReactiveElement.prototype.addController = function (controller: ReactiveController) {
  addController.call(this, controller);
  if (controller instanceof LatePart) {
    lateParts.set(this, [...latePartsOf(this), controller]);
  }
  if (controller instanceof Reading) readings.set(this, controller);
};

/**
 * The HTML of a template of Lit with the elements in it, each with its `.group` and `.actor`: give
 * only what this person may see (`projectFor`), of what was done (`.status.history`) too. Dates are
 * written in the time zone of the process, and words in Dutch; `.messages` says them in another language.
 *
 * @throws {Error} when a group cannot be drawn: check what you load with `parseGroup`.
 */
export async function drawOnServer(page: TemplateResult, options: Drawn = {}): Promise<string> {
  await (loaded ??= loadAll());
  const elementRenderers = [rendererFor(options)];
  return collectResult(render(page, {deferHydration: true, elementRenderers}));
}

const classes = [NetworkMap, GoalEditor, MeetingAgenda, PhaseTracker];
let loaded: Promise<unknown> | undefined;

function loadAll(): Promise<unknown> {
  const parts = classes.flatMap((Element) => latePartsOf(new Element()));
  for (const part of parts) part.use();
  return Promise.all(parts.map((part) => part.settled()));
}

function rendererFor({width, nonce}: Drawn): typeof LitElementRenderer {
  return class extends LitElementRenderer {
    override connectedCallback(): void {
      if (width) Object.assign(this.element, {clientWidth: width});
      super.connectedCallback();
      for (const part of latePartsOf(this.element)) void part.ready();
    }

    override renderShadow(info: RenderInfo): ReturnType<LitElementRenderer['renderShadow']> {
      const drawn = super.renderShadow(info);
      const end = drawn?.indexOf('</style>') ?? -1;
      if (!drawn || end < 0) return drawn;
      const wait = () => this.#read();
      const late = latePartsOf(this.element).flatMap(({styles}) => styles.map(String));
      const open = nonce ? `<style nonce="${nonce}">` : '<style>';
      return [open, ...drawn.slice(1, end), ...late, wait, ...drawn.slice(end)];
    }

    /** Reading begins with a first drawing. */
    async #read(): Promise<string> {
      const reading = readings.get(this.element);
      if (reading) this.element['render']();
      await reading?.settled;
      return '';
    }
  };
}
