import { _createCache, _createIntlFormatters, createTranslator } from 'next-intl';
import ar from '#messages/ar.json' with { type: 'json' };
import en from '#messages/en.json' with { type: 'json' };
import type { Edition } from './edition.ts';
import { intlLocale } from './intl-locale.ts';

/** Arabic is the source of truth for keys. */
export type Messages = typeof ar;
export type Namespace = keyof Messages;

const messages: Record<Edition['locale'], Messages> = { ar, en };

/** Parsed messages and number formats, shared by all translators: parsing them anew for every component would slow a front down. */
const cache = _createCache();
const formatters = _createIntlFormatters(cache);

type Translator<N extends Namespace> = ReturnType<typeof createTranslator<Messages, N>>;

/** Words of one namespace in the edition's language and numerals. A missing key is a fault of the code and throws. */
export function translator<N extends Namespace>(edition: Pick<Edition, 'locale' | 'numerals'>, namespace: N): Translator<N> {
  return createTranslator<Messages, N>({
    locale: intlLocale(edition),
    messages: messages[edition.locale],
    namespace,
    onError: (error) => {
      throw error;
    },
    _cache: cache,
    _formatters: formatters,
  });
}
