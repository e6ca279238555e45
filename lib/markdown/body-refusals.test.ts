import { expect, test } from 'vitest';
import { bodyFromMarkdown } from './body-from-markdown.ts';
import type { Problem, ProblemReason } from './problem.ts';

/** Each of these would lose or misprint something; the third column is what the problem is about. */
const refused: [what: string, markdown: string, reason: ProblemReason, detail?: string][] = [
  ['raw HTML', '<div>x</div>', 'htmlNotAllowed', '<div>x</div>'],
  ['HTML within words', 'a<br>b', 'htmlNotAllowed', '<br>'],
  ['an HTML comment', '<!-- later -->', 'htmlNotAllowed', '<!-- later -->'],
  ['a fenced code block', '```\nx\n```', 'markdownNotSupported', 'code'],
  ['an indented code block', '    x', 'markdownNotSupported', 'code'],
  ['code within words', 'a `b`', 'markdownNotSupported', 'inlineCode'],
  ['a footnote mark', 'قول[^1]', 'markdownNotSupported', 'footnote'],
  ['a footnote', '[^1]: كلمات من الحاشية', 'markdownNotSupported', 'footnote'],
  ['a link definition', '[a]: https://example.org', 'markdownNotSupported', 'definition'],
  ['struck out words', 'a ~~b~~', 'markdownNotSupported', 'delete'],
  ['strong that does not close beside a quotation mark', '**«قول»**ثم', 'emphasisNotClosed'],
  ['strong within strong', '**a __b__ c**', 'markNested', 'strong'],
  ['a language within a language', ':en[a :fr[b] c]', 'markNested', 'codeSwitch'],
  ['a heading of level 1', '# x', 'headingLevelNotAllowed', '#'],
  ['a heading of level 4', '#### x', 'headingLevelNotAllowed', '####'],
  ['a heading without words', '##', 'headingEmpty'],
  ['a heading without a space', '##عنوان', 'headingMalformed'],
  ['a paragraph underlined by a divider', 'x\n---', 'headingUnderlined'],
  ['a link to a script', '[x](javascript:alert)', 'linkNotAllowed', 'javascript:alert'],
  ['a link to data', '[x](data:text/html,a)', 'linkNotAllowed', 'data:text/html,a'],
  ['a link to a path', '[x](/a/1)', 'linkNotAllowed', '/a/1'],
  ['a link without words', '[](https://example.org)', 'linkEmpty', 'https://example.org'],
  ['a link with a space in its address', '[x](https://example.org/a b)', 'linkMalformed'],
  ['a link with a title', '[x](https://example.org "y")', 'markdownNotSupported', 'linkTitle'],
  ['a picture within words', 'a ![b](c.jpg)', 'pictureInText', 'c.jpg'],
  ['two pictures without a gallery', '![a](a.jpg)\n![b](b.jpg)', 'pictureInText', 'a.jpg'],
  ['a picture in a heading', '## ![a](a.jpg)', 'pictureInText', 'a.jpg'],
  ['a picture without alternative text', '![](a.jpg)', 'altMissing', 'a.jpg'],
  ['a picture from the web', '![a](https://example.org/a.jpg)', 'pictureAddressNotAllowed', 'https://example.org/a.jpg'],
  ['a picture outside the folder', '![a](../a.jpg)', 'pictureAddressNotAllowed', '../a.jpg'],
  ['a picture with a caption beyond any measure', ':::gallery{caption="' + 'x'.repeat(501) + '"}\n![a](a.jpg)\n![b](b.jpg)\n:::', 'bodyInvalid', 'content.0.attrs.caption'],
  ['an unknown container', ':::note\nx\n:::', 'directiveUnknown', 'note'],
  ['an unknown leaf with attributes', '::map{a="b"}', 'directiveUnknown', 'map'],
  ['an unknown leaf with a label', '::map[a]', 'directiveUnknown', 'map'],
  ['a label in no language', ':foo[x]', 'directiveUnknown', 'foo'],
  ['a label on an hour', '١٠:٣٠[x]', 'directiveUnknown', '٣٠'],
  ['a language without words', ':en[]', 'directiveMalformed', 'en'],
  ['a language with attributes', ':en[x]{a="b"}', 'directiveAttributeInvalid', 'en'],
  ['a label that is not closed', 'قال :en[yes', 'directiveMalformed', 'en'],
  ['a container that is not closed', ':::gallery\n![a](a.jpg)\n\nبقية', 'directiveNotClosed', 'gallery'],
  ['a fence without a container', 'x\n\n:::', 'directiveMalformed'],
  ['a container whose attributes do not close', ':::table{caption="x}\n| a |\n|---|\n:::', 'directiveMalformed'],
  ['a leaf whose attributes do not parse', '::embed{id=}', 'directiveMalformed'],
  ['an embed without attributes', '::embed', 'directiveMalformed'],
  ['a container with too few colons', '::gallery', 'directiveMalformed'],
  ['an embed with a single colon', ':embed{provider="x" id="abc" title="x"}', 'directiveMalformed'],
  ['an embed with a label', '::embed[x]{provider="x" id="abc" title="x"}', 'directiveMalformed', 'embed'],
  ['an embed from elsewhere', '::embed{provider="other" id="abc" title="x"}', 'directiveAttributeInvalid', 'embed.provider'],
  ['an embed without a title', '::embed{provider="x" id="abc"}', 'directiveAttributeInvalid', 'embed.title'],
  ['an embed with an attribute too many', '::embed{provider="x" id="abc" title="x" width="3"}', 'directiveAttributeInvalid', 'embed.width'],
  ['an embed id with strange signs', '::embed{provider="x" id="a?b" title="x"}', 'bodyInvalid', 'content.0.attrs.embedId'],
  ['a gallery of one', ':::gallery\n![a](a.jpg)\n:::', 'bodyInvalid', 'content.0.attrs.media'],
  ['words in a gallery', ':::gallery\n![a](a.jpg)\nx\n:::', 'galleryTakesPicturesOnly'],
  ['an empty gallery', ':::gallery\n:::', 'bodyInvalid', 'content.0.attrs.media'],
  ['words in a table directive', ':::table\nx\n:::', 'tableExpected'],
  ['two tables in one directive', ':::table\n| a |\n|---|\n\nx\n:::', 'tableExpected'],
  ['a table without its line of dashes', '| a | b |\n| c | d |', 'tableMalformed'],
  ['a table row that is too long', '| a | b |\n|---|---|\n| c | d | e |', 'tableMalformed'],
  ['a table row that is too short', '| a | b |\n|---|---|\n| c |', 'tableMalformed'],
  ['a list three deep', '- a\n  - b\n    - c', 'bodyTooDeep'],
  ['a list item without words', '- a\n-', 'listItemEmpty'],
  ['a quotation in a list', '- a\n\n  > b', 'markdownNotSupported', 'listItem > blockquote'],
  ['a list in a quotation', '> - a', 'markdownNotSupported', 'blockquote > list'],
];

