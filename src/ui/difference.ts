import {html, nothing, type TemplateResult} from 'lit';
import {beginning, isLong} from './brief.js';
import {wholeText} from './folded-text.js';
import type {FullText} from './states.js';

/** A run of text that both versions have, or only one of them. */
export interface Segment {
  readonly kind: 'same' | 'gone' | 'added';
  readonly text: string;
}

/** Above this many comparisons the middle of two long texts is shown as replaced. */
const patience = 250_000;

/**
 * What changed between two texts, word by word. All but `added` is the text before, all but `gone`
 * the text after, letter for letter.
 */
export function difference(before: string, after: string): readonly Segment[] {
  const a = wordsOf(before);
  const b = wordsOf(after);
  const start = countWhile(Math.min(a.length, b.length), (at) => a[at] === b[at]);
  const rest = Math.min(a.length, b.length) - start;
  const end = countWhile(rest, (at) => a.at(-1 - at) === b.at(-1 - at));
  return joined([
    ...a.slice(0, start).map((text) => ({kind: 'same' as const, text})),
    ...middle(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    ...a.slice(a.length - end).map((text) => ({kind: 'same' as const, text})),
  ]);
}

/** A word or a mark, each with the white space before it. */
const wordsOf = (text: string): readonly string[] =>
  text.match(/\s*(?:[\p{L}\p{N}\p{M}'’-]+|\S)|\s+$/gu) ?? [];

function countWhile(most: number, holds: (at: number) => boolean): number {
  let count = 0;
  while (count < most && holds(count)) count++;
  return count;
}

/** The longest common sequence of words stays; `lengths` holds how long it is from each place on. */
function middle(a: readonly string[], b: readonly string[]): readonly Segment[] {
  const segments: Segment[] = [];
  const width = b.length + 1;
  const small = a.length * b.length <= patience;
  const lengths = small ? commonLengths(a, b) : new Uint16Array(0);
  let i = 0;
  let j = 0;
  while (small && i < a.length && j < b.length) {
    const text = a[i] ?? '';
    if (text === b[j]) {
      segments.push({kind: 'same', text});
      i++;
      j++;
    } else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) {
      segments.push({kind: 'gone', text});
      i++;
    } else {
      segments.push({kind: 'added', text: b[j] ?? ''});
      j++;
    }
  }
  for (const text of a.slice(i)) segments.push({kind: 'gone', text});
  for (const text of b.slice(j)) segments.push({kind: 'added', text});
  return segments;
}

function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        a[i] === b[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  }
  return lengths;
}

/** Neighbours of one kind become one; between two equal words, what goes comes first. */
function joined(segments: readonly Segment[]): readonly Segment[] {
  const result: Segment[] = [];
  let gone = '';
  let added = '';
  const flush = (): void => {
    if (gone !== '') result.push({kind: 'gone', text: gone});
    if (added !== '') result.push({kind: 'added', text: added});
    gone = '';
    added = '';
  };
  for (const {kind, text} of segments) {
    if (kind === 'gone') gone += text;
    else if (kind === 'added') added += text;
    else {
      flush();
      const last = result.at(-1);
      if (last?.kind === 'same') result[result.length - 1] = {kind, text: last.text + text};
      else result.push({kind, text});
    }
  }
  flush();
  return result;
}

/** The text after with what went struck through and what is new underlined; said in words too. */
export function differenceView(text: FullText, before: string, after: string): TemplateResult {
  return html`${difference(before, after).map((segment) => {
    if (segment.kind === 'same') return segment.text;
    // White space stays outside the line.
    const space = /^\s*/.exec(segment.text)?.[0] ?? '';
    const words = segment.text.slice(space.length);
    return segment.kind === 'gone'
      ? html`${space}<del><span class="sr">${text.labelled(text.gone, '')}</span>${words}</del>`
      : html`${space}<ins><span class="sr">${text.labelled(text.added, '')}</span>${words}</ins>`;
  })}`;
}

/** The same where the texts may be long: then what changed lies behind how the text after begins. */
export function foldedDifference(
  text: FullText,
  before: string,
  after: string,
  look: string,
): TemplateResult {
  const long = isLong(before) || isLong(after);
  const whole = differenceView(text, before, after);
  return html`<p class=${look} dir="auto">${long ? beginning(after) : whole}</p>
    ${wholeText(text, whole, long, look)}`;
}

/** The text before, letter for letter, with what went in bold. */
export const ownView = (before: string, after: string): unknown =>
  difference(before, after).map(({kind, text}) =>
    kind === 'added' ? nothing : kind === 'gone' ? html`<b>${text}</b>` : text,
  );

/** What the two lines mean, for under a difference. */
export function differenceKey(text: FullText): TemplateResult {
  return html`<p class="key small muted" aria-hidden="true">
    <span><del>${text.struck}</del> ${text.gone}</span>
    <span><ins>${text.underlined}</ins> ${text.added}</span>
  </p>`;
}
