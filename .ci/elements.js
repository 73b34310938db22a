/** What the custom-elements manifest and the typings in dist/ say of each element, for what is made from them. */
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

/**
 * @typedef {{name: string, description: string}} Named
 * @typedef {Named & {className: string}} Event
 * @typedef {Named & {attribute: string | undefined, type: string, choices: readonly string[]}} Property
 *   `choices` are the words that an attribute may say
 * @typedef {object} Element
 * @property {string} tag
 * @property {string} className
 * @property {string} description
 * @property {readonly Property[]} properties only those that a page may set
 * @property {readonly Event[]} events
 * @property {readonly Named[]} slots
 * @property {readonly Named[]} parts
 * @property {readonly Named[]} cssProperties
 */

const dist = new URL('../dist/', import.meta.url);

/** @param {string | undefined} text */
const oneLine = (text) => (text ?? '').replaceAll(/\s+/g, ' ').trim();

/** @param {any} entry */
const named = ({name, description}) => ({name, description: oneLine(description)});

/** @returns {Element[]} by tag */
export function elements() {
  const manifest = JSON.parse(readFileSync(new URL('custom-elements.json', dist), 'utf8'));
  const choicesOf = wordsIn(fileURLToPath(new URL('index.d.ts', dist)));
  return manifest.modules
    .flatMap((/** @type {any} */ {declarations}) => declarations ?? [])
    .filter((/** @type {any} */ {tagName}) => tagName !== undefined)
    .map((/** @type {any} */ declaration) => elementOf(declaration, choicesOf))
    .sort((/** @type {Element} */ a, /** @type {Element} */ b) => (a.tag < b.tag ? -1 : 1));
}

/**
 * @param {any} declaration
 * @param {ReturnType<typeof wordsIn>} choicesOf
 * @returns {Element}
 */
function elementOf(declaration, choicesOf) {
  const {tagName, name: className, members = [], events = []} = declaration;
  const {slots = [], cssParts = [], cssProperties = []} = declaration;
  const open = members.filter(
    (/** @type {any} */ one) => one.kind === 'field' && !one.static && !one.readonly,
  );
  return {
    tag: tagName,
    className,
    description: oneLine(declaration.description),
    properties: open.map((/** @type {any} */ one) => ({
      ...named(one),
      attribute: one.attribute,
      type: one.type.text,
      choices: choicesOf(className, one.name),
    })),
    events: events.map((/** @type {any} */ one) => ({...named(one), className: one.type.text})),
    slots: slots.map(named),
    parts: cssParts.map(named),
    cssProperties: cssProperties.map(named),
  };
}

/**
 * @param {string} file typings that export every class
 * @returns {(className: string, property: string) => string[]} the words of a property's type
 */
function wordsIn(file) {
  const program = ts.createProgram([file], {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    skipLibCheck: true,
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${file} exports nothing: build the typings first.`);
  const exported = new Map(checker.getExportsOfModule(module).map((one) => [one.name, one]));

  return (className, property) => {
    const symbol = exported.get(className);
    if (!symbol) throw new Error(`${className} is not exported from the package's index.`);
    const found = checker.getDeclaredTypeOfSymbol(real(symbol)).getProperty(property);
    if (!found) throw new Error(`${className} has no property ${property}.`);
    const type = checker.getTypeOfSymbol(found);
    const ways = type.isUnion() ? type.types : [type];
    return ways.flatMap((way) => (way.isStringLiteral() ? [way.value] : []));
  };

  /** @param {ts.Symbol} symbol */
  function real(symbol) {
    return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  }
}
