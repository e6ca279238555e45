import type { SummaryCounts } from '#db/summaries/published.ts';
import type { Engine } from '#lib/ai/engine.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { translator } from '#lib/i18n/translator.ts';
import { formatDate, formatTime, isoTime } from '#lib/time/dates.ts';

export type AiNumbers = { engine: Engine; counts: SummaryCounts; /** When it was counted, in epoch milliseconds. */ at: number };

const titleId = 'ai_numbers';
const counted = ['made', 'approved', 'changed', 'reported', 'corrected'] as const;

/** What makes summaries today, and what has come of them, from the data. */
export function AiInNumbers({ edition, numbers: { engine, counts, at } }: { edition: Edition; numbers: AiNumbers }) {
  const t = translator(edition, 'AiNumbers');
  const moment = translator(edition, 'Article')('moment', { date: formatDate(edition, at, 'date'), time: formatTime(edition, at) });
  return (
    <section className="summary" aria-labelledby={titleId}>
      <div className="summary-head"><h2 id={titleId}>{t('title')}</h2></div>
      <p><Engine edition={edition} engine={engine} /></p>
      <ul className="key-points">{counted.map((name) => <li key={name}>{t(name, { count: counts[name] })}</li>)}</ul>
      <div className="summary-foot"><span>{t.rich('asOf', { time: () => <time dateTime={isoTime(edition, at)}>{moment}</time> })}</span></div>
    </section>
  );
}

/** A model that runs in the house is named without its address, which is nobody's business. */
function Engine({ edition, engine }: { edition: Edition; engine: Engine }) {
  const t = translator(edition, 'AiNumbers');
  if (engine.kind === 'embedded') return t('embedded');
  const model = () => <bdi dir="ltr">{engine.model}</bdi>;
  if (engine.kind === 'openai-compatible' && engine.place === 'local') return t.rich('local', { model });
  const name = engine.kind === 'anthropic' ? 'Anthropic' : URL.parse(engine.baseUrl)?.host ?? engine.baseUrl;
  return t.rich('hosted', { model, host: () => <bdi dir="ltr">{name}</bdi> });
}
