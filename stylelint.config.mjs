import { khabarCss } from './scripts/check/rules/khabar-css.ts';

/** The stylesheets read from both sides; `rtl-ok` on a line says that left is meant (see scripts/check/check-css.ts). */

/** Up is up in both languages, and a width is a width: only left and right are minded. */
const blockAxis = /^(?:top|bottom|(?:margin|padding|border)-(?:top|bottom)(?:-(?:color|style|width))?|(?:min-|max-)?(?:width|height))$/;
/** Four values of which the second (right) and the fourth (left) differ. */
const leansToOneSide = /^(\S+)\s+(\S+)\s+(\S+)\s+(?!\2$)\S+$/;

export default {
  plugins: ['stylelint-use-logical', ...khabarCss],
  rules: {
    'csstools/use-logical': ['always', { except: [blockAxis] }],
    'property-disallowed-list': [/^scroll-(?:margin|padding)-(?:left|right)$/, /^border-(?:left|right)(?:-|$)/],
    'declaration-property-value-disallowed-list': {
      '/^(?:margin|padding|inset|scroll-margin|scroll-padding|border-(?:width|style|color))$/': [leansToOneSide],
    },
    'khabar/hex-in-tokens': true,
    'khabar/logical-apply': true,
  },
};
