import type { ReactNode } from 'react';
import type { Edition } from '#lib/i18n/edition.ts';
import type { Namespace } from '#lib/i18n/translator.ts';
import { wordsOf } from '#lib/i18n/words-of.ts';
import { WordsProvider } from './words.client.tsx';

type Props = { edition: Edition; of: readonly Namespace[]; children: ReactNode };

/** Hands the words of these namespaces to the client files below; what is given further up stays. */
export function Words({ edition, of, children }: Props) {
  return <WordsProvider edition={edition} words={wordsOf(edition.locale, of)}>{children}</WordsProvider>;
}
