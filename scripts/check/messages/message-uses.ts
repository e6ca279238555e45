import ts from 'typescript';
import type { Finding } from '../finding.ts';
import type { SourceFile } from '../source-tree.ts';

/**
 * A place in the code that takes words from the messages.
 * `key`: exactly this one. `prefix`: any that begins so. `any`: one of the namespace, which only the run decides.
 */
export type Use = { how: 'key' | 'prefix' | 'any'; name: string; file: string; line: number };
export type Uses = { uses: Use[]; /** Every text and property name of the code: what a key chosen at run time can be. */ words: Set<string>; findings: Finding[] };

const methods = new Set(['rich', 'markup', 'has', 'raw']);
/** Functions whose first argument is a reason: a key under `Errors`. */
const refusals = new Set(['refuse', 'StoreError']);

/** Finds `translator(edition, 'Namespace')` and `useWords('Namespace')`, the keys asked of it by whatever name it has, and the reasons of refusals. */
export function findUses(files: readonly SourceFile[]): Uses {
  const found: Uses = { uses: [], words: new Set(), findings: [] };
  const sources = files.map(({ path, text }) =>
    ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS),
  );
  const shared = new Map(sources.flatMap(sharedTranslators));
  for (const source of sources) scan(source, shared, found);
  return found;
}

/** Translators that a module exports, by name: `export const say = translator(…)`. */
type Shared = ReadonlyMap<string, string>;

function sharedTranslators(source: ts.SourceFile): [string, string][] {
  return source.statements
    .flatMap((statement) => (ts.isVariableStatement(statement) && statement.modifiers ? statement.declarationList.declarations : []))
    .flatMap(({ name, initializer }) => {
      const namespace = spelledNamespace(initializer);
      return ts.isIdentifier(name) && namespace !== undefined ? [[name.text, namespace]] : [];
    });
}

function scan(source: ts.SourceFile, shared: Shared, { uses, words, findings }: Uses): void {
  const placeOf = (node: ts.Node) => ({ file: source.fileName, line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1 });
  const take = (namespace: string, argument: ts.Expression) => {
    for (const { how, name } of keysOf(argument)) uses.push({ how, name: `${namespace}.${name}`, ...placeOf(argument) });
  };
  visit(source);

  function visit(node: ts.Node): void {
    if (ts.isStringLiteralLike(node)) words.add(node.text);
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) words.add(node.name.text);
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) call(node);
    if (ts.isIdentifier(node)) handedOn(node);
    ts.forEachChild(node, visit);
  }

  function call(node: ts.CallExpression | ts.NewExpression): void {
    const [first] = node.arguments ?? [];
    if (isTranslator(node) && spelledNamespace(node) === undefined) {
      findings.push({ ...placeOf(node), message: 'the namespace of a translator must be spelled out' });
    }
    if (!first) return;
    if (ts.isIdentifier(node.expression) && refusals.has(node.expression.text) && ts.isStringLiteralLike(first)) take('Errors', first);
    const namespace = namespaceOf(node.expression, shared);
    if (namespace !== undefined) take(namespace, first);
  }

  /** A translator given to somebody else may be asked for anything. */
  function handedOn(node: ts.Identifier): void {
    const { parent } = node;
    const isAsked = (ts.isCallExpression(parent) && parent.expression === node) || (ts.isPropertyAccessExpression(parent) && parent.expression === node);
    const isName = ts.isPropertyAccessExpression(parent) || ts.isVariableDeclaration(parent) || ts.isBindingElement(parent) || ts.isImportSpecifier(parent);
    const namespace = isAsked || isName ? undefined : boundNamespace(node, shared);
    if (namespace !== undefined) uses.push({ how: 'any', name: `${namespace}.`, ...placeOf(node) });
  }
}

/** The namespace that is asked: by `t`, `t.rich`, or a translator called on the spot. */
function namespaceOf(asked: ts.Expression, shared: Shared): string | undefined {
  if (ts.isPropertyAccessExpression(asked) && methods.has(asked.name.text)) return namespaceOf(asked.expression, shared);
  return ts.isIdentifier(asked) ? boundNamespace(asked, shared) : spelledNamespace(asked);
}

/** Functions that give a translator, and which of their arguments is the namespace. */
const makers: Readonly<Record<string, number>> = { translator: 1, useWords: 0 };

function isTranslator(node: ts.Node): node is ts.CallExpression {
  return ts.isCallExpression(node) && ts.isIdentifier(node.expression) && Object.hasOwn(makers, node.expression.text);
}

function namespaceArgument(node: ts.CallExpression): ts.Expression | undefined {
  return ts.isIdentifier(node.expression) ? node.arguments[makers[node.expression.text] ?? 0] : undefined;
}

function spelledNamespace(node: ts.Node | undefined): string | undefined {
  const namespace = node && isTranslator(node) ? namespaceArgument(node) : undefined;
  return namespace && ts.isStringLiteralLike(namespace) ? namespace.text : undefined;
}

/** What the nearest declaration of a name binds it to, here or where it is imported from, if that is a translator. */
function boundNamespace(name: ts.Identifier, shared: Shared): string | undefined {
  for (let around: ts.Node = name.parent; !ts.isSourceFile(around); around = around.parent) {
    if (ts.isFunctionLike(around) && around.parameters.some((parameter) => declares(parameter.name, name.text))) return undefined;
    const statements = ts.isBlock(around.parent) || ts.isSourceFile(around.parent) || ts.isCaseOrDefaultClause(around.parent) ? around.parent.statements : [];
    const declared = statements
      .flatMap((statement) => (ts.isVariableStatement(statement) ? statement.declarationList.declarations : []))
      .find((declaration) => declares(declaration.name, name.text));
    if (declared) return spelledNamespace(declared.initializer);
  }
  return shared.get(importedName(name) ?? '');
}

/** The name under which a module that this one imports exports it. */
function importedName(name: ts.Identifier): string | undefined {
  const specifiers = name.getSourceFile().statements.flatMap((statement) => {
    const bindings = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : undefined;
    return bindings && ts.isNamedImports(bindings) ? [...bindings.elements] : [];
  });
  const found = specifiers.find((specifier) => specifier.name.text === name.text);
  return found && (found.propertyName ?? found.name).text;
}

function declares(binding: ts.BindingName, name: string): boolean {
  if (ts.isIdentifier(binding)) return binding.text === name;
  return binding.elements.some((element) => ts.isBindingElement(element) && declares(element.name, name));
}

function keysOf(argument: ts.Expression): Pick<Use, 'how' | 'name'>[] {
  if (ts.isStringLiteralLike(argument)) return [{ how: 'key', name: argument.text }];
  if (ts.isTemplateExpression(argument) && argument.head.text !== '') return [{ how: 'prefix', name: argument.head.text }];
  if (ts.isParenthesizedExpression(argument)) return keysOf(argument.expression);
  if (ts.isConditionalExpression(argument)) return [...keysOf(argument.whenTrue), ...keysOf(argument.whenFalse)];
  return [{ how: 'any', name: '' }];
}
