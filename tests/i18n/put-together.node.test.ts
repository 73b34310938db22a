/** Every text is one sentence of the catalog: no code puts one together. */
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {join} from 'node:path/posix';
import {test} from 'node:test';
import ts from 'typescript';
import {putTogether} from './put-together.js';

/** What stands together and is no sentence of ours, with the reason. */
const noSentence = new Map([
  ['src/ui/brief.ts', 'what is cut short ends with the same dots in each of our scripts'],
  ['src/ui/announcer.ts', 'the sentence stays as it is: white space makes it news'],
  ['src/elements/goal-editor/plan/plan-dialog.ts', 'the name of a file'],
  ['src/elements/meeting-agenda/out/calendar-file.ts', 'the name of a file'],
  ['src/elements/network-map/files/ways-out.ts', 'the name of a file'],
  ['src/elements/network-map/start/well-formed.ts', 'for the console of who builds the page'],
]);

/** Exchange has the words of an element; files for machines and for the group itself have none. */
const exchange = ['agenda', 'network', 'plan'].map((name) => `src/exchange/${name}`);
const paths = ['src/elements', 'src/ui', ...exchange].flatMap((place) =>
  readdirSync(place, {recursive: true, encoding: 'utf8'})
    .map((path) => join(place, path.replaceAll('\\', '/')))
    .filter((path) => path.endsWith('.ts') && !/\.(?:messages|styles)\./.test(path)),
);

const planted = 'src/ui/planted.ts';
const head = `
import {html, nothing} from 'lit';
import {dateOf, listOf} from '../i18n/format.js';
import type {FullText} from './states.js';
declare const text: FullText;
declare const [name, step, on]: readonly [string, string, string];
declare const code: 'accept' | 'decline';
declare const names: readonly string[];
`;

/** One a line; each is found, as it stands here or in part. */
const faults = [
  'export const quotes = () => `“${step}”`;',
  'export const quotesInMarkup = () => html`<p>“${step}”</p>`;',
  'export const label = () => `${text.later}: ${name}`;',
  'export const twoNames = (one: string, two: string) => `${one}, ${two}`;',
  'export const inBrackets = () => `${name} (${text.asked.toLowerCase()})`;',
  'export const behind = () => `${text.proposalBy(name)} ${text.staleProposal}`;',
  'export const byCode = () => `${text[code]}!`;',
  'export const added = () => text.accept + name;',
  'export const joined = () => names.join(", ");',
  'export const joinedWords = () => [name, text.asked].join(" ");',
  'export const joinedLater = () => names.map(() => text.asked).join(" ");',
  'export const concatenated = () => text.accept.concat(name);',
  'export const day = () => `${dateOf("nl", on)} ${name}`;',
  'export const list = () => `(${listOf("nl", names)})`;',
  'export const written = () => html`<p>Klaar</p>`;',
  'export const dotted = () => html`<p>${name} · ${step}</p>`;',
  'export const heard = () => html`<b aria-label="${name}, ${step}"></b>`;',
  'export const comma = (at: number) => html`<p>${at > 0 ? ", " : nothing}${name}</p>`;',
];
/** Words that have been through a name, a part, a function or a field are still words. */
const roundabout = `
const said = text.asked;
export const throughName = () => \`\${said} \${name}\`;
const inside = (words: string) => \`\${words}?\`;
export const throughPart = () => inside(text.accept);
const answer = (): string => { return name ? text.accept : text.decline; };
export const throughFunction = () => \`\${answer()} \${name}\`;
const row = {told: text.accept};
export const throughField = () => \`\${row.told}.\`;
`;
const found = [
  ['throughName', '`${said} ${name}`'],
  ['inside', '`${words}?`'],
  ['throughFunction', '`${answer()} ${name}`'],
  ['throughField', '`${row.told}.`'],
] as const;

const sound = `
export const whole = () => text.proposalBy(name);
export const listed = () => listOf('nl', names);
export const key = (id: string) => \`edit \${id}\`;
export const moved = (x: number, y: number) => \`translate(\${x}px, \${y}px)\`;
export const path = (x: number, y: number) => \`M\${x} \${y}\`;
export const inOrder = () => html\`<p class="say \${code}"><b>\${text.accept}</b> \${text.decline}</p>\`;
export const lines = () => [text.accept, text.decline].join('\\n');
export const capital = () => text.asked.charAt(0).toUpperCase() + text.asked.slice(1);
`;

const all = putTogether(programWith(`${head}${faults.join('\n')}${roundabout}${sound}`), [
  ...paths,
  planted,
]);

test('no text is put together in code', () => {
  assert.ok(paths.length > 300, `only ${paths.length} files were looked at`);
  const own = all.filter((one) => !one.startsWith(planted));
  const [known, unknown] = [own.filter(isKnown), own.filter((one) => !isKnown(one))];
  assert.deepEqual(unknown, []);
  assert.deepEqual(known.map(pathOf).sort(), [...noSentence.keys()].sort());
});

test('and where it is, that is found', () => {
  const here = all
    .filter((one) => one.startsWith(planted))
    .map((one) => one.slice(one.indexOf(' ') + 1));
  const missed = faults.filter(
    (fault) => !here.some((one) => [fault, unfilled(fault)].some((code) => code.includes(one))),
  );
  assert.deepEqual(missed, []);
  assert.deepEqual(
    found.filter(([, one]) => !here.includes(one)),
    [],
  );
  assert.deepEqual(
    here.filter((one) => sound.includes(one)),
    [],
  );
});

/** What stands in markup is found without its bindings. */
const unfilled = (code: string): string => code.replaceAll(/\$\{\w+\}/g, '${}');
const pathOf = (fault: string): string => fault.slice(0, fault.indexOf(':'));
function isKnown(fault: string): boolean {
  return noSentence.has(pathOf(fault));
}

/** All that is looked at, and a file that is there for this test only. */
function programWith(source: string): ts.Program {
  const {config} = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)) as {
    config: {compilerOptions: unknown};
  };
  const {options} = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.');
  const host = ts.createCompilerHost({...options, types: []});
  const {getSourceFile, fileExists} = host;
  host.getSourceFile = (path, target, ...more) =>
    path === planted
      ? ts.createSourceFile(path, source, target, true)
      : getSourceFile(path, target, ...more);
  host.fileExists = (path) => path === planted || fileExists(path);
  return ts.createProgram([...paths, planted], {...options, types: []}, host);
}
