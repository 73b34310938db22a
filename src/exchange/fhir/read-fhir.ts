import {assemble} from '../../domain/assemble.js';
import type {ResourceGroup} from '../../domain/group.js';
import {tooLarge} from '../../domain/parse-size.js';
import {Found, placeOf} from './found.js';
import {keyIn} from './names.js';
import {whatIsLeft} from './not-read.js';
import type {FhirNote} from './notes.js';
import type {OtherGoal} from '../other-goal.js';
import {otherGoals} from './other-goals.js';
import {Reader} from './reader.js';
import type {Resource} from './resource.js';

export interface ReadFhirOptions {
  /** Now, as an ISO instant: from when a group that others made is ours to see, and who still takes part. */
  readonly at: string;
  /** Which care team, as `CareTeam/123`; else that of a resource group, or the first. */
  readonly careTeam?: string;
  /** The name of the system that these come from, for who reads its goals beside their own. */
  readonly source?: string;
}

export type FhirResult =
  | {
      readonly ok: true;
      /** Nothing when there is no care team among the resources. */
      readonly group: ResourceGroup | undefined;
      /** To be shown beside the client's own. */
      readonly otherGoals: readonly OtherGoal[];
      /** What was not carried over, by name. */
      readonly notes: readonly FhirNote[];
    }
  | {readonly ok: false; readonly problem: 'tooLarge' | 'notFhir' | 'newer'};

/**
 * Reads FHIR R4 resources as a group: a Bundle, a list of resources or one alone, as parsed JSON or by
 * `fromFhirXml`. They may be ours or anybody's. Nothing is thrown.
 */
export function readFhir(input: unknown, options: ReadFhirOptions): FhirResult {
  if (tooLarge(input) !== undefined) return {ok: false, problem: 'tooLarge'};
  const found = new Found(input);
  if (found.resources.length === 0) return {ok: false, problem: 'notFhir'};
  const team = careTeamIn(found, options.careTeam);
  const reader = team && new Reader(found, team, options.at);
  const records = reader?.read();
  if (reader?.newer === true) return {ok: false, problem: 'newer'};
  return {
    ok: true,
    group: records && assemble(records),
    otherGoals: otherGoals(found, options.source),
    notes: [
      ...found.notes,
      ...(reader?.notes ?? []),
      ...whatIsLeft(found, reader?.used ?? new Set()),
    ],
  };
}

function careTeamIn(found: Found, wanted: string | undefined): Resource | undefined {
  const teams = found.resources.filter(
    ({resourceType, status}) => resourceType === 'CareTeam' && status !== 'entered-in-error',
  );
  if (wanted !== undefined) return teams.find((team) => placeOf(team) === wanted);
  return teams.find((team) => keyIn(team)?.kind === 'group') ?? teams[0];
}
