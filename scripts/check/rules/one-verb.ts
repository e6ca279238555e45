import { AST_NODE_TYPES, type TSESTree } from '@typescript-eslint/utils';
import { createRule, topLevel } from './create-rule.ts';

/** Modules of the model that hold a verb: not what is read, taken in or stored. */
const verbModule = /\bdb\/(?!store\/)[a-z-]+\/(?!(?:published|desk|input|tables)\.ts$)[a-z-]+\.ts$/;

/** Beauty test 9: an action asks, calls one verb of the model, and says where to go. */
export const oneVerb = createRule('This action also calls {{what}}: one action, one verb of db', (report) => {
  const verbs = new Set<string>();
  const called = new Map<TSESTree.Node, string>();
  return {
    ImportDeclaration({ source, specifiers }) {
      if (verbModule.test(source.value)) for (const { local } of specifiers) verbs.add(local.name);
    },
    CallExpression({ callee }) {
      if (callee.type !== AST_NODE_TYPES.Identifier || !verbs.has(callee.name)) return;
      const action = topLevel(callee);
      const first = called.get(action);
      if (first === undefined) called.set(action, callee.name);
      else if (first !== callee.name) report(callee, callee.name);
    },
  };
});
