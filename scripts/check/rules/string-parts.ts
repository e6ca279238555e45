import { AST_NODE_TYPES, type TSESTree } from '@typescript-eslint/utils';

/** A piece of written text: a string literal, or one stretch of a template between its holes. */
export type StringPart = TSESTree.StringLiteral | TSESTree.TemplateElement;

export function textOf(part: StringPart): string {
  return part.type === AST_NODE_TYPES.TemplateElement ? (part.value.cooked ?? part.value.raw) : part.value;
}

/** Listeners that meet every written text of a file but the names of modules. */
export function eachString(visit: (part: StringPart) => void) {
  return {
    Literal(node: TSESTree.Literal) {
      if (typeof node.value === 'string' && !isModuleName(node)) visit(node);
    },
    TemplateElement: visit,
  };
}

function isModuleName({ parent }: TSESTree.Literal): boolean {
  return (
    parent.type === AST_NODE_TYPES.ImportDeclaration ||
    parent.type === AST_NODE_TYPES.ExportNamedDeclaration ||
    parent.type === AST_NODE_TYPES.ExportAllDeclaration ||
    parent.type === AST_NODE_TYPES.ImportExpression
  );
}

/** The JSX attribute in whose value a node stands, if it stands in one. */
export function attributeAround(node: TSESTree.Node): string | undefined {
  for (let around = node.parent; around; around = around.parent) {
    if (around.type === AST_NODE_TYPES.JSXAttribute) return nameOf(around.name);
    if (around.type === AST_NODE_TYPES.JSXElement) return undefined;
  }
  return undefined;
}

export function nameOf(name: TSESTree.JSXIdentifier | TSESTree.JSXNamespacedName): string {
  return name.type === AST_NODE_TYPES.JSXIdentifier ? name.name : `${name.namespace.name}:${name.name.name}`;
}

/** Texts that an expression can become, looking through conditions and templates but not into calls. */
export function outcomesOf(node: TSESTree.Node): StringPart[] {
  if (node.type === AST_NODE_TYPES.Literal) return typeof node.value === 'string' ? [node] : [];
  if (node.type === AST_NODE_TYPES.TemplateLiteral) return node.quasis;
  if (node.type === AST_NODE_TYPES.JSXExpressionContainer) return outcomesOf(node.expression);
  if (node.type === AST_NODE_TYPES.ConditionalExpression) return [...outcomesOf(node.consequent), ...outcomesOf(node.alternate)];
  if (node.type === AST_NODE_TYPES.LogicalExpression) return [...(node.operator === '&&' ? [] : outcomesOf(node.left)), ...outcomesOf(node.right)];
  if (node.type === AST_NODE_TYPES.BinaryExpression && node.operator === '+') return [...outcomesOf(node.left), ...outcomesOf(node.right)];
  return [];
}
