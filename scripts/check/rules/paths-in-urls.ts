import { AST_NODE_TYPES, type TSESTree } from '@typescript-eslint/utils';
import { createRule } from './create-rule.ts';
import { eachString, nameOf, outcomesOf, textOf, type StringPart } from './string-parts.ts';

/** How the portal's own addresses begin; sections have no word of their own and are caught where they are used. */
const sitePath = /^\/(?:a|admin|api|ar|articles|authors|before|corrections|en|feeds?|gone|latest|manifest|media|missing|pages|robots|rss|search|sections?|sitemaps?|topics)(?=[/?#.]|$)/;
const linking = new Set(['href', 'action', 'formAction', 'cite', 'poster']);
const goingSomewhere = new Set(['redirect', 'permanentRedirect', 'revalidatePath', 'fetch']);

/** House rule 11: addresses are spelled in lib/urls.ts and nowhere else. */
export const pathsInUrls = createRule('“{{what}}” spells an address: take it from lib/urls.ts', (report) => {
  const judge = (part: StringPart | undefined) => {
    const text = part && textOf(part);
    if (part && text?.startsWith('/') && !text.startsWith('//') && !sitePath.test(text)) report(part, text);
  };
  return {
    ...eachString((part) => {
      if (sitePath.test(textOf(part))) report(part, textOf(part));
    }),
    JSXAttribute(node) {
      if (node.value && linking.has(nameOf(node.name))) judge(outcomesOf(node.value)[0]);
    },
    CallExpression(node) {
      const [first] = node.arguments;
      if (first && goingSomewhere.has(calledName(node))) judge(outcomesOf(first)[0]);
    },
  };
});

function calledName({ callee }: TSESTree.CallExpression): string {
  return callee.type === AST_NODE_TYPES.Identifier ? callee.name : '';
}
