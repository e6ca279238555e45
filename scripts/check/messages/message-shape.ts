import { parse, TYPE, type MessageFormatElement, type PluralElement } from '@formatjs/icu-messageformat-parser';

/** What a message asks of its caller and of its language. */
export type Shape = {
  /** Names of placeholders, and of tags as `<b>`, sorted. */
  placeholders: string[];
  plurals: { name: string; type: 'cardinal' | 'ordinal'; categories: string[] }[];
};

/** The shape of an ICU message, or why it is none. */
export function shapeOf(text: string): Shape | { broken: string } {
  try {
    const elements = every(parse(text));
    return { placeholders: [...new Set(elements.flatMap(nameOf))].sort(), plurals: elements.filter(isPlural).map(pluralOf) };
  } catch (error) {
    return { broken: error instanceof Error ? error.message : String(error) };
  }
}

/** The categories a language has for a kind of number: Arabic has six for counting. */
export function categoriesOf(locale: string, type: 'cardinal' | 'ordinal'): string[] {
  return new Intl.PluralRules(locale, { type }).resolvedOptions().pluralCategories;
}

function every(elements: readonly MessageFormatElement[]): MessageFormatElement[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.tag) return [element, ...every(element.children)];
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [element];
    return [element, ...Object.values(element.options).flatMap((option) => every(option.value))];
  });
}

function nameOf(element: MessageFormatElement): string[] {
  if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
  return [element.type === TYPE.tag ? `<${element.value}>` : element.value];
}

function isPlural(element: MessageFormatElement): element is PluralElement {
  return element.type === TYPE.plural;
}

function pluralOf({ value, options, pluralType }: PluralElement): Shape['plurals'][number] {
  return { name: value, type: pluralType ?? 'cardinal', categories: Object.keys(options).filter((option) => !option.startsWith('=')) };
}
