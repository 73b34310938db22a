import type {ResourceGroup} from '../../domain/group.js';
import {parseGroup, type ParseProblem} from '../../domain/parse.js';
import type {ParseNote} from '../../domain/parse-notes.js';
import type {ProjectOptions} from '../../domain/regie/eyes.js';
import {schemaVersion} from '../../domain/schema-version.js';
import {isObject, readJson, type JsonProblem} from '../json-text.js';
import {sharedView} from '../shared-view.js';

/** Whole groups are small; see also the limits of `parseGroup`. */
const largestFile = 20_000_000;

/** Why a file is not read as a group. */
export type GroupFileProblem = JsonProblem | 'newer' | 'notGroup';

export type GroupFileResult =
  | {
      readonly ok: true;
      readonly group: ResourceGroup;
      /** Oddities that do no harm. */
      readonly notes: readonly ParseNote[];
    }
  | {
      readonly ok: false;
      readonly problem: GroupFileProblem;
      /** Where it is wrong, for a developer; never what was typed. */
      readonly problems: readonly ParseProblem[];
    };

/**
 * The whole group as a JSON file: what everybody in it may know, or with `privateToo` everything, as
 * a copy for the client. Read again, it is the same group, field for field.
 */
export function writeGroupFile(
  group: ResourceGroup,
  options: ProjectOptions & {readonly privateToo?: boolean},
): string {
  const written = options.privateToo === true ? group : sharedView(group, options);
  return `${JSON.stringify(written, null, 2)}\n`;
}

/** Reads a file made by `writeGroupFile`, also by an older version. Nothing is thrown. */
export function readGroupFile(text: string): GroupFileResult {
  const json = readJson(text, largestFile);
  if (!json.ok) return {...json, problems: []};
  const parsed = parseGroup(json.value);
  if (parsed.ok) return {ok: true, group: parsed.value, notes: parsed.notes};
  const version = isObject(json.value) ? json.value['schemaVersion'] : undefined;
  const newer = typeof version === 'number' && version > schemaVersion;
  return {ok: false, problem: newer ? 'newer' : 'notGroup', problems: parsed.problems};
}
