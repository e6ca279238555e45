/** What a Tailwind class says, seen from its text alone. */

/** The parts of a class between its colons: variants first, the utility last. */
function partsOf(token: string): { variants: string[]; utility: string } {
  const parts = token.match(/(?:[^:[\]()]|\[[^\]]*\]|\([^)]*\))+/g) ?? [];
  return { variants: parts.slice(0, -1), utility: (parts.at(-1) ?? '').replace(/^[!-]+/, '').replace(/!$/, '') };
}

const tokensOf = (text: string) => text.split(/\s+/).filter(Boolean);

/** Utilities that mean left or right, and what to write instead where Tailwind has it. */
const physical: readonly { is: RegExp; write?: string }[] = [
  { is: /^((?:scroll-)?[mp])l-(?=.)/, write: '$1s-' },
  { is: /^((?:scroll-)?[mp])r-(?=.)/, write: '$1e-' },
  { is: /^left-(?=\d|px$|auto$|full$|\[|\()/, write: 'inset-s-' },
  { is: /^right-(?=\d|px$|auto$|full$|\[|\()/, write: 'inset-e-' },
  { is: /^(border|rounded)-l(?=-|$)/, write: '$1-s' },
  { is: /^(border|rounded)-r(?=-|$)/, write: '$1-e' },
  { is: /^rounded-tl(?=-|$)/, write: 'rounded-ss' },
  { is: /^rounded-tr(?=-|$)/, write: 'rounded-se' },
  { is: /^rounded-bl(?=-|$)/, write: 'rounded-es' },
  { is: /^rounded-br(?=-|$)/, write: 'rounded-ee' },
  { is: /^(text|float|clear)-left$/, write: '$1-start' },
  { is: /^(text|float|clear)-right$/, write: '$1-end' },
  { is: /^(?:object|origin|bg)-(?:(?:top|bottom)-)?(?:left|right)(?:-(?:top|bottom))?$/ },
  { is: /^bg-(?:linear|gradient)-to-[tb]?[lr]$/ },
];

/** Classes that mean left or right, as “ml-2, write ms-2”. */
export function physicalClasses(text: string): string[] {
  return tokensOf(text).flatMap((token) => {
    const { utility } = partsOf(token);
    const found = physical.find(({ is }) => is.test(utility));
    if (!found) return [];
    return [found.write === undefined ? token : `${token}, write ${utility.replace(found.is, found.write)}`];
  });
}

/** Classes with a value, a property or a selector of their own in brackets. A named variant passes: `data-[open]:flex`. */
export function arbitraryClasses(text: string): string[] {
  return tokensOf(text).filter((token) => {
    const { variants, utility } = partsOf(token);
    return /^\[|-\[/.test(utility) || variants.some((variant) => /^@?\[|^@?(?:min|max)-\[/.test(variant));
  });
}

/** Colours written as numbers; a reference to an element of an SVG is not one. */
export function hexColours(text: string): string[] {
  return text.match(/(?<!url\()#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})\b/gi) ?? [];
}
