'use client';

import { Suspense, use, useMemo, useState } from 'react';
import { directionOf } from '#lib/i18n/locales.ts';
import { diffBlocks } from '#lib/text/diff/diff-blocks.ts';
import { diffWords } from '#lib/text/diff/diff-words.ts';
import { formatDate, formatTime } from '#lib/time/dates.ts';
import { act } from '../../act.ts';
import { Modal } from '../../ui/modal.client.tsx';
import { useToast } from '../../ui/toasts.client.tsx';
import { useEdition, useErrorWords, useWords } from '../../words.client.tsx';
import { useDesk } from '../desk.client.tsx';
import type { RevisionLine } from '#db/articles/revisions/desk.ts';
import type { StoryContent } from '../story-content.ts';
import { BlockDiff } from './block-diff.tsx';
import { WordDiff } from './word-diff.tsx';

type Props = { revision: RevisionLine; onClose: () => void };

const lines = ['kicker', 'headline', 'standfirst'] as const;

/** What became of an older text since, word by word, and the way back to it. */
export function RevisionScreen({ revision, onClose }: Props) {
  const t = useWords('DeskHistory');
  const edition = useEdition();
  const { story } = useDesk();
  const [asked] = useState(() => readRevision({ id: story.id, revisionId: revision.id }));
  const moment = t('moment', { date: formatDate(edition, revision.at, 'dayMonth'), time: formatTime(edition, revision.at) });
  return (
    <Modal title={t('lookAt', { moment })} isOpen onClose={onClose} size="wide">
      <Suspense fallback={<p className="soft" role="status">{t('loading')}</p>}>
        <Compared asked={asked} revision={revision} moment={moment} onClose={onClose} />
      </Suspense>
    </Modal>
  );
}

async function readRevision(wanted: { id: number; revisionId: number }): Promise<StoryContent | null> {
  const answer = await act('article.readRevision', wanted);
  return answer.ok ? answer.value.fields : null;
}

function Compared({ asked, revision, moment, onClose }: Props & { asked: Promise<StoryContent | null>; moment: string }) {
  const t = useWords('DeskHistory');
  const toast = useToast();
  const reasonOf = useErrorWords();
  const { story, store, engine, replace, refresh } = useDesk();
  const [isBusy, setBusy] = useState(false);
  const before = use(asked);
  const now = store.get();
  const changes = useMemo(() => (before ? diffBlocks(before.body, now.body, story.locale) : []), [before, now, story.locale]);
  if (!before) return <p className="note" data-kind="warn">{t('unread')}</p>;

  const restore = async () => {
    setBusy(true);
    const saved = await engine.saveNow();
    const answer = saved.kind === 'saved' ? await act('article.restore', { id: story.id, version: engine.version(), revisionId: revision.id }) : null;
    setBusy(false);
    if (!answer?.ok) return toast({ text: answer ? reasonOf(answer.reason) : t('notSaved') });
    engine.adopt(answer.value.version);
    replace(answer.value.fields ?? before);
    toast({ text: t('restored', { moment }), undo: { run: () => replace(now) } });
    refresh();
    onClose();
  };

  const changedLines = lines.filter((line) => before[line] !== now[line]);
  const changedBlocks = changes.filter((change) => change.kind !== 'same');
  const isSame = changedLines.length === 0 && changedBlocks.length === 0;
  return (
    <>
      <p className="small soft">{isSame ? t('sameText') : t('diffIntro')}</p>
      <div className="diff-sheet" lang={story.locale} dir={directionOf(story.locale)}>
        {changedLines.map((line) => <div key={line}><h3 className="conflict-whose">{t(line)}</h3><p><WordDiff parts={diffWords(before[line], now[line], story.locale)} /></p></div>)}
        {changes.map((change) => <BlockDiff key={`${change.kind} ${change.id}`} change={change} other={t('picture')} />)}
      </div>
      {story.rights.restore && !isSame && (
        <div className="modal-foot">
          <button type="button" className="btn btn-primary" aria-disabled={isBusy} onClick={() => { if (!isBusy) void restore(); }}>{isBusy ? t('restoring') : t('restore')}</button>
        </div>
      )}
    </>
  );
}
