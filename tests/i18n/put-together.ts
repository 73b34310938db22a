import ts from 'typescript';
import {every, WordsInCode} from './words-in-code.js';

/**
 * Where code makes a sentence out of pieces: words are put in a template literal, joined or added up, or
 * stand in markup beside a mark or a word. In a language with another order, other quotation marks or
 * another comma that cannot be said.
 *
 * @returns `path: what stands there`, with the white space of the code made one
 */
export function putTogether(program: ts.Program, paths: readonly string[]): readonly string[] {
  const files = paths.flatMap((path) => program.getSourceFile(path) ?? []);
  const words = new WordsInCode(program, files);
  return paths.flatMap((path) => {
    const faults: string[] = [];
    const file = program.getSourceFile(path);
    if (file)
      every(file, (node) =>
        faults.push(...faultsAt(node, words).map((fault) => `${path}: ${oneLine(fault)}`)),
      );
    return faults;
  });
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** What nobody types but in a sentence. */
const marks = /[“”‘’„‚«»‹›·…]/;
/** What stands between two parts of a sentence. */
const between = /^(?:\)?[,.:;] | [–—-] | \()$/;

function faultsAt(node: ts.Node, words: WordsInCode): readonly string[] {
  if (ts.isTaggedTemplateExpression(node)) return inMarkup(node);
  const isFault =
    (ts.isTemplateExpression(node) &&
      !ts.isTaggedTemplateExpression(node.parent) &&
      isPutIn(node, words)) ||
    (ts.isBinaryExpression(node) && isAdded(node, words)) ||
    (ts.isCallExpression(node) && isJoined(node, words)) ||
    (ts.isStringLiteral(node) && isMarkInMarkup(node));
  return isFault ? [node.getText()] : [];
}

function isPutIn({head, templateSpans}: ts.TemplateExpression, words: WordsInCode): boolean {
  const after = templateSpans.map(({literal}) => literal.text);
  const written = [head.text, ...after].join('');
  if (written === '' && templateSpans.length === 1) return false;
  if (marks.test(written) || after.slice(0, -1).some((text) => between.test(text))) return true;
  return !isOnLines(written) && templateSpans.some(({expression}) => words.has(expression));
}

/** One below the other is no sentence. */
const isOnLines = (written: string): boolean => /^\n+$/.test(written);

/** Not of one word with itself, as where the first letter becomes a capital. */
function isAdded({left, right, operatorToken}: ts.BinaryExpression, words: WordsInCode): boolean {
  if (operatorToken.kind !== ts.SyntaxKind.PlusToken || rootOf(left) === rootOf(right))
    return false;
  return (
    [left, right].every((one) => words.isText(one)) && [left, right].some((one) => words.has(one))
  );
}

function rootOf(node: ts.Node): string {
  if (ts.isCallExpression(node) || ts.isPropertyAccessExpression(node))
    return rootOf(node.expression);
  return node.getText();
}

function isJoined(node: ts.CallExpression, words: WordsInCode): boolean {
  if (!ts.isPropertyAccessExpression(node.expression)) return false;
  const {name, expression: all} = node.expression;
  if (name.text === 'concat') return words.isText(all) && words.has(all);
  if (name.text !== 'join' || words.isCodes(all)) return false;
  const by = node.arguments[0]?.getText().slice(1, -1) ?? ',';
  const isLike = /[,.;:·–—] /.test(by) || marks.test(by) || / [–—] /.test(by);
  return isLike || (words.has(all) && !/^(?:\\n)+$/.test(by));
}

/** A comma that comes between two parts, but not before the first. */
function isMarkInMarkup(node: ts.StringLiteral): boolean {
  if (!/[,.:;·–—()“”]/.test(node.text) || /[a-z0-9]/i.test(node.text)) return false;
  const above = ts.findAncestor(
    node.parent,
    (one) =>
      !ts.isConditionalExpression(one) &&
      !ts.isBinaryExpression(one) &&
      !ts.isParenthesizedExpression(one),
  );
  return (
    above !== undefined &&
    ts.isTemplateSpan(above) &&
    ts.isTaggedTemplateExpression(above.parent.parent)
  );
}

const spoken =
  /\s\.?(?:aria-label|aria-description|aria-roledescription|aria-valuetext|title|placeholder|alt|label)=(["'])(.*?)\1/gs;

/** All that is written in the markup itself, and in the attributes that somebody hears. */
function inMarkup({tag, template}: ts.TaggedTemplateExpression): readonly string[] {
  if (!/^(?:html|svg)$/.test(tag.getText())) return [];
  const parts = ts.isNoSubstitutionTemplateLiteral(template)
    ? [template.text]
    : [template.head.text, ...template.templateSpans.map(({literal}) => literal.text)];
  const markup = parts.join('${}').replaceAll(/<!--.*?-->/gs, '');
  const texts = markup.split(/<(?:"[^"]*"|'[^']*'|[^>"'])*>/);
  const heard = [...markup.matchAll(spoken)].map(([, , value = '']) => value);
  return [
    ...texts.filter((text) => /\S/.test(text.replaceAll('${}', ''))),
    ...heard.filter((value) => value !== '${}' && value !== ''),
  ];
}
