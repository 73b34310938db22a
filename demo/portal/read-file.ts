import {newGroup, type ResourceGroup} from '@resourcegroep/elements/domain';
import {readEasynwk, sayNetworkNote, sayNetworkProblem} from '@resourcegroep/elements/exchange';

const largest = 5_000_000;

/** A map made with easyNWK as a new group, with what stayed behind; no group from a wrong file. */
export async function readFile(
  file: File,
  language: 'nl' | 'en',
): Promise<{group?: ResourceGroup; notes: string[]}> {
  if (file.size > largest) return {notes: [sayNetworkProblem('tooLarge', language)]};
  const map = readEasynwk(await file.text(), () => crypto.randomUUID());
  if (!map.ok) return {notes: [sayNetworkProblem(map.problem, language)]};
  const own = {id: 'file', clientRef: 'client-1', clientName: map.clientName ?? 'Samira'};
  const group = {...newGroup(own, new Date().toISOString()), people: map.people, ties: map.ties};
  return {group, notes: map.notes.map((note) => sayNetworkNote(note, language))};
}
