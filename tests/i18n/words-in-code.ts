import ts from 'typescript';

/** What in the code is words for a reader: what the catalog and `Intl` say, and whatever is made of that. */
export class WordsInCode {
  readonly #checker: ts.TypeChecker;
  /** By where they are declared: a type that is widened has symbols of its own. */
  readonly #known = new Set<ts.Declaration>();
  readonly #symbols = new Map<ts.Node, ts.Symbol | undefined>();

  constructor(program: ts.Program, files: readonly ts.SourceFile[]) {
    this.#checker = program.getTypeChecker();
    // What is found in one file may be handed on in another.
    for (let before = -1; before < this.#known.size;) {
      before = this.#known.size;
      for (const file of files) every(file, (node) => this.#follow(node));
    }
  }

  /** Whether somebody reads or hears this. */
  has(node: ts.Node): boolean {
    if (ts.isIdentifier(node) || ts.isPropertyAccessExpression(node)) return this.#isNamed(node);
    if (ts.isElementAccessExpression(node))
      return this.#isInCatalog(node) || this.has(node.expression);
    if (ts.isCallExpression(node)) return this.#isAnswered(node);
    return piecesOf(node).some((piece) => this.has(piece));
  }

  isText(node: ts.Node): boolean {
    return this.#isText(this.#checker.getTypeAtLocation(node));
  }

  /** Names of a closed list, as of attributes: nobody reads these. */
  isCodes(node: ts.Node): boolean {
    const type = this.#checker.getTypeAtLocation(node).getNumberIndexType();
    return type?.isUnion() === true && type.types.every((one) => one.isStringLiteral());
  }

  #follow(node: ts.Node): void {
    const named = ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node);
    if (named && node.initializer && this.has(node.initializer)) this.#note(node.name);
    if (ts.isReturnStatement(node) && node.expression && this.has(node.expression))
      this.#noteFunction(ts.findAncestor(node, ts.isFunctionLike));
    if (ts.isArrowFunction(node) && !ts.isBlock(node.body) && this.has(node.body))
      this.#noteFunction(node);
    if (ts.isCallExpression(node)) this.#noteParts(node);
  }

  /** What a sentence of the catalog, a function that makes words, or a method of words answers. */
  #isAnswered({expression: called, arguments: given}: ts.CallExpression): boolean {
    if (this.has(called)) return true;
    if (!ts.isPropertyAccessExpression(called)) return false;
    const made = called.name.text === 'map' ? given : [];
    return this.has(called.expression) || made.some((one) => this.has(bodyOf(one)));
  }

  #isNamed(node: ts.Identifier | ts.PropertyAccessExpression): boolean {
    const symbol = this.#symbolOf(node);
    return (
      symbol !== undefined &&
      ((symbol.declarations ?? []).some((one) => this.#known.has(one)) || isSource(symbol))
    );
  }

  /** `text[code]`: which sentence nobody knows, but it is one. */
  #isInCatalog({expression}: ts.ElementAccessExpression): boolean {
    return this.#checker.getTypeAtLocation(expression).getProperties().some(isSource);
  }

  #symbolOf(node: ts.Node): ts.Symbol | undefined {
    const name = ts.isPropertyAccessExpression(node) ? node.name : node;
    if (!this.#symbols.has(name)) {
      const found = this.#checker.getSymbolAtLocation(name);
      const isAlias = found !== undefined && (found.flags & ts.SymbolFlags.Alias) !== 0;
      this.#symbols.set(name, isAlias ? this.#checker.getAliasedSymbol(found) : found);
    }
    return this.#symbols.get(name);
  }

  #note(name: ts.Node): void {
    if (this.isText(name)) this.#add(name);
  }

  /** A function is known by its name, or by that of the constant that holds it. */
  #noteFunction(node: ts.SignatureDeclaration | undefined): void {
    const answer = node && this.#checker.getSignatureFromDeclaration(node)?.getReturnType();
    if (!answer || !this.#isText(answer)) return;
    const {parent} = node;
    const holds = ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent);
    const name = node.name ?? (holds ? parent.name : undefined);
    if (name) this.#add(name);
  }

  #add(name: ts.Node): void {
    for (const one of this.#symbolOf(name)?.declarations ?? []) this.#known.add(one);
  }

  /** What is handed to a function as words is words within it. */
  #noteParts(node: ts.CallExpression): void {
    node.arguments.forEach((given, at) => {
      if (!this.has(given)) return;
      const part = this.#checker.getResolvedSignature(node)?.declaration?.parameters[at];
      if (part && ts.isParameter(part) && ts.isIdentifier(part.name)) this.#note(part.name);
    });
  }

  #isText(type: ts.Type): boolean {
    if (type.isUnion()) return type.types.some((one) => this.#isText(one));
    if (type.flags & ts.TypeFlags.StringLike) return true;
    const each = this.#checker.isArrayLikeType(type) ? type.getNumberIndexType() : undefined;
    return each !== undefined && this.#isText(each);
  }
}

/** Every node of a tree, from the outside in. */
export function every(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  node.forEachChild((child) => every(child, look));
}

/** What an expression is made of, as far as its outcome is one of these or has them in it. */
function piecesOf(node: ts.Node): readonly ts.Node[] {
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse];
  if (ts.isBinaryExpression(node)) return [node.left, node.right];
  if (ts.isTemplateExpression(node)) return node.templateSpans.map(({expression}) => expression);
  if (ts.isArrayLiteralExpression(node)) return node.elements;
  const wraps =
    ts.isParenthesizedExpression(node) ||
    ts.isSpreadElement(node) ||
    ts.isAsExpression(node) ||
    ts.isNonNullExpression(node);
  return wraps ? [node.expression] : [];
}

const bodyOf = (node: ts.Node): ts.Node => (ts.isArrowFunction(node) ? node.body : node);

const isSource = (symbol: ts.Symbol): boolean =>
  (symbol.declarations ?? []).some((one) =>
    /\.messages(?:\.[\w-]+)?\.ts$|\/i18n\/format\.ts$/.test(one.getSourceFile().fileName),
  );
