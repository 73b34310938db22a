import {
  headerNames,
  mediaType,
  paths,
  plainJsonType,
  problems,
  type ProblemName,
} from '../../src/backend/http/http.js';
import type {Block} from './blocks.js';

const standard = [
  'Authorization',
  'Content-Type',
  'Accept',
  'ETag',
  'If-None-Match',
  'Cache-Control',
];
const ours = new Set<string>([...Object.values(headerNames), ...standard]);

/** What is said of the contract in a language that is not compiled here: addresses, headers, types, problems. */
export function contractFaults({code}: Block): readonly string[] {
  const all = (pattern: RegExp) => [...code.matchAll(pattern)].map((found) => found.slice(1));
  const known = new Set(Object.values(paths).map(bare));
  return [
    ...all(/"[^"\n]*?(\/groups[^"\n]*)"/g)
      .filter(([path = '']) => !known.has(bare(path)))
      .map(([path]) => `the contract has no ${path}`),
    ...all(/(?:[Hh]eaders?\[|[Hh]eader\()"([\w-]+)"/g)
      .filter(([name = '']) => !ours.has(name))
      .map(([name]) => `the contract has no header ${name}`),
    ...all(/"(application\/[\w.+-]+)"/g)
      .filter(
        ([type = '']) => ![mediaType, plainJsonType, 'application/problem+json'].includes(type),
      )
      .map(([type]) => `the contract has no type ${type}`),
    ...all(/[Pp]roblem\("([\w-]+)", (\d{3})/g)
      .filter(([name, status]) => !statusesOf(name).includes(Number(status)))
      .map(([name, status]) => `${name} is not ${status}`),
  ];
}

const bare = (path: string) => path.replaceAll(/\{[^}]*\}/g, '{}');
const statusesOf = (name = ''): readonly number[] => problems[name as ProblemName]?.statuses ?? [];
