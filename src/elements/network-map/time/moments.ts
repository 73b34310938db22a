import {mapNow, type MapEntry} from '../../../domain/network/map-moment.js';
import type {MapSnapshot} from '../../../domain/network/schema.js';
import {dateOf} from '../../../i18n/format.js';
import type {TimeDesk} from './time-desk.js';
import {besideEachOther} from '../../../ui/facts.js';

/** The map at one moment: kept, or as it is now. */
export interface Moment {
  /** None is now. */
  readonly kept?: MapSnapshot;
  /** The date, with the client's own word for it. */
  readonly name: string;
  readonly people: readonly MapEntry[];
}

/** All kept maps from old to new, and now. */
export function momentsOf(desk: TimeDesk): readonly Moment[] {
  const {group, text} = desk;
  const kept = group.mapSnapshots.toSorted((a, b) => Date.parse(a.on) - Date.parse(b.on));
  return [
    ...kept.map((map) => ({kept: map, name: nameOf(desk, map), people: map.people})),
    {name: text.now, people: mapNow(group)},
  ];
}

export function nameOf({locale, text}: TimeDesk, {on, label}: MapSnapshot): string {
  return besideEachOther(text, [dateOf(locale, on), label]);
}
