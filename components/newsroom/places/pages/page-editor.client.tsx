'use client';

import { ArrowLeft, GitCompareArrows, History } from 'lucide-react';
import Link from 'next/link';
import { useRef, useState, useSyncExternalStore } from 'react';
import type { EditedPage } from '#db/pages/desk.ts';
import { directionOf } from '#lib/i18n/locales.ts';
import { formatDate, formatTime } from '#lib/time/dates.ts';
import { deskPaths, paths } from '#lib/urls.ts';
import type { BodyEditorHandle } from '../../body/body-editor-handle.ts';
import { BodyEditor } from '../../body/body-editor.client.tsx';
import { usePicturePicker, useUploadPictures } from '../../media/use-pictures.client.tsx';
import { useToast } from '../../ui/toasts.client.tsx';
import { useEdition, useWords } from '../../words.client.tsx';
import { WordField } from '../word-field.client.tsx';
import { pagePlace, type KeptPage, type PagePlace } from './kept-page.ts';
import { PageConflict } from './page-conflict.client.tsx';
import { sameWords, type PageWords } from './page-words.ts';
import { usePage } from './use-page.client.tsx';

type Props = {
  page: EditedPage;
  /** Id of who writes: a shared machine hands kept words to nobody else. */
  me: string;
  /** Groups of the other pages; needed of a new one only. */
  groups?: readonly string[];
};

/** A standing page: its words, its address and its text. What is saved, readers see; what is not, this device keeps. */
export function PageEditor({ page, me, groups = [] }: Props) {
  const [place] = useState(() => pagePlace({ page, me }));
  const [opened] = useState(page);
  const kept = useSyncExternalStore(never, place.found, nothing);
  const goesOn = kept && !sameWords(kept.content, opened) ? kept : null;
  return <Writing key={goesOn ? 'kept' : 'page'} page={page} place={place} kept={goesOn} groups={groups} />;
}

/** The device's words are read once, when the page opens. */
const never = () => () => {};
const nothing = () => null;

function Writing({ page, place, kept, groups }: { page: EditedPage; place: PagePlace; kept: KeptPage | null; groups: readonly string[] }) {
  const t = useWords('DeskPages');
  const said = useWords('DeskBody');
  const toast = useToast();
  const { locale } = useEdition();
  const desk = usePage({ page, place, kept, groups });
  const { words, theirs } = desk;
  const [isComparing, setComparing] = useState(false);
  const [isRestored, setRestored] = useState(kept !== null);
  const [initial] = useState(words.body);
  const body = useRef<BodyEditorHandle>(null);
  const { pick, dialog } = usePicturePicker({ locale: page.locale });
  const upload = useUploadPictures(page.locale);
  const when = useMoment();
  const learn = async (found: Promise<EditedPage['pictures']>) => {
    const pictures = await found;
    desk.addPictures(pictures);
    return pictures;
  };

  const put = (next: PageWords) => body.current?.setBody(next.body);
  const save = async () => {
    const outcome = await desk.save();
    if (outcome === 'stale') setComparing(true);
    if (outcome === 'saved') setRestored(false);
  };
  const decide = async (chosen: PageWords) => {
    put(chosen);
    await desk.decide(chosen);
    setComparing(false);
    setRestored(false);
  };
  const drop = () => {
    const given = { words, below: desk.below, theirs };
    desk.drop();
    put(theirs ?? page);
    setRestored(false);
    toast({ text: t('dropped'), undo: { run: () => { desk.takeBack(given); put(given.words); } } });
  };
  const intro = theirs && t('stale', { name: theirs.updatedBy || t('somebody'), moment: when(theirs.updatedAt) });
  return (
    <div className="stack page-editor">
      <div className="desk-head">
        <Link className="icon-btn" href={deskPaths.place(locale, 'pages')} aria-label={t('back')}><ArrowLeft aria-hidden className="dir-flip" /></Link>
        <h1 dir="auto">{words.title || t('add')}</h1>
        <span className="grow" />
        {desk.isDirty && <span className="soft small" role="status">{t('unsaved')}</span>}
        {page.id !== null && <a className="btn" href={paths.page(page.locale, page.slug)}>{t('view')}</a>}
        <button type="button" className="btn btn-primary" aria-disabled={desk.busy || undefined} onClick={() => void save()}>{desk.busy ? t('saving') : t('save')}</button>
      </div>
      {isRestored && !theirs && kept && (
        <div className="note" role="status">
          <History size={18} aria-hidden /><span className="grow">{t('restored', { moment: when(kept.at) })}</span>
          <button type="button" className="btn btn-small" onClick={drop}>{page.id === null ? t('dropNew') : t('drop')}</button>
        </div>
      )}
      {theirs && (
        <div className="note" data-kind="stop" role="alert">
          <GitCompareArrows size={18} aria-hidden /><span className="grow">{intro} {t('staleKept')}</span>
          <button type="button" className="btn btn-small" onClick={() => setComparing(true)}>{t('compare')}</button>
          <button type="button" className="btn btn-quiet btn-small" onClick={drop}>{t('takeTheirs')}</button>
        </div>
      )}
      {desk.problem && <p className="note" data-kind="stop" role="alert">{desk.problem}</p>}
      <div className="card stack" lang={page.locale} dir={directionOf(page.locale)}>
        <WordField label={t('pageTitle')} value={words.title} onChange={(title) => desk.change({ title })} required maxLength={200} />
        <div className="languages">
          <WordField label={t('slug')} value={words.slug} onChange={(slug) => desk.change({ slug })} maxLength={80} />
          <WordField label={t('description')} value={words.description} onChange={(description) => desk.change({ description })} maxLength={300} />
        </div>
      </div>
      <section aria-label={t('text')}>
        <BodyEditor
          ref={body} initial={initial} lang={page.locale} dir={directionOf(page.locale)} onChange={(next) => desk.change({ body: next })}
          pictures={Object.fromEntries(desk.pictures.map((picture) => [picture.id, picture]))}
          pickPictures={(options) => learn(pick(options))} uploadPictures={(files) => learn(upload(files))}
          onNotice={(notice) => toast({ text: 'values' in notice ? said(notice.key, notice.values) : said(notice.key) })}
        />
      </section>
      {theirs && isComparing && <PageConflict key={theirs.version} mine={words} theirs={theirs} base={desk.below.words} intro={intro ?? ''} onDecide={decide} onClose={() => setComparing(false)} />}
      {dialog}
    </div>
  );
}

function useMoment(): (at: number) => string {
  const t = useWords('DeskPages');
  const edition = useEdition();
  return (at) => t('moment', { date: formatDate(edition, at, 'dayMonth'), time: formatTime(edition, at) });
}
