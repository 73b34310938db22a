import {html, nothing, type TemplateResult} from 'lit';
import {phaseCodes} from '../../domain/phases/values.js';
import {saysTooLong} from '../../ui/too-long.js';
import {asked, wayTo, type Move, type SheetScene} from './sheet-scene.js';

/** Before anything changes: what stays, and room for a word. Escape and "Hier blijven" are equal. */
export function moveDialog(scene: SheetScene, move: Move): TemplateResult {
  const {text, may, go, stay} = scene;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (may === 'no' || !(event.target instanceof HTMLFormElement)) return;
    if (saysTooLong(event.target, text, [move.note])) return;
    close(event);
    go(movedFrom(event.target, move));
  };
  const left = ({target}: Event): void => {
    // When it is answered it is gone before this is heard.
    if (!(target instanceof Element) || !target.isConnected) return;
    stay(target.querySelector('textarea')?.value ?? '');
  };
  return html`<dialog
    class="dialog question"
    aria-labelledby="question"
    aria-describedby="stays"
    @close=${left}
  >
    <form class="flow" @submit=${submit}>
      <h3 class="title" id="question">${title(scene, move)}</h3>
      <p id="stays">${text.stays}</p>
      ${whereField(scene, move)}
      <label class="field">
        <span class="label">${text.word}</span>
        <span class="help">${text.optional}</span>
        <textarea
          class="input"
          name="note"
          rows="2"
          dir="auto"
          .value=${move.note ?? ''}
        ></textarea>
      </label>
      ${dayField(scene)}
      <div class="actions">
        ${
          may === 'no'
            ? html`<p>${text.refusedNotAllowed}</p>`
            : html`<button class="btn primary" type="submit">
                ${may === 'propose' ? text.propose : text.yes}
              </button>`
        }
        <button class="btn quiet" type="button" @click=${close}>${text.stayHere}</button>
      </div>
    </form>
  </dialog>`;
}

/** Closing natively gives the focus back to where it was. */
function close({target}: Event): void {
  if (target instanceof Element) target.closest('dialog')?.close();
}

function title(scene: SheetScene, {round, proposalId, to}: Move): string {
  if (round !== undefined) return asked(scene, scene.text.newRound);
  // Where it goes is still to be chosen.
  return proposalId ? scene.text.adapt : asked(scene, scene.text.wonder(wayTo(scene, to)));
}

/** A new round may begin anywhere on the path but at its end; a proposal may be taken elsewhere. */
function whereField({text, path}: SheetScene, {round, proposalId, to}: Move): unknown {
  if (round === undefined && !proposalId) return nothing;
  const phases =
    round === undefined
      ? phaseCodes.filter((phase) => phase === to || phase !== path.current)
      : phaseCodes.slice(0, -1);
  return html`<label class="field">
    <span class="label">${round === undefined ? text.whichPhase : text.startAt}</span>
    <select class="input" name="start">
      ${phases.map(
        (phase) => html`<option value=${phase} ?selected=${phase === to}>${text[phase]}</option>`,
      )}
    </select>
  </label>`;
}

/** Today unless it was earlier; not before the phase that it follows. */
function dayField({text, group, at}: SheetScene): TemplateResult {
  const since = group.phase.history.at(-1)?.enteredOn ?? '';
  return html`<label class="field">
    <span class="label">${text.since}</span>
    <input
      class="input"
      type="date"
      name="on"
      min=${dayOf(since)}
      max=${dayOf(at)}
      .value=${dayOf(at)}
    />
  </label>`;
}

/** The calendar day of an instant, where one is. */
function dayOf(instant: string): string {
  const here = new Date(instant);
  if (Number.isNaN(here.getTime())) return '';
  here.setMinutes(here.getMinutes() - here.getTimezoneOffset());
  return here.toISOString().slice(0, 10);
}

function movedFrom(form: HTMLFormElement, move: Move): Move {
  const typed = new FormData(form);
  const note = typed.get('note');
  const start = phaseCodes.find((phase) => phase === typed.get('start'));
  const on = typed.get('on');
  const earlier = typeof on === 'string' && on !== '' && on < dayOf(new Date().toISOString());
  return {
    ...move,
    to: start ?? move.to,
    note: typeof note === 'string' ? note.trim() : '',
    ...(earlier && {on}),
  };
}
