import {html, nothing, type TemplateResult} from 'lit';
import type {Proposal} from '../../domain/regie/schema.js';
import {dateOf} from '../../i18n/format.js';
import {brief} from '../../ui/brief.js';
import {statusLabel, type FormDesk} from './desk.js';
import {changedRows} from './proposed-change.js';
import {textAt, type Stored} from './proposed.js';
import {rowsView} from './proposed-rows.js';

/**
 * What became of what one proposed, without a judgement: the newest in sight, all that was before one
 * press away.
 */
export function decidedView(
  desk: FormDesk,
  [newest, ...before]: readonly Proposal[],
  level?: number,
): unknown {
  const {text} = desk;
  if (newest === undefined) return nothing;
  return html`<section class="decided" part="decided">
    <h3 class="kicker" aria-level=${level ?? nothing}>${text.youProposed}</h3>
    <ol class="versions">
      ${decidedOne(desk, newest)}
    </ol>
    ${
      before.length === 0
        ? nothing
        : html`<details>
            <summary class="btn plain">${text.proposedBefore}</summary>
            <ol class="versions">
              ${before.map((proposal) => decidedOne(desk, proposal))}
            </ol>
          </details>`
    }
  </section>`;
}

function decidedOne(desk: FormDesk, {command, state, decidedOn}: Proposal): TemplateResult {
  const {text, locale, group} = desk;
  const name = group.clientName ?? text.theClient;
  const say = {accepted: text.wasTaken, adapted: text.wasChanged, declined: () => text.wasLeft};
  const outcome = new Map(Object.entries(say)).get(state)?.(name);
  return html`<li>
    <span dir="auto">${wordsOf(desk, command)}</span> ${rowsView(changedRows(desk, command))}
    <span class="muted small" dir="auto"
      >${outcome} ${decidedOn === undefined ? nothing : dateOf(locale, decidedOn)}</span
    >
  </li>`;
}

/** The words that were proposed, or what they were about; the fields beside them lie below. */
function wordsOf({text, board, ...desk}: FormDesk, command: Stored): string {
  const said = ['goal', 'step', 'change']
    .map((part) => textAt(command, part, 'text'))
    .find((one) => one !== undefined);
  if (said !== undefined) return text.quoted(brief(said, 120));
  const step = board.steps.get(textAt(command, 'stepId') ?? '');
  if (step) return text.aboutStep(brief(step.text, 120));
  const status = textAt(command, 'status');
  return status === undefined
    ? text.wantsChange
    : text.wantsStatus(statusLabel({...desk, text, board}, status));
}
