import type { TSESTree } from '@typescript-eslint/utils';
import { createRule, topLevel } from './create-rule.ts';

const fromArticles = 'CallExpression[callee.property.name=/^(from|innerJoin|leftJoin|rightJoin|fullJoin)$/] > MemberExpression.arguments[property.name="article"]';

/** The wall inside published.ts: a function that selects from the articles asks `isLive`, the one condition of visibility. */
export const liveOnly = createRule('{{what}} selects articles and does not ask isLive(t, now)', (report) => {
  const selecting = new Map<TSESTree.Node, TSESTree.Node>();
  const asking = new Set<TSESTree.Node>();
  return {
    [fromArticles](node: TSESTree.Node) {
      const owner = topLevel(node);
      if (!selecting.has(owner)) selecting.set(owner, node);
    },
    'CallExpression[callee.name="isLive"]': (node: TSESTree.Node) => void asking.add(topLevel(node)),
    'Program:exit'() {
      for (const [owner, node] of selecting) if (!asking.has(owner)) report(node, 'This function');
    },
  };
});
