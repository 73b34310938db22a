import {html, nothing, type TemplateResult} from 'lit';
import {compareMaps, type MapChange} from '../../../domain/network/compare-maps.js';
import {choiceField} from '../choice-field.js';
import {changesView, signOf, type Sign} from './differences.js';
import type {Moment} from './moments.js';
import {pictureView, tierFor} from './picture.js';
import type {TimeDesk} from './time-desk.js';

/** How somebody looks back, and at which moments; none chosen is the newest there is. */
export interface Looking {
  readonly how: 'one' | 'beside';
  readonly at?: string;
  readonly from?: string;
  readonly to?: string;
}

type Look = (change: Partial<Looking>) => void;

const now = 'now';
const idOf = ({kept}: Moment): string => kept?.id ?? now;
const nameOf = ({name}: Moment): string => name;

function indexOf(moments: readonly Moment[], id: string | undefined, otherwise: number): number {
  const found = moments.findIndex((moment) => idOf(moment) === id);
  return found < 0 ? otherwise : found;
}

/** Between the edges of the panel, in the measure of the map. */
const roomFor = (pictures: number): number => {
  const room = Math.min(innerWidth - 84, 1040);
  return pictures > 1 && room > 640 ? Math.floor((room - 24) / 2) : Math.max(room, 288);
};

const signsOf = (changes: readonly MapChange[], not: Sign): ReadonlyMap<string, Sign> =>
  new Map(
    changes.flatMap((change) => {
      const sign = signOf(change);
      return sign === undefined || sign === not ? [] : [[change.personId, sign] as const];
    }),
  );

/** One moment after the other: who is different from the moment before. */
export function oneByOne(
  desk: TimeDesk,
  moments: readonly Moment[],
  {at}: Looking,
  look: Look,
): unknown {
  const {text} = desk;
  const last = moments.length - 1;
  const nth = indexOf(moments, at, last);
  const moment = moments[nth];
  const before = moments[nth - 1];
  if (!moment) return nothing;
  const width = roomFor(1);
  const changes = before ? compareMaps(before.people, moment.people) : [];
  const go = ({target}: Event): void => {
    const chosen = target instanceof HTMLInputElement && moments[target.valueAsNumber];
    if (chosen) look({at: idOf(chosen)});
  };
  return html`<label class="field">
      <span class="label">${text.moment}</span>
      <input
        class="through"
        type="range"
        min="0"
        max=${last}
        step="1"
        .value=${String(nth)}
        aria-valuetext=${moment.name}
        @input=${go}
      />
    </label>
    <h4 class="moment" dir="auto">${moment.name}</h4>
    ${pictureView(desk, moment, {width, tier: tierFor(moments, desk.sectors, width), signs: signsOf(changes, 'gone')})}
    <div aria-live="polite">${before ? changesOf(desk, [before, moment], changes) : nothing}</div>`;
}

/** Any two moments: who is new in the one, who is no longer there after the other. */
export function besideView(
  desk: TimeDesk,
  moments: readonly Moment[],
  {from, to}: Looking,
  look: Look,
): unknown {
  const {text} = desk;
  const last = moments.length - 1;
  const [first, then] = [indexOf(moments, from, last - 1), indexOf(moments, to, last)];
  const [before, after] = [moments[first], moments[then]];
  if (!before || !after) return nothing;
  const width = roomFor(2);
  const tier = tierFor([before, after], desk.sectors, width);
  const changes = compareMaps(before.people, after.people);
  const gone = changes.filter(({differences}) => differences.includes('gone'));
  const picture = (moment: Moment, signs: ReadonlyMap<string, Sign>): TemplateResult =>
    html`<div>
      <h4 class="moment" dir="auto">${moment.name}</h4>
      ${pictureView(desk, moment, {width, tier, signs})}
    </div>`;
  return html`<div class="two-moments">
      ${choiceField(text.firstMoment, moments, nameOf, before, (one) => look({from: idOf(one)}))}
      ${choiceField(text.thenMoment, moments, nameOf, after, (one) => look({to: idOf(one)}))}
    </div>
    <div class="pictures">
      ${picture(before, signsOf(gone, 'new'))}${picture(after, signsOf(changes, 'gone'))}
    </div>
    <div aria-live="polite">${changesOf(desk, [before, after], changes)}</div>`;
}

const changesOf = (
  desk: TimeDesk,
  [before, after]: readonly [Moment, Moment],
  changes: readonly MapChange[],
): TemplateResult =>
  html`<h4 class="kicker" dir="auto">${desk.text.between(before.name, after.name)}</h4>
    ${changesView(desk, changes)}`;
