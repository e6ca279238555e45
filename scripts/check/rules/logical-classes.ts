import { physicalClasses } from './class-tokens.ts';
import { createRule } from './create-rule.ts';
import { eachString, textOf } from './string-parts.ts';

/** House rule 13: the portal is read from both sides. `rtl-ok` on the line says that left is meant. */
export const logicalClasses = createRule('Left and right differ between Arabic and English: {{what}} (or say rtl-ok on the line)', (report, { sourceCode }) =>
  eachString((part) => {
    const classes = physicalClasses(textOf(part));
    if (classes.length === 0) return;
    const lines = sourceCode.lines.slice(part.loc.start.line - 1, part.loc.end.line);
    if (!lines.some((line) => line.includes('rtl-ok'))) report(part, classes.join('; '));
  }),
);
