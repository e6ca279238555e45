'use client';

import { ArrowLeft } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import type { EditedPage } from '#db/pages/desk.ts';
import { directionOf } from '#lib/i18n/locales.ts';
import { slugOf } from '#lib/text/slug.ts';
import { deskPaths, paths } from '#lib/urls.ts';
import { act } from '../../act.ts';
import type { BodyEditorHandle } from '../../body/body-editor-handle.ts';
import { BodyEditor } from '../../body/body-editor.client.tsx';
import { usePicturePicker, useUploadPictures } from '../../media/use-pictures.client.tsx';
import { useToast } from '../../ui/toasts.client.tsx';
import { useEdition, useErrorWords, useWords } from '../../words.client.tsx';
import { WordField } from '../word-field.client.tsx';

/** A standing page: its words, its address and its text. What is saved, readers see. */
export function PageEditor({ page, isNew }: { page: EditedPage; isNew: boolean }) {
  const t = useWords('DeskPages');
  const said = useWords('DeskBody');
  const toast = useToast();
  const { locale } = useEdition();
  const [fields, setFields] = useState({ title: page.title, slug: page.slug, description: page.description });
  const body = useRef<BodyEditorHandle>(null);
  const { pick, dialog } = usePicturePicker({ locale: page.locale });
  const upload = useUploadPictures(page.locale);
  const [pictures] = useState(() => Object.fromEntries(page.pictures.map((picture) => [picture.id, picture])));
  const saving = useSaving({ ...page, isNew });
  const change = (part: Partial<typeof fields>) => setFields((before) => ({ ...before, ...part }));
  return (
    <div className="stack page-editor">
      <div className="desk-head">
        <Link className="icon-btn" href={deskPaths.place(locale, 'pages')} aria-label={t('back')}><ArrowLeft aria-hidden className="dir-flip" /></Link>
        <h1 dir="auto">{fields.title || t('add')}</h1>
        <span className="grow" />
        {!isNew && <a className="btn" href={paths.page(page.locale, page.slug)}>{t('view')}</a>}
        <button type="button" className="btn btn-primary" aria-disabled={saving.busy || undefined} onClick={() => void saving.save({ ...fields, body: body.current?.getBody() ?? page.body })}>{saving.busy ? t('saving') : t('save')}</button>
      </div>
      {saving.problem && <p className="note" data-kind="stop" role="alert">{saving.problem}</p>}
      <div className="card stack" lang={page.locale} dir={directionOf(page.locale)}>
        <WordField label={t('pageTitle')} value={fields.title} onChange={(title) => change({ title })} required maxLength={200} />
        <div className="languages">
          <WordField label={t('slug')} value={fields.slug} onChange={(slug) => change({ slug })} maxLength={80} />
          <WordField label={t('description')} value={fields.description} onChange={(description) => change({ description })} maxLength={300} />
        </div>
      </div>
      <section aria-label={t('text')}>
        <BodyEditor
          ref={body} initial={page.body} lang={page.locale} dir={directionOf(page.locale)} onChange={saving.touched} pictures={pictures}
          pickPictures={pick} uploadPictures={upload}
          onNotice={(notice) => toast({ text: 'values' in notice ? said(notice.key, notice.values) : said(notice.key) })}
        />
      </section>
      {dialog}
    </div>
  );
}

type Words = Pick<EditedPage, 'title' | 'slug' | 'description' | 'body'>;

function useSaving({ locale: language, groupKey, position, isNew }: EditedPage & { isNew: boolean }) {
  const t = useWords('DeskPages');
  const because = useErrorWords();
  const toast = useToast();
  const router = useRouter();
  const { locale } = useEdition();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const save = async ({ title, slug, description, body }: Words) => {
    if (busy) return;
    setBusy(true);
    const address = slugOf(slug || title);
    const saved = await act('page.save', { locale: language, groupKey: groupKey || address, slug: address, title, description, body, position });
    setBusy(false);
    if (!saved.ok) return setProblem(because(saved.reason === 'inputInvalid' ? 'pageInvalid' : saved.reason));
    setProblem('');
    toast({ text: t('saved', { name: title }) });
    if (isNew) router.replace(deskPaths.page(locale, saved.value.id));
    else router.refresh();
  };
  return { busy, problem, save, touched: () => setProblem('') };
}
