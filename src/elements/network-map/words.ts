import type {Closeness, Side} from '../../domain/network/rings.js';
import type {Person} from '../../domain/network/schema.js';
import {nlMembership, nlRoles} from '../../ui/common.messages.nl.js';
import {nlRelations} from './network-map.messages.nl.js';
import type {Scene, Shown, Text} from './scene.js';
import {besideEachOther} from '../../ui/facts.js';

/** The name that the map gives a ring. */
export const ringWord = (text: Text, ring: Closeness): string => text[`ring${ring}`];

/** A word as a sentence of its own begins. */
export const sentence = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Where somebody stands, in words. */
export const whereWords = (
  text: Text,
  side: Side,
  ring: Closeness | undefined,
  sector?: string,
): string =>
  besideEachOther(text, [
    ring ? ringWord(text, ring) : text.noRing,
    side === 'informal' ? text.withInformal : text.withFormal,
    sector,
  ]);

/** The part of their side that somebody stands in, as far as the portal offers it. */
export const sectorOf = (
  {sectors}: Pick<Scene, 'sectors'>,
  {kind, sector}: Pick<Person, 'kind' | 'sector'>,
): string | undefined => sectors[kind]?.find((name) => name === sector);

/**
 * A code in words, if it is one of a family, which is told by its words in Dutch; another one is
 * shown as it is.
 */
function wordFor<Known extends string>(
  text: Readonly<Record<NoInfer<Known>, string>>,
  family: Readonly<Record<Known, string>>,
  code: string,
): string {
  const isKnown = (one: string): one is Known => Object.hasOwn(family, one);
  return isKnown(code) ? text[code] : code;
}

/** A nomination state in words. */
export const stateWord = (text: Text, state: string): string => wordFor(text, nlMembership, state);

/** A role in words. */
export const roleWord = (text: Text, role: string): string => wordFor(text, nlRoles, role);

/** What somebody is for the client in words. */
export const relationWord = (text: Text, relation: string): string =>
  relation === 'facilitator' ? text.facilitator : wordFor(text, nlRelations, relation);

const short = new Map<string, 'onHoldShort' | 'declinedShort' | 'leftShort'>([
  ['onHold', 'onHoldShort'],
  ['declined', 'declinedShort'],
  ['left', 'leftShort'],
  ['ended', 'leftShort'],
]);

/** A nomination state for under a name; shortened on the map only. */
export function shortState(text: Text, state: string): string {
  const key = short.get(state);
  return key === undefined ? stateWord(text, state) : text[key];
}

/** What somebody is for the client: the client's own word before a code; a role among members. */
export function relationOf(
  {text, sight}: Pick<Scene, 'text' | 'sight'>,
  {person, way}: Shown,
): string {
  const {relationLabel, relation} = person;
  if (relationLabel) return relationLabel;
  if (relation !== undefined && relation !== 'other')
    return text.within(relationWord(text, relation));
  const role = sight === 'members' ? way?.roles[0] : undefined;
  return role === undefined ? '' : text.within(roleWord(text, role));
}

/** In words what the picture shows: name, relation, ring, side, state. */
export function spoken(scene: Pick<Scene, 'text' | 'sight' | 'sectors'>, shown: Shown): string {
  const {text, sight} = scene;
  const {person, way} = shown;
  const {displayName, kind, closeness} = person;
  const where =
    sight === 'map'
      ? whereWords(text, kind, closeness, sectorOf(scene, person))
      : kind === 'informal'
        ? text.withInformal
        : text.withFormal;
  const state =
    way && (sight === 'map' || way.state !== 'member') ? stateWord(text, way.state) : '';
  return besideEachOther(text, [displayName, relationOf(scene, shown), where, state.toLowerCase()]);
}
