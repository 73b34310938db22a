import {html, nothing, type TemplateResult} from 'lit';
import type {Command} from '../domain/command.js';
import {scoreFields} from '../domain/goals/values.js';
import type {Refusal} from '../domain/decision.js';
import {textLimits} from '../domain/text-limits.js';
import {copied} from './copied.js';
import {foldedDifference} from './difference.js';
import {cloudIcon, pencilIcon, roundIcon} from './first-icons.js';
import {foldedText} from './folded-text.js';
import type {FullText} from './states.js';

/** A command that could not be applied, with the reason: see `GroupState.returned`. */
export interface GivenBack {
  readonly id: string;
  readonly command: Command;
  /** What was to come of it, where that is a proposal. */
  readonly wish?: Command;
  readonly refusal: Refusal;
  /** It was an undo or a redo, of this kind of command. */
  readonly undoes?: string;
  /** `false` where it cannot be sent again: then it can only be copied, or let go. */
  readonly again?: boolean;
}

/** Sending again is `mine`, letting go is `theirs`. */
export type Kept = 'mine' | 'theirs' | 'both';

/** Two versions of what is no text, such as a day: of those one can keep only one. */
export interface TwoVersions {
  readonly title: string;
  readonly mine: string;
  readonly theirs: string;
}

export interface Returned {
  readonly text: FullText;
  readonly returned: readonly GivenBack[];
  readonly resolve: (id: string, keep: Kept) => void;
  /** How that is told, where it is not two texts. */
  readonly versions?: (one: GivenBack) => TwoVersions | undefined;
  /** Why, where an element can say it better; then there is nothing to send again. */
  readonly why?: (one: GivenBack) => string | undefined;
  /** Says that the text was copied: see `Announcer`. */
  readonly say: (sentence: string) => void;
}

/** All that came back, with what was typed: nothing is lost, and the person chooses. */
export function returnedView(parts: Returned): unknown {
  return parts.returned.length === 0
    ? nothing
    : parts.returned.map((one) =>
        one.refusal.reason === 'changedMeanwhile' && one.again !== false && !parts.why?.(one)
          ? twoTexts(parts, one)
          : refused(parts, one),
      );
}

function twoTexts({text, resolve, versions}: Returned, one: GivenBack): TemplateResult {
  const said = versions?.(one);
  const title = said?.title ?? text.twoTextsTitle;
  const mine = said?.mine ?? typedText(one.wish ?? one.command, one.refusal.path);
  const {command} = one;
  const own = command.type !== 'acceptProposal' || command.adapted !== undefined;
  const theirs = said?.theirs ?? one.refusal.current ?? '';
  const choose = (keep: Kept) => () => resolve(one.id, keep);
  return html`<section class="note returned" role="group" part="conflict" aria-label=${title}>
    <h3 class="title">${title}</h3>
    <p class="muted">${text.twoTextsBody}</p>
    <div class="two">
      <section class="mine">
        <h4 class="kicker">${pencilIcon()}${own ? text.twoTextsMine : text.twoTextsProposed}</h4>
        ${foldedText(text, mine, 'voice ruled')}
      </section>
      <section class="theirs">
        <h4 class="kicker">${roundIcon()}${text.twoTextsTheirs}</h4>
        ${said ? foldedText(text, theirs, 'voice') : foldedDifference(text, mine, theirs, 'voice')}
      </section>
    </div>
    <div class="actions">
      <button class="btn primary" type="button" @click=${choose('mine')}>${text.keepThis}</button>
      <button class="btn quiet" type="button" @click=${choose('theirs')}>${text.takeOther}</button>
      ${
        said || mine === '' || theirs === ''
          ? nothing
          : html`<button class="btn quiet" type="button" @click=${choose('both')}>
              ${text.keepBoth}
            </button>`
      }
    </div>
  </section>`;
}

function refused({text, resolve, say, why}: Returned, one: GivenBack): TemplateResult {
  const reason = why?.(one) ?? (isToOtherWords(one) ? text.otherWords : undefined);
  const typed = typedText(one.wish ?? one.command);
  const title = one.undoes === undefined ? text.returnedTitle : text.undoFailed;
  return html`<section class="note returned" role="group" part="returned" aria-label=${title}>
    <p class="with-icon">
      ${cloudIcon()}<span><b>${title}</b> ${reason ?? refusalSentence(text, one.refusal)}</span>
    </p>
    ${typed === '' ? nothing : foldedText(text, typed, 'voice typed')}
    <div class="actions">
      ${
        one.again === false || reason !== undefined
          ? nothing
          : html`<button class="btn quiet" type="button" @click=${() => resolve(one.id, 'mine')}>
              ${text.sendAgain}
            </button>`
      }
      ${typed === '' ? nothing : copyButton(text, typed, say)}
      <button class="btn plain" type="button" @click=${() => resolve(one.id, 'theirs')}>
        ${text.letGo}
      </button>
    </div>
  </section>`;
}

/** Copies words that are shown beside it. */
export function copyButton(
  text: Pick<FullText, 'copyText' | 'copied'>,
  typed: string,
  say: (sentence: string) => void,
): TemplateResult {
  const copy = async ({currentTarget: button}: Event): Promise<void> => {
    const done = await copied(typed);
    if (done) say(text.copied);
    else if (button instanceof Element) selectTyped(button);
  };
  return html`<button class="btn quiet" type="button" @click=${copy}>${text.copyText}</button>`;
}

/** A yes or a no to words that are others now: sent again it would come back again (I10). */
const isToOtherWords = ({command: {type}, refusal: {reason, path}}: GivenBack): boolean =>
  (type === 'answerStep' || type === 'answerAgreement') &&
  reason === 'notPossible' &&
  path === 'text';

/** Where the clipboard is closed to the page, one can still copy what is selected. */
function selectTyped(button: Element): void {
  // Of a long text the last holds the whole.
  const whole = [...(button.closest('.returned')?.querySelectorAll('.typed') ?? [])].at(-1);
  const folded = whole?.closest('details');
  if (folded) folded.open = true;
  if (whole) getSelection()?.selectAllChildren(whole);
}

/** Why something was refused, in plain words. */
export function refusalSentence(text: FullText, refusal: Refusal): string {
  switch (refusal.reason) {
    case 'notAllowed':
      return text.refusedNotAllowed;
    case 'notFound':
      return text.refusedNotFound;
    case 'tooLong':
      return text.tooLong(refusal.atMost ?? textLimits.line);
    case 'full':
      return text.refusedFull;
    case 'invalid':
    case 'exists':
      return text.refusedInvalid;
    default:
      return text.refusedNotPossible;
  }
}

/** The fields in which people write, in the order in which they are read. */
const written: readonly string[] = [
  'displayName',
  'text',
  'title',
  'why',
  'proud',
  ...scoreFields,
  'outcome',
  'placeText',
  'can',
  'ratherNot',
  'note',
  'comment',
  'reply',
  'message',
  'channel',
  'name',
];

/** What somebody typed in a command; with a path only the field that it names, if it is there. */
export function typedText(command: Command, path?: string): string {
  const found = new Map<string, string>();
  collect(command, found);
  const named = found.get(path?.split('.').at(-1) ?? '');
  return named ?? written.flatMap((field) => found.get(field) ?? []).join('\n');
}

function collect(part: object, found: Map<string, string>): void {
  for (const [field, value] of Object.entries(part) as [string, unknown][]) {
    if (typeof value === 'string' && written.includes(field) && value.trim() !== '') {
      found.set(field, value);
    }
    // `was` is what stood there, not what was typed.
    if (typeof value === 'object' && value !== null && field !== 'was') collect(value, found);
  }
}
