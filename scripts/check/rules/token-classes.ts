import { arbitraryClasses, hexColours } from './class-tokens.ts';
import { createRule } from './create-rule.ts';
import { attributeAround, eachString, textOf, type StringPart } from './string-parts.ts';

/** House rule 14: colours and measures come from the tokens of globals.css. */
export const tokenClasses = createRule('{{what}} is not a token: name it in @theme of app/globals.css', (report) =>
  eachString((part) => {
    const wrong = wrongIn(part);
    if (wrong.length > 0) report(part, wrong.join(' '));
  }),
);

function wrongIn(part: StringPart): string[] {
  const text = textOf(part);
  const attribute = attributeAround(part) ?? '';
  if (/^class$|className$/i.test(attribute)) return [...new Set([...arbitraryClasses(text), ...hexColours(text)])];
  if (/^(style|fill|stroke|color|stopColor|floodColor)$/.test(attribute)) return hexColours(text);
  // Lists of classes kept in a constant: only what cannot be anything else.
  return arbitraryClasses(text).filter((token) => /^[a-z@!-][^"'=]*-\[[^\]]+\]$/.test(token));
}
