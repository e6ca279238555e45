import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import type { Finding } from '../finding.ts';

/** One text of a language, its key written with dots: `Article.correctedOn`. */
export type Message = { key: string; text: string; line: number };
export type MessageFile = { file: string; locale: string; messages: Map<string, Message>; findings: Finding[] };

/** The messages of a language with the lines they stand on. */
export function readMessages(root: string, locale: string): MessageFile {
  const file = `messages/${locale}.json`;
  const read: MessageFile = { file, locale, messages: new Map(), findings: [] };
  if (!fs.existsSync(path.join(root, file))) {
    read.findings.push({ file, message: 'does not exist' });
    return read;
  }
  const source = ts.parseJsonText(file, fs.readFileSync(path.join(root, file), 'utf8'));
  const whole = source.statements[0]?.expression;
  if (whole && ts.isObjectLiteralExpression(whole)) collect(whole, '');
  else read.findings.push({ file, line: 1, message: 'is not an object' });
  return read;

  function collect(object: ts.ObjectLiteralExpression, prefix: string): void {
    for (const property of object.properties) {
      if (!ts.isPropertyAssignment(property) || !ts.isStringLiteral(property.name)) continue;
      const key = `${prefix}${property.name.text}`;
      const line = source.getLineAndCharacterOfPosition(property.name.getStart(source)).line + 1;
      const value = property.initializer;
      if (ts.isObjectLiteralExpression(value)) collect(value, `${key}.`);
      else if (!ts.isStringLiteral(value)) read.findings.push({ file, line, message: `${key} is not a text` });
      else if (read.messages.has(key)) read.findings.push({ file, line, message: `${key} stands here twice` });
      else read.messages.set(key, { key, text: value.text, line });
    }
  }
}
