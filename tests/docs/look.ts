import {transform} from 'esbuild';
import * as v from 'valibot';
import {messages} from '../../src/backend/http/http.js';
import {schemas} from '../../src/domain/schemas.js';
import type {Block} from './blocks.js';
import {commandFaults} from './commands.js';
import {drawings} from './drawings.js';
import {contractFaults} from './server-code.js';
import {markupFaults, styleFaults, tagFaults, type Vocabulary} from './vocabulary.js';

type Look = (block: Block) => readonly string[] | Promise<readonly string[]>;

const languages = (vocabulary: Vocabulary): Readonly<Record<string, Look>> => ({
  sh: commandFaults,
  bash: commandFaults,
  // Looked at for a whole page at once, in `page-code.ts`, and run in a browser.
  js: () => [],
  ts: () => [],
  // Opened in a browser too.
  html: ({code}) => markupFaults(code, vocabulary),
  css: ({code}) => styleFaults(code, vocabulary),
  json: jsonFaults,
  // No compiler for these is asked for: what they say of the contract is looked at.
  csharp: contractFaults,
  java: contractFaults,
  // Tests drive the hosts themselves; of what the docs show of them the elements have to be ours.
  jsx: async ({code}) => [...tagFaults(code, vocabulary), ...(await syntaxFaults(code, 'jsx'))],
  tsx: async ({code}) => [...tagFaults(code, vocabulary), ...(await syntaxFaults(code, 'tsx'))],
  vue: ({code}) => tagFaults(code, vocabulary),
  svelte: ({code}) => tagFaults(code, vocabulary),
});

const syntaxFaults = (code: string, loader: 'jsx' | 'tsx'): Promise<readonly string[]> =>
  transform(code, {loader, logLevel: 'silent'}).then(
    () => [],
    (error: unknown) => [String(error)],
  );

const named: Readonly<Record<string, v.GenericSchema>> = {...schemas, ...messages};

/** As the schema says that stands beside the language: ```json change. */
function jsonFaults({code, more}: Block): readonly string[] {
  try {
    const value: unknown = JSON.parse(code);
    const name = more.trim();
    if (name === '') return [];
    const schema = named[name];
    if (schema === undefined) return [`there is no schema ${name}`];
    const {issues = []} = v.safeParse(schema, value);
    return issues.map((issue) => `${v.getDotPath(issue) ?? 'the top'}: ${issue.message}`);
  } catch (error) {
    return [String(error)];
  }
}

/** What is wrong with a block, in sentences; that nobody knows how to look at it too. */
export function looker(vocabulary: Vocabulary): (block: Block) => Promise<readonly string[]> {
  const known = languages(vocabulary);
  return async (block) => {
    const {file, heading, language} = block;
    const look = known[language];
    if (look !== undefined) return look(block);
    const isPlain = language === '' || language === 'text';
    const drawing = isPlain ? drawings[`${file} › ${heading}`] : undefined;
    if (typeof drawing === 'function') return drawing(block);
    return drawing === undefined
      ? [`nothing here knows how to look at “${language}” under “${heading}”`]
      : [];
  };
}
