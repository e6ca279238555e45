'use client';

import { Sparkles } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import type { StoryFields } from '#db/articles/input.ts';
import type { TranslationDesk as Desk } from '#db/articles/translations/desk.ts';
import { alignBlocks, withWords } from '#lib/body/align-blocks.ts';
import { directionOf } from '#lib/i18n/locales.ts';
import { languageOf } from '#lib/i18n/language-of.ts';
import { slugOf } from '#lib/text/slug.ts';
import { deskPaths } from '#lib/urls.ts';
import { act } from '../act.ts';
import { useToast } from '../ui/toasts.client.tsx';
import { useEdition, useErrorWords, useWords } from '../words.client.tsx';
import { BlockPair } from './block-pair.client.tsx';
import { filledIn } from './filled-in.ts';

type Props = { desk: Desk; fields: StoryFields; version: number; /** Whether a model stands ready to draft. */ proposes: boolean };

const lines = ['kicker', 'headline', 'standfirst'] as const;

/** A story beside its translation, paragraph by paragraph; what is typed is saved when its field is left. */
export function TranslationDesk({ desk: { source, target, lag, maySave }, fields: opened, version: first, proposes }: Props) {
  const t = useWords('DeskTranslate');
  const reasonWords = useErrorWords();
  const { locale } = useEdition();
  const toast = useToast();
  const router = useRouter();
  const [fields, setFields] = useState(opened);
  const [state, setState] = useState<'saved' | 'typing' | 'saving' | 'failed'>('saved');
  const version = useRef(first);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const latest = useRef(opened);
  const languages = { source: source.locale, target: target.locale };

  const change = (next: StoryFields) => {
    latest.current = next;
    setFields(next);
    setState('typing');
  };
  const save = async (kind: 'auto' | 'save') => {
    setState('saving');
    const answer = await act('article.save', { id: target.id, version: version.current, fields: latest.current, kind });
    if (answer.ok) version.current = answer.value.version;
    else toast({ text: reasonWords(answer.reason) });
    setState(answer.ok ? 'saved' : 'failed');
    return answer.ok;
  };
  // One after the other: each save takes the version that the one before it gave.
  const inTurn = (kind: 'auto' | 'save') => {
    const next = queue.current.then(() => save(kind));
    queue.current = next;
    return next;
  };
  const follow = async () => {
    if (!await inTurn('save')) return;
    const answer = await act('article.follow', { id: target.id, version: version.current, sourceVersion: source.version });
    if (!answer.ok) return toast({ text: reasonWords(answer.reason) });
    version.current = answer.value.version;
    toast({ text: t('followed') });
    router.refresh();
  };

  /** The address comes from the headline once that is in the language of the translation; whoever wrote one has chosen. */
  const addressed = () => {
    const { slug, headline } = latest.current;
    if (maySave && slug === '' && headline.trim() !== '' && languageOf(headline) === target.locale) change({ ...latest.current, slug: slugOf(headline) });
  };
  const [drafting, setDrafting] = useState(false);
  /** Only what nobody has translated yet is filled in; whoever is typing meanwhile keeps what they type. */
  const draft = async () => {
    if (drafting) return;
    setDrafting(true);
    const answer = await act('suggestion.translation', { articleId: target.id });
    setDrafting(false);
    if (!answer.ok) return toast({ text: reasonWords(answer.reason) });
    const { filled, doubtful, fields: next } = filledIn(latest.current, { source: source.fields, draft: answer.value.value });
    change(next);
    await inTurn('save');
    toast({ text: doubtful > 0 ? t('draftedDoubtful', { count: doubtful }) : t('drafted', { count: filled }) });
  };

  const rows = alignBlocks(source.fields.body, fields.body);
  const changes = lag.lines.length + lag.blocks.length + lag.removed;
  const leave = () => { if (state === 'typing' || state === 'failed') void inTurn('auto'); };
  return (
    <div className="translation" onBlur={leave}>
      <header className="translation-head">
        <h1>{t('title')}</h1>
        <p role="status" aria-live="polite">{t('state', { state })}</p>
        <div className="translation-actions">
          <Link className="btn" href={deskPaths.article(locale, target.id)}>{t('toEditor')}</Link>
          {maySave && proposes && <button type="button" className="btn" aria-disabled={drafting} onClick={() => void draft()}><Sparkles aria-hidden />{drafting ? t('drafting') : t('draft')}</button>}
          {maySave && <button type="button" className="btn btn-primary" onClick={() => void inTurn('save')}>{t('save')}</button>}
        </div>
      </header>
      {changes > 0 && (
        <div className="translation-lag">
          <p>{t('lags', { count: changes })}{lag.removed > 0 && ` ${t('removed', { count: lag.removed })}`}</p>
          {maySave && <button type="button" className="btn btn-tonal" onClick={() => void follow()}>{t('follow')}</button>}
        </div>
      )}
      <div className="translation-pair translation-languages" aria-hidden="true"><span>{t('language', { locale: source.locale })}</span><span>{t('language', { locale: target.locale })}</span></div>
      {lines.map((line) => (
        <div key={line} className="translation-pair" data-changed={lag.lines.includes(line) || undefined}>
          <div className="translation-source" lang={source.locale} dir={directionOf(source.locale)}><span className="label">{t(line)}</span><p>{source.fields[line]}</p></div>
          <label className="field"><span className="label">{t(line)}<span className="translation-narrow">{t('language', { locale: target.locale })}</span></span>
            <textarea
              lang={target.locale} dir="auto" rows={line === 'standfirst' ? 3 : 2} value={fields[line]} readOnly={!maySave}
              onChange={(event) => change({ ...fields, [line]: event.target.value })} onBlur={line === 'headline' ? addressed : undefined}
            />
          </label>
        </div>
      ))}
      {rows.map((row) => (
        <BlockPair
          key={row.id} row={row} languages={languages} changed={lag.blocks.includes(row.id)} readOnly={!maySave}
          onWords={(text) => change({ ...fields, body: withWords(fields.body, { rows, row, text }) })}
        />
      ))}
    </div>
  );
}
