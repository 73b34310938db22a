/**
 * Holds `rules.ts` and what we write to the real profiles: `npm run compare -- FOLDER…` with folders that have
 * their StructureDefinitions as JSON, with snapshots. `README.md` says where they come from.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {dialects} from '../../../src/exchange-fhir.js';
import {theKitchenTable} from '../../../src/testing/kitchen-table.js';
import {now} from '../../domain/random-group.js';
import {detailsOf, ofType, written} from '../../exchange/fhir/written.js';
import {medplumWithR4} from '../validators.js';
import {profiles} from './rules.js';
import {differences, narrowed, type Definition, type Element} from './snapshot.js';

interface Sliced extends Element {
  readonly path: string;
  readonly slicing?: {readonly discriminator?: readonly {readonly type: string}[]};
}

/** Medplum reads slices that a fixed value tells apart, and no other: the others are cut out. */
function readable(real: Definition): Definition {
  // A snapshot has more than we look at elsewhere.
  const all = real.snapshot.element as readonly Sliced[];
  const byValue = ({path, slicing}: Sliced) =>
    !path.endsWith('.relationship') &&
    !path.includes('.given.') &&
    slicing?.discriminator?.every(({type}) => type === 'value');
  const known = new Set(all.filter(byValue).map(({id}) => id));
  const slices = ({id}: Sliced) =>
    [...id.matchAll(/:[^.]*/g)].map(({index}) => id.slice(0, index).replace(/:[^.]*/g, ''));
  const element = all
    .filter((one) => slices(one).every((path) => known.has(path)))
    .map(({slicing, ...one}) => (known.has(one.id) ? {...one, slicing} : one));
  return {...real, snapshot: {element}};
}

const files = process.argv.slice(2).flatMap((folder) =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Partial<Definition>),
);
const isWhole = (one: Partial<Definition>): one is Definition =>
  one.resourceType === 'StructureDefinition' && one.snapshot !== undefined;
const found = new Map(files.filter(isWhole).map((one) => [one.url, one]));
const {medplum, inR4} = await medplumWithR4();
const options = {at: now, privateToo: true, patient: 'Patient/1', detailsOf};

for (const dialect of dialects)
  for (const [type, profile] of Object.entries(profiles[dialect])) {
    const [real, base] = [found.get(profile.url), inR4.get(type)];
    if (!real || !base) {
      console.log(`${profile.url}: not there, or without a snapshot`);
      process.exitCode = 1;
      continue;
    }
    const said = [...differences(narrowed(base, profile), real)];
    const resources = ofType(written(theKitchenTable(now), {...options, dialect}), type);
    for (const one of resources)
      try {
        medplum.validateResource(one, {profile: readable(real)});
      } catch (error) {
        said.push(String(error));
      }
    console.log(`${profile.url}: ${resources.length} resources, ${said.length} problems`);
    for (const line of said) console.log(`  ${line}`);
    if (said.length > 0) process.exitCode = 1;
  }
