'use client';

import { createTranslator } from 'next-intl';
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { Edition } from '#lib/i18n/edition.ts';
import { isolateForeign } from '#lib/i18n/isolate-foreign.ts';
import { intlLocale } from '#lib/i18n/intl-locale.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import type { Messages, Namespace } from '#lib/i18n/translator.ts';

const Context = createContext<{ edition: Edition; words: Messages } | null>(null);

type Props = { edition: Edition; words: Messages; children: ReactNode };

export function WordsProvider({ edition, words, children }: Props) {
  const above = useContext(Context);
  const value = useMemo(() => ({ edition, words: { ...above?.words, ...words } }), [above, edition, words]);
  return <Context value={value}>{children}</Context>;
}

/** The language of the admin, its numerals and the newsroom's zone. */
export function useEdition(): Edition {
  return useProvided().edition;
}

/** Words of one namespace that `<Words of={[…]}>` sent. */
export function useWords<N extends Namespace>(namespace: N) {
  const { edition, words } = useProvided();
  return useMemo(
    () => isolating(createTranslator<Messages, N>({
      locale: intlLocale(edition), messages: words, namespace, timeZone: edition.zone,
      onError: (error) => {
        throw error;
      },
    }), { words: new Map<string, unknown>(Object.entries(words[namespace])), locale: edition.locale }),
    [edition, words, namespace],
  );
}

/** A translator that keeps what is put into a sentence from turning its order. */
function isolating<T extends object>(translate: T, { words, locale }: { words: ReadonlyMap<string, unknown>; locale: Locale }): T {
  return new Proxy(translate, {
    apply: (target, self, [key, values, ...rest]: unknown[]): unknown => {
      const message = words.get(String(key));
      const given = typeof message === 'string' ? isolateForeign(values, message, locale) : values;
      return typeof target === 'function' && Reflect.apply(target, self, [key, given, ...rest]);
    },
  });
}

/** Why something was refused, in words; a reason that has none is a fault of the server. */
export function useErrorWords(): (reason: string) => string {
  const { words } = useProvided();
  const t = useWords('Errors');
  return (reason) => {
    const found = new Map<string, string>(Object.entries(words.Errors)).get(reason);
    return found === undefined || found.includes('{') ? t('serverFailed') : found;
  };
}

function useProvided() {
  const provided = useContext(Context);
  if (!provided) throw new Error('words are read outside of <Words>');
  return provided;
}
