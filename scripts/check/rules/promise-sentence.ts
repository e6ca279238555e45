import { AST_NODE_TYPES, AST_TOKEN_TYPES, type TSESTree } from '@typescript-eslint/utils';
import { createRule } from './create-rule.ts';

/** House rule 15: an exported function of the model says in a sentence what it promises. */
export const promiseSentence = createRule('Say in one sentence what {{what}} promises: /** … */', (report, { sourceCode }) => ({
  ExportNamedDeclaration(node) {
    const name = functionName(node.declaration);
    const comment = sourceCode.getCommentsBefore(node).at(-1);
    const said = comment?.type === AST_TOKEN_TYPES.Block && comment.value.startsWith('*') && /\p{L}+\s+\p{L}+/u.test(comment.value);
    if (name !== undefined && !said) report(node, name);
  },
}));

function functionName(declared: TSESTree.ExportNamedDeclaration['declaration']): string | undefined {
  if (declared?.type === AST_NODE_TYPES.FunctionDeclaration) return declared.id?.name;
  if (declared?.type !== AST_NODE_TYPES.VariableDeclaration) return undefined;
  const [first] = declared.declarations;
  const isFunction = first?.init?.type === AST_NODE_TYPES.ArrowFunctionExpression || first?.init?.type === AST_NODE_TYPES.FunctionExpression;
  return isFunction && first.id.type === AST_NODE_TYPES.Identifier ? first.id.name : undefined;
}
