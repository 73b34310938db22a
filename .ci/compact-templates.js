/**
 * Templates are written to be read: ships each line of an html`…` or svg`…` of src without its
 * indentation. Line ends stay, so that the browser sees the same white space as before.
 */
import ts from 'typescript';

const inSource = /[\\/]src[\\/].*\.ts$/;

/**
 * @param {string} source of a module
 * @returns {string}
 */
export function compactTemplates(source) {
  const file = ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest, true);
  /** @type {(readonly [from: number, to: number])[]} */
  const literals = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && /^(html|svg)$/.test(node.tag.getText(file))) {
      const {template} = node;
      const parts = ts.isNoSubstitutionTemplateLiteral(template)
        ? [template]
        : [template.head, ...template.templateSpans.map(({literal}) => literal)];
      literals.push(...parts.map((part) => /** @type {const} */ ([part.getStart(file), part.end])));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return literals
    .toSorted(([a], [b]) => b - a)
    .reduce(
      (code, [from, to]) =>
        code.slice(0, from) + code.slice(from, to).replace(/\s*\n\s*/g, '\n') + code.slice(to),
      source,
    );
}

/** @type {import('vite').Plugin} */
export const compactTemplatesPlugin = {
  name: 'compact-templates',
  enforce: 'pre',
  apply: 'build',
  transform(code, id) {
    return inSource.test(id) && /\b(html|svg)`/.test(code)
      ? {code: compactTemplates(code), map: null}
      : undefined;
  },
};
