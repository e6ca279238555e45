'use client';

import type { SiteSettings } from '#db/site/input.ts';
import { useWords } from '../../words.client.tsx';
import { WordField } from '../word-field.client.tsx';

type Summaries = SiteSettings['summaries'];
type Engine = Summaries['engine'];

const kinds = ['embedded', 'openai-compatible', 'anthropic'] as const;
/** Where Ollama answers when it runs on the same machine. */
const usualLocal = 'http://127.0.0.1:11434/v1';

type Props = { summaries: Summaries; hasKey: boolean; onChange: (summaries: Summaries) => void };

/** What drafts summaries and suggestions, and how readers' reports and search engines are dealt with. */
export function SummaryFields({ summaries, hasKey, onChange }: Props) {
  const t = useWords('DeskSite');
  const { engine } = summaries;
  const put = (next: Engine) => onChange({ ...summaries, engine: next });
  return (
    <>
      <fieldset className="field">
        <legend className="label">{t('engine')}</legend>
        {kinds.map((kind) => (
          <label key={kind} className="check">
            <input type="radio" name="engine" value={kind} checked={engine.kind === kind} onChange={() => put(begun(kind, engine))} />
            <span>{t(`engine-${kind}`)}<small className="field-hint">{t(`engine-${kind}-hint`)}</small></span>
          </label>
        ))}
      </fieldset>
      {engine.kind !== 'embedded' && (
        <div className="languages">
          {engine.kind === 'openai-compatible' && (
            <>
              <WordField label={t('engineUrl')} type="url" dir="ltr" value={engine.baseUrl} onChange={(baseUrl) => put({ ...engine, baseUrl })} required maxLength={300} hint={t('engineUrlHint')} />
              <label className="field">
                <span className="label">{t('enginePlace')}</span>
                <select value={engine.place} onChange={(event) => put({ ...engine, place: event.target.value === 'local' ? 'local' : 'hosted' })}>
                  <option value="local">{t('engineLocal')}</option>
                  <option value="hosted">{t('engineHosted')}</option>
                </select>
              </label>
            </>
          )}
          <WordField label={t('engineModel')} dir="ltr" value={engine.model} onChange={(model) => put({ ...engine, model })} required maxLength={120} hint={t('engineModelHint')} />
          <label className="check"><input type="checkbox" checked={engine.vision} onChange={(event) => put({ ...engine, vision: event.target.checked })} />{t('engineVision')}</label>
        </div>
      )}
      {engine.kind !== 'embedded' && <p className="note" data-kind={hasKey || (engine.kind === 'openai-compatible' && engine.place === 'local') ? undefined : 'warn'}>{t(hasKey ? 'keyThere' : 'keyNotThere')}</p>}
      <label className="check"><input type="checkbox" checked={summaries.hideReported} onChange={(event) => onChange({ ...summaries, hideReported: event.target.checked })} />{t('hideReported')}</label>
      <label className="check"><input type="checkbox" checked={summaries.snippets} onChange={(event) => onChange({ ...summaries, snippets: event.target.checked })} />{t('snippets')}</label>
    </>
  );
}

function begun(kind: Engine['kind'], before: Engine): Engine {
  const model = 'model' in before ? before.model : '';
  const vision = 'vision' in before && before.vision;
  switch (kind) {
    case 'embedded':
      return { kind };
    case 'anthropic':
      return { kind, model, vision };
    case 'openai-compatible':
      return { kind, model, vision, baseUrl: usualLocal, place: 'local' };
  }
}