test.each(refused)('%s is refused by line and reason', (_, markdown, reason, detail) => {
  const read = bodyFromMarkdown(`سطر سليم.\n\n${markdown}`);
  const [first] = read.ok ? [] : read.problems;
  expect(first).toMatchObject(detail === undefined ? { reason } : { reason, detail });
  expect(first?.line).toBeGreaterThanOrEqual(3);
});

test('a problem inside a block is told by the line it stands on', () => {
  const lineOf = (markdown: string): Problem[] => {
    const read = bodyFromMarkdown(markdown);
    return read.ok ? [] : read.problems;
  };
  expect(lineOf('- أ\n- ب\n- [ج](ftp://example.org)')).toEqual([{ line: 3, reason: 'linkNotAllowed', detail: 'ftp://example.org' }]);
  expect(lineOf('- أ\n  - ب\n    - ج')).toEqual([{ line: 3, reason: 'bodyTooDeep', detail: 'list' }]);
  expect(lineOf(':::gallery\n![أ](a.jpg)\n![](b.jpg)\n:::')).toEqual([{ line: 3, reason: 'altMissing', detail: 'b.jpg' }]);
  expect(lineOf('| أ | ب |\n|---|---|\n| ج | د |\n| ه |')).toEqual([{ line: 4, reason: 'tableMalformed' }]);
});

test.each(['- ', '> ', ':en[', '**a __b '])('%s repeated without end is refused', (opening) => {
  const closing = opening === ':en[' ? ']' : opening === '**a __b ' ? ' b__ a**' : '';
  expect(bodyFromMarkdown(`${opening.repeat(400)}x${closing.repeat(400)}`).ok).toBe(false);
});

test('a body past the limits of the schema is refused', () => {
  const read = bodyFromMarkdown('كلمة\n\n'.repeat(1200));
  expect(read).toEqual({ ok: false, problems: [{ line: 1, reason: 'bodyTooManyNodes' }] });
});
