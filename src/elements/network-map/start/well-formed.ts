import {sides} from '../../../domain/network/rings.js';
import {warnOnce} from '../../../ui/warn-once.js';

const checked = new WeakMap<readonly unknown[], readonly unknown[]>();

/**
 * The entries of a list from the page that can be used: `needed` is a text that is not empty, all else
 * is a text or not there. The others are left out, and the developer hears why, once.
 */
export function wellFormed<Entry extends object>(
  property: string,
  list: readonly Entry[] | undefined,
  needed: keyof Entry & string,
): readonly Entry[] {
  // The page may not be written in TypeScript.
  const given: unknown = list ?? [];
  if (!Array.isArray(given)) {
    warnOnce('rg-network-map', `does not use "${property}": it has to be an array.`);
    return [];
  }
  const known = checked.get(given);
  // What was kept for this list, was checked as a list of these entries.
  if (known) return known as readonly Entry[];
  const problems = given.map((entry) => problemOf(entry, needed));
  const good = given.filter((_, at) => problems[at] === undefined) as readonly Entry[];
  checked.set(given, good);
  const said = problems.flatMap((problem, at) => (problem ? [`[${at}] ${problem}`] : []));
  if (said.length > 0) {
    warnOnce('rg-network-map', `leaves some of "${property}" out: ${said.join('; ')}.`);
  }
  return good;
}

/** What is wrong with an entry; never what stands in it. */
function problemOf(entry: unknown, needed: string): string | undefined {
  if (typeof entry !== 'object' || entry === null) return 'is not an object';
  const fields: Readonly<Record<string, unknown>> = {...entry};
  const main = fields[needed];
  if (typeof main !== 'string' || main.trim() === '') return `has no ${needed}`;
  const {kind} = fields;
  if (kind !== undefined && !sides.some((side) => side === kind)) {
    return `has as kind neither ${sides.map((side) => `"${side}"`).join(' nor ')}`;
  }
  const wrong = Object.keys(fields).find(
    (key) => !['undefined', 'string'].includes(typeof fields[key]),
  );
  return wrong === undefined ? undefined : `has something else than a text as ${wrong}`;
}
