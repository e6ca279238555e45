import { ESLintUtils, type TSESLint, type TSESTree } from '@typescript-eslint/utils';

export type Rule = TSESLint.RuleModule<'wrong'>;
export type Report = (node: TSESTree.Node | TSESTree.Token, what: string) => void;

/** A rule of the house: one message, said of the node it is about. */
export function createRule(
  message: string,
  listen: (report: Report, context: Readonly<TSESLint.RuleContext<'wrong', []>>) => TSESLint.RuleListener,
): Rule {
  return ESLintUtils.RuleCreator.withoutDocs({
    meta: { type: 'problem', schema: [], messages: { wrong: message } },
    create: (context) => listen((node, what) => context.report({ node, messageId: 'wrong', data: { what } }), context),
  });
}

/** A rule that a selector says completely. */
export function forbid(selector: string, message: string): Rule {
  return createRule(message, (report) => ({ [selector]: (node: TSESTree.Node) => report(node, '') }));
}

/** The statement of the module in which a node stands. */
export function topLevel(node: TSESTree.Node): TSESTree.Node {
  return node.parent?.parent ? topLevel(node.parent) : node;
}
