import { AST_NODE_TYPES, type TSESTree } from '@typescript-eslint/utils';
import { createRule } from './create-rule.ts';
import { eachString, nameOf, outcomesOf, textOf } from './string-parts.ts';

/** Attributes that are read out or shown. */
const spoken = new Set(['aria-label', 'aria-description', 'aria-roledescription', 'aria-placeholder', 'aria-valuetext', 'alt', 'title', 'placeholder', 'label']);
/** Elements whose content nobody reads. */
const silent = new Set(['style', 'script']);

/**
 * House rule 12: words that a person reads stand in messages, in whatever script they are written.
 * Arabic letters are for a person wherever a view or a route has them; Latin ones only where they are shown or spoken.
 */
export const wordsInMessages = createRule('“{{what}}” is for readers: it belongs in messages/ar.json and en.json', (report) => {
  const reported = new Set<TSESTree.Node>();
  const judge = (node: TSESTree.Node, text: string, letters = /\p{L}/u) => {
    if (!letters.test(text) || reported.has(node)) return;
    reported.add(node);
    report(node, text.trim().replace(/\s+/g, ' ').slice(0, 40));
  };
  return {
    ...eachString((part) => judge(part, textOf(part), /\p{Script=Arabic}/u)),
    JSXText: (node) => judge(node, node.value),
    'JSXElement > JSXExpressionContainer, JSXFragment > JSXExpressionContainer': (node: TSESTree.JSXExpressionContainer) => {
      if (isSilent(node.parent)) return;
      for (const part of outcomesOf(node)) judge(part, textOf(part));
    },
    JSXAttribute(node) {
      if (!node.value || !spoken.has(nameOf(node.name))) return;
      for (const part of outcomesOf(node.value)) judge(part, textOf(part));
    },
  };
});

function isSilent(node: TSESTree.Node): boolean {
  return node.type === AST_NODE_TYPES.JSXElement && node.openingElement.name.type === AST_NODE_TYPES.JSXIdentifier && silent.has(node.openingElement.name.name);
}
