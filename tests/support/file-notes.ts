import {
  easynwkProblems,
  sayEasynwkNote,
  sayEasynwkProblem,
  type EasynwkNote,
} from '../../src/exchange/easynwk/notes.js';
import {
  networkProblems,
  sayNetworkNote,
  sayNetworkProblem,
  type NetworkNote,
} from '../../src/exchange/network/notes.js';
import type {CatalogFile} from './catalogs.js';

// Objects and not lists: the compiler says when a code is missing.
const easynwkCodes: Record<EasynwkNote['code'], true> = {
  otherVersion: true,
  outside: true,
  deceased: true,
  noPlace: true,
  fieldsLeftOut: true,
  sameId: true,
  nobody: true,
  tieToNobody: true,
  ownNote: true,
};
const networkCodes: Record<Exclude<NetworkNote['code'], EasynwkNote['code']>, true> = {
  alreadyThere: true,
  noSide: true,
  waysLeftOut: true,
  snapshotLeftOut: true,
};

/** A record's keys are the codes that its type names. */
const codesOf = <Code extends string>(codes: Record<Code, true>): Code[] =>
  Object.keys(codes) as Code[];

const about = {name: 'Yusuf', detail: 'de kleur'};

/** What is said of a file that is read: these sentences lie beside their codes, in no catalog. */
export const fileNotes: readonly CatalogFile[] = [
  {
    path: 'src/exchange/easynwk/notes.ts',
    folder: 'src/exchange/easynwk',
    sentences: new Map([
      ...easynwkProblems.map((code) => [code, sayEasynwkProblem(code)] as const),
      ...codesOf(easynwkCodes).map((code) => [code, sayEasynwkNote({code, ...about})] as const),
    ]),
  },
  {
    path: 'src/exchange/network/notes.ts',
    folder: 'src/exchange/network',
    sentences: new Map([
      ...networkProblems.map((code) => [code, sayNetworkProblem(code)] as const),
      ...codesOf(networkCodes).map((code) => [code, sayNetworkNote({code, ...about})] as const),
    ]),
  },
];
