import { z } from 'zod';
import ar from '#messages/ar.json' with { type: 'json' };
import en from '#messages/en.json' with { type: 'json' };
import type { Locale } from './locales.ts';
import type { Messages, Namespace } from './translator.ts';

const messages: Record<Locale, Messages> = { ar, en };

/** A part of the messages stands for the whole in types: a namespace that was not sent throws when it is asked. */
const partOfMessages = z.custom<Messages>();

/** The words of some namespaces, to be sent to a browser. */
export function wordsOf(locale: Locale, namespaces: readonly Namespace[]): Messages {
  return partOfMessages.parse(Object.fromEntries(namespaces.map((namespace) => [namespace, messages[locale][namespace]])));
}
