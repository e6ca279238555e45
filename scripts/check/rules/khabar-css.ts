import stylelint from 'stylelint';
import { hexColours, physicalClasses } from './class-tokens.ts';

const tokensName = 'khabar/hex-in-tokens';
const applyName = 'khabar/logical-apply';
const { report, ruleMessages } = stylelint.utils;

const tokenMessages = ruleMessages(tokensName, { rejected: (colour: string) => `${colour} stands outside @theme and :root: give it a name there` });
const applyMessages = ruleMessages(applyName, { rejected: (classes: string) => `Left and right differ between Arabic and English: ${classes}` });

/** House rule 14: a colour is written as a number once, where it gets its name. */
const hexInTokens: stylelint.RuleBase = () => (root, result) => {
  root.walkDecls((declaration) => {
    const [colour] = hexColours(declaration.value);
    if (colour && !(declaration.prop.startsWith('--') && isTokenBlock(declaration.parent))) report({ ruleName: tokensName, result, node: declaration, message: tokenMessages.rejected(colour) });
  });
};

/** A place in a stylesheet, as far as it matters here. */
type Place = { type: string; name?: string; selector?: string; parent?: Place };

function isTokenBlock(place: Place | undefined): boolean {
  if (!place) return false;
  return place.name === 'theme' || /(^|[\s,]):root/.test(place.selector ?? '') || isTokenBlock(place.parent);
}

/** House rule 13 for classes that a stylesheet takes in with `@apply`. */
const logicalApply: stylelint.RuleBase = () => (root, result) => {
  root.walkAtRules('apply', (rule) => {
    const classes = physicalClasses(rule.params).join('; ');
    if (classes) report({ ruleName: applyName, result, node: rule, message: applyMessages.rejected(classes) });
  });
};

/** The house rules that stylelint has no rule for. */
export const khabarCss = [
  stylelint.createPlugin(tokensName, Object.assign(hexInTokens, { ruleName: tokensName, messages: tokenMessages })),
  stylelint.createPlugin(applyName, Object.assign(logicalApply, { ruleName: applyName, messages: applyMessages })),
];
