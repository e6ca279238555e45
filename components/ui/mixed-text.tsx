import type { Edition } from '#lib/i18n/edition.ts';
import { directionOf } from '#lib/i18n/locales.ts';
import { foreignRuns } from '#lib/text/foreign-runs.ts';

/** A line of text whose runs in the other script keep to themselves. */
export function MixedText({ edition, text }: { edition: Pick<Edition, 'locale'>; text: string }) {
  const direction = directionOf(edition.locale);
  const runs = foreignRuns(text, direction);
  if (!runs.some((run) => run.foreign)) return text;
  // Arabic script in an English text is Arabic; Latin script in an Arabic text may be any language.
  const language = direction === 'ltr' ? 'ar' : undefined;
  return runs.map((run, index) => (run.foreign ? <bdi key={index} lang={language}>{run.text}</bdi> : run.text));
}
