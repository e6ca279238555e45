import { isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem.ts';
import { ownReason, storyFields, type StoryFields } from './story-fields.ts';

type Issue = z.core.$ZodIssue;
type Path = (string | number)[];
type FrontMatter = { fields: StoryFields; lineAt: (path: Path) => number };

/** Reads the YAML of a story file; `yaml` begins at the first line of the file, so its lines are the file's. */
export function readFrontMatter(yaml: string): ({ ok: true } & FrontMatter) | { ok: false; problems: Problem[] } {
  const lines = new LineCounter();
  // The core schema has no dates and no `yes`/`off`: a bare moment stays the text it is.
  const document = parseDocument(yaml, { schema: 'core', version: '1.2', lineCounter: lines, prettyErrors: false });
  const broken = yamlProblems(document, lines);
  if (broken.length > 0) return { ok: false, problems: broken };
  const lineAt = (path: Path) => lines.linePos(offsetOf(document, path)).line;
  const parsed = storyFields.safeParse(document.toJS());
  if (parsed.success) return { ok: true, fields: parsed.data, lineAt };
  return { ok: false, problems: parsed.error.issues.flatMap((issue) => fieldProblems(document, issue, lineAt)) };
}

function yamlProblems(document: Document, lines: LineCounter): Problem[] {
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const found = [...document.errors, ...document.warnings];
  const problems = found.map(({ pos, code }): Problem => ({ line: lineAt(pos[0]), reason: 'yamlInvalid', detail: code }));
  // A few lines of aliases can unfold into gigabytes, and no story needs them.
  visit(document, {
    Alias(_, node) {
      problems.push({ line: lineAt(node.range?.[0] ?? 0), reason: 'yamlInvalid', detail: 'ALIAS' });
    },
  });
  if (problems.length === 0 && !isMap(document.contents)) problems.push({ line: 1, reason: 'frontMatterMissing' });
  return problems;
}

function fieldProblems(document: Document, issue: Issue, lineAt: (path: Path) => number): Problem[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const detail = path.join('.');
  const own = ownReason(issue.message);
  if (own) return [{ line: lineAt(path), reason: own, detail }];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ line: lineAt([...path, key]), reason: 'fieldUnknown', detail: [...path, key].join('.') }));
  }
  const missing = (document.getIn(path) ?? null) === null;
  return [{ line: lineAt(path), reason: missing ? 'fieldMissing' : 'fieldInvalid', detail }];
}

/** Where a field begins, by its name or its place in a list; for one that is not there, what it is missing from. */
function offsetOf(document: Document, path: Path): number {
  const last = path.at(-1);
  if (last === undefined) return 0;
  const around = path.slice(0, -1);
  const parent = around.length ? document.getIn(around, true) : document.contents;
  const key = isMap(parent) ? parent.items.map((pair) => pair.key).find((key) => isScalar(key) && String(key.value) === last) : undefined;
  const found = isScalar(key) ? key : document.getIn(path, true);
  return isNode(found) ? (found.range?.[0] ?? 0) : offsetOf(document, around);
}
