import {fromVersion0} from './migrate-0.js';
import {schemaVersion} from './schema-version.js';

/** What leads from each version to the next; the place in the list is the version it starts from. */
const migrations: readonly ((document: object) => object)[] = [fromVersion0];

/**
 * Brings an older document up to today's version, one version at a time. What cannot be an older
 * document, or is wrong in itself, stays as it is: checking comes afterwards.
 */
export function migrate(input: unknown): unknown {
  if (typeof input !== 'object' || input === null) return input;
  let document: object = input;
  for (let version = versionOf(document); version < schemaVersion; version++) {
    const step = migrations[version];
    if (step === undefined) return document;
    document = {...step(document), schemaVersion: version + 1};
  }
  return document;
}

/** The first documents carried no version, but a list of `members`. */
function versionOf(document: object): number {
  if ('schemaVersion' in document) {
    return typeof document.schemaVersion === 'number' ? document.schemaVersion : NaN;
  }
  return 'members' in document ? 0 : NaN;
}
