/** Languages that words of a story may be in, and how they are written. */
export const languageDirections = {
  ar: 'rtl', en: 'ltr', fr: 'ltr', es: 'ltr', de: 'ltr', it: 'ltr', pt: 'ltr', tr: 'ltr', fa: 'rtl', ur: 'rtl', ckb: 'rtl', kmr: 'ltr', he: 'rtl', ru: 'ltr', zh: 'ltr',
} as const;

export type RunLanguage = keyof typeof languageDirections;

export function isRunLanguage(value: string): value is RunLanguage {
  return Object.hasOwn(languageDirections, value);
}

export const runLanguages: readonly RunLanguage[] = Object.keys(languageDirections).filter(isRunLanguage);
