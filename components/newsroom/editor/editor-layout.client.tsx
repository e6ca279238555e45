'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useMemo, useState } from 'react';
import { deskPaths } from '#lib/urls.ts';
import { useDraftVerbs } from '../drafts/use-draft-verbs.client.tsx';
import { useEdition, useWords } from '../words.client.tsx';
import { Bar } from './bar.client.tsx';
import { useDesk, useStory } from './desk.client.tsx';
import { LateParts } from './late-parts.client.tsx';
import { useNewsroomNotes } from './notes/use-newsroom-notes.client.tsx';
import { Paper } from './paper/paper.client.tsx';
import { mainStepOf } from './publish/steps.ts';
import { checksOf } from './publish/readiness.ts';
import { SetupTab } from './setup/setup-tab.client.tsx';
import { ShortcutList, useShortcuts } from './shortcuts.client.tsx';
import { useStyle } from './style/style.client.tsx';
import { useSummary } from './summary/summary-desk.client.tsx';
import { SummaryTab } from './summary/summary-tab.client.tsx';
import { ToolTabs, type ToolTab } from './tool-tabs.client.tsx';

type Open = 'publish' | 'shortcuts' | 'share' | null;

/** Bar, paper and tools, and whatever opens above them. */
export function EditorLayout({ tool, onTool }: { tool: ToolTab; onTool: (tool: ToolTab) => void }) {
  const t = useWords('DeskEditor');
  const p = useWords('DeskPublish');
  const d = useWords('DeskDrafts');
  const desk = useDesk();
  const edition = useEdition();
  const router = useRouter();
  const { duplicate, remove } = useDraftVerbs();
  const content = useStory();
  const [open, setOpen] = useState<Open>(null);
  const close = useCallback(() => setOpen(null), []);
  const { notes, others, compare, screens } = useNewsroomNotes();
  const { findings } = useStyle();
  const summary = useSummary();
  const main = mainStepOf({ ...desk.story, isChanging: desk.isChanging });
  const stopping = useMemo(
    () => checksOf(content, { pictures: desk.pictures, hasSummary: true, locale: desk.story.locale, slugTaken: desk.slugTaken }).filter((check) => check.stops && !check.done).length,
    [content, desk.pictures, desk.story.locale, desk.slugTaken],
  );
  const publish = desk.story.stage === 'withdrawn' ? null : { word: main === null || main === 'waiting' ? t('next') : p(`open-${main}`), run: () => setOpen('publish') };
  const saveByHand = () => void desk.engine.saveNow({ byHand: true });
  useShortcuts({ publish: () => publish?.run(), preview: desk.preview, save: saveByHand, list: () => setOpen('shortcuts') });

  /** Saved first, so that nothing is on its way that would come after. */
  const removeAndLeave = async () => {
    await desk.engine.saveNow();
    remove({ id: desk.story.id, version: desk.engine.version(), headline: content.headline });
    router.push(deskPaths.place(edition.locale, 'articles'));
  };
  const menu = [
    ...(desk.story.publicPath === null ? [] : [{ id: 'public', word: t('openPublic'), run: () => window.open(desk.story.publicPath ?? '', '_blank') }]),
    ...(desk.story.rights.share ? [{ id: 'share', word: t('share'), run: () => setOpen('share') }] : []),
    ...(desk.story.rights.duplicate ? [{ id: 'duplicate', word: d('duplicate'), run: () => void desk.engine.saveNow().then(() => duplicate({ id: desk.story.id, headline: content.headline })) }] : []),
    { id: 'save', word: t('saveNow'), run: saveByHand },
    { id: 'shortcuts', word: t('shortcuts'), run: () => setOpen('shortcuts') },
    ...(desk.story.rights.remove ? [{ id: 'remove', word: d('remove'), run: () => void removeAndLeave() }] : []),
  ];
  const panel = (tab: ToolTab) => {
    switch (tab) {
      case 'text':
        return null;
      case 'summary':
        return <SummaryTab />;
      case 'style':
        return <LateParts.StyleTab />;
      case 'setup':
        return <SetupTab />;
      case 'pictures':
        return <LateParts.PicturesTab />;
      case 'ads':
        return <LateParts.AdsTab />;
      case 'history':
        return <LateParts.HistoryTab />;
    }
  };
  return (
    <div className="editor">
      <h1 className="desk-hidden">{t('title', { headline: content.headline || t('untitled') })}</h1>
      <Bar others={others} menu={menu} publish={publish} onCompare={compare} />
      {notes}
      <ToolTabs
        tab={tool} onTab={onTool} beside={summary.words ? 'summary' : 'setup'} counts={{ style: findings.length, summary: summary.waiting }} panel={panel}
        paper={<Paper onFinding={() => onTool('style')} />}
      />
      {publish && <div className="editor-act">
        <span className="grow small"><b>{stopping === 0 ? t('readyShort') : t('openShort', { count: stopping })}</b></span>
        <button type="button" className="btn btn-primary" onClick={publish.run}>{publish.word}</button>
      </div>}
      {open === 'publish' && <LateParts.PublishSheet onClose={close} />}
      {open === 'shortcuts' && <ShortcutList onClose={close} />}
      {open === 'share' && <LateParts.ShareDialog onClose={close} />}
      {screens}
    </div>
  );
}
