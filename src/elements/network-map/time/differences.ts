import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {MapChange} from '../../../domain/network/compare-maps.js';
import type {Closeness} from '../../../domain/network/rings.js';
import {ringWord, stateWord} from '../words.js';
import type {TimeDesk} from './time-desk.js';

/** What somebody’s sign says; the words say which. On a grid of 22. */
export type Sign = 'new' | 'gone' | 'nearer' | 'further' | 'other';

const silhouettes: Readonly<Record<Sign, SVGTemplateResult>> = {
  new: svg`<circle class="b-ink" cx="11" cy="11" r="9.5"/><path class="b-cut" d="M11 6v10M6 11h10" stroke-width="2.4" stroke-linecap="round"/>`,
  gone: svg`<circle class="b-soft" cx="11" cy="11" r="8.5" stroke-width="2" stroke-dasharray="3.2 2.6"/>`,
  nearer: svg`<circle class="b-soft" cx="11" cy="11" r="9" stroke-width="2"/><path class="b-line" d="M5.5 11h3.2m0 0L7 9.2M8.7 11 7 12.8M16.5 11h-3.2m0 0L15 9.2M13.3 11l1.7 1.8" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"/>`,
  further: svg`<circle class="b-soft" cx="11" cy="11" r="9" stroke-width="2"/><path class="b-line" d="M9 11H5.4m0 0 1.7-1.8M5.4 11l1.7 1.8M13 11h3.6m0 0-1.7-1.8m1.7 1.8-1.7 1.8" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"/>`,
  other: svg`<circle class="b-soft" cx="11" cy="11" r="9" stroke-width="2"/><circle class="b-ink" cx="11" cy="11" r="2.6"/>`,
};
export const signShape = (sign: Sign): SVGTemplateResult => silhouettes[sign];

/** The sign of a change; none where all is as it was. */
export function signOf({differences}: MapChange): Sign | undefined {
  const known = (['new', 'gone', 'nearer', 'further'] as const).find((one) =>
    differences.includes(one),
  );
  return known ?? (differences.length > 0 ? 'other' : undefined);
}

/** What is different, each in a sentence with its sign; never how many, never whether that is good. */
export function changesView(desk: TimeDesk, changes: readonly MapChange[]): TemplateResult {
  const {text} = desk;
  const different = changes.filter(({differences}) => differences.length > 0);
  if (different.length === 0) return html`<p class="changes">${text.same}</p>`;
  return html`<ul class="changes">
      ${different.map(
        (change) =>
          html`<li>
            <svg viewBox="0 0 22 22" aria-hidden="true">
              ${signShape(signOf(change) ?? 'other')}
            </svg>
            <span dir="auto">${sentencesOf(desk, change).reduce(text.inTurn)}</span>
          </li>`,
      )}
    </ul>
    ${different.length < changes.length ? html`<p class="muted">${text.others}</p>` : nothing}`;
}

function sentencesOf({text}: TimeDesk, {before, after, displayName, differences}: MapChange) {
  const name = displayName;
  const ring = (closeness: Closeness | undefined): string =>
    closeness ? ringWord(text, closeness) : text.noRing;
  const [from, to] = [ring(before?.closeness), ring(after?.closeness)];
  const side = after?.kind === 'informal' ? text.withInformal : text.withFormal;
  const state =
    after?.state === undefined ? text.onlyOnMap : stateWord(text, after.state).toLowerCase();
  const words: Readonly<Record<MapChange['differences'][number], () => string>> = {
    new: () => text.isNew(name),
    gone: () => text.isGone(name),
    nearer: () => text.isNearer(name, from, to),
    further: () => text.isFurther(name, from, to),
    placed: () => text.isPlaced(name, to),
    unplaced: () => text.isUnplaced(name),
    side: () => text.isAside(name, side),
    sector: () => text.isSector(name),
    state: () => text.isState(name, state),
    name: () => text.isNamed(before?.displayName ?? '', name),
  };
  return differences.map((difference) => words[difference]());
}
