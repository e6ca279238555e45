import path from 'node:path';
import ts from 'typescript';
import type { Finding, Outcome } from './finding.ts';
import { isCode, isTest, listFiles, readSource, type SourceFile } from './source-tree.ts';

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Names that say nothing about what is inside. */
const emptyNames = /^(index|utils?|helpers?|misc|common|types|constants)$|-(utils?|helpers?|misc)$|(^|-)part-?\d+$/;
const barrel = 'db/schema.ts';
/** The right stands on the left in Arabic. */
const visualWords = /^(left|right|sidebar)$/;
/** Next hands these to the browser whatever their name. */
const errorPage = /(^|\/)(global-)?error\.tsx$/;

/** House rule 2 and beauty test 4: kebab-case, telling names, no barrels, client files by their suffix. */
export async function checkNames(root: string): Promise<Outcome> {
  const files = listFiles(root).filter((file) => (isCode(file) || file.endsWith('.css')) && !file.startsWith('public/'));
  const parsed = files.filter((file) => isCode(file)).map((file) => parse(readSource(root, file)));
  const findings = [...files.flatMap(badName), ...parsed.flatMap(barrels), ...parsed.flatMap(clientSuffix), ...parsed.flatMap(strangerInside)];
  const islands = files.filter((file) => file.endsWith('.client.tsx')).length;
  return { figure: `${files.length} files, ${islands} of them client files`, findings };
}

function badName(file: string): Finding[] {
  return file.split('/').flatMap((segment, depth, { length }) => {
    const isFile = depth === length - 1;
    const words = (isFile ? segment.replace(/^\./, '').split('.') : [folderWord(segment)]);
    const wrong = words.find((word) => word !== '' && !kebab.test(word));
    if (wrong !== undefined) return [{ file, message: `“${segment}” is not kebab-case` }];
    const empty = words.find((word) => emptyNames.test(word));
    if (empty !== undefined) return [{ file, message: `“${empty}” says nothing: name it after what it holds` }];
    const visual = words.flatMap((word) => word.split('-')).find((word) => visualWords.test(word));
    return visual === undefined ? [] : [{ file, message: `“${visual}” says where it stands in one language: name it after what it does` }];
  });
}

/** The word of a folder without Next's marks: `[...path]`, `(reader)`, `_request`, `@modal`. */
function folderWord(segment: string): string {
  return segment.replace(/^[_@.]/, '').replace(/[[\]()]/g, '').replace(/^\.\.\./, '');
}

function parse({ path: file, text }: SourceFile): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
}

/** A barrel hands on what others wrote: `export *`, or nothing but `export … from`. */
function barrels(source: ts.SourceFile): Finding[] {
  if (source.fileName === barrel) return [];
  const handsOn = source.statements.filter((statement) => ts.isExportDeclaration(statement) && statement.moduleSpecifier);
  const all = handsOn.find((statement) => ts.isExportDeclaration(statement) && (!statement.exportClause || ts.isNamespaceExport(statement.exportClause)));
  const others = source.statements.filter((statement) => !ts.isImportDeclaration(statement) && !handsOn.includes(statement));
  const first = all ?? (others.length === 0 ? handsOn[0] : undefined);
  return first ? [{ file: source.fileName, line: lineOf(source, first), message: `a barrel: only ${barrel} may be one` }] : [];
}

function clientSuffix(source: ts.SourceFile): Finding[] {
  const file = source.fileName;
  const first = source.statements[0];
  const isClient = first !== undefined && ts.isExpressionStatement(first) && ts.isStringLiteral(first.expression) && first.expression.text === 'use client';
  const mayBe = file.endsWith('.client.tsx') || errorPage.test(file);
  if (isClient && !mayBe) return [{ file, line: 1, message: `'use client' outside *.client.tsx and error.tsx: call it ${path.posix.basename(file).replace(/\.tsx?$/, '.client.tsx')}` }];
  if (!isClient && mayBe) return [{ file, line: 1, message: `must begin with 'use client', as its name promises` }];
  return [];
}

/** A view is found by the name of its file: `story-card.tsx` exports `StoryCard`, `figure.tsx` may export `BodyFigure`. */
function strangerInside(source: ts.SourceFile): Finding[] {
  const file = source.fileName;
  if (!file.startsWith('components/') || !file.endsWith('.tsx') || isTest(file)) return [];
  const stem = path.posix.basename(file).replace(/\..*$/, '').replaceAll('-', '').replace(/s$/, '');
  const names = source.statements.flatMap(exportedNames);
  return names.some((name) => name.toLowerCase().includes(stem)) ? [] : [{ file, line: 1, message: `exports nothing named like the file (${names.join(', ') || 'nothing at all'})` }];
}

function exportedNames(statement: ts.Statement): string[] {
  const isExported = ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  if (!isExported) return [];
  if (ts.isFunctionDeclaration(statement)) return statement.name ? [statement.name.text] : [];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []));
}

function lineOf(source: ts.SourceFile, node: ts.Node): number {
  return source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
}
