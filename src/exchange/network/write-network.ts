import {schemaVersion} from '../../domain/schema-version.js';
import type {ChosenMap} from './chosen-map.js';

/** Says whose format a file has. */
export const networkFormat = 'resourcegroep-network';

/**
 * The map as a JSON file of our own: what `chosenMap` let out. The same map gives the same text,
 * letter for letter; `madeOn`, an ISO instant, is left out when it is not given.
 */
export function writeNetworkFile(map: ChosenMap, madeOn?: string): string {
  const {clientName, people, states, ties, snapshots} = map;
  const file = {
    format: networkFormat,
    schemaVersion,
    ...(madeOn !== undefined && {madeOn}),
    ...(clientName !== undefined && {clientName}),
    people: people.map((person) => {
      const state = states.get(person.id);
      return state === undefined ? person : {...person, state};
    }),
    ties,
    mapSnapshots: snapshots,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
