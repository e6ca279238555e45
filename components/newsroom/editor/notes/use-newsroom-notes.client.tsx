'use client';

import { Copy, Users } from 'lucide-react';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { relationOf } from '#lib/newsroom/kept.ts';
import { useToast } from '../../ui/toasts.client.tsx';
import { useWords } from '../../words.client.tsx';
import { useDesk } from '../desk.client.tsx';
import { LateParts } from '../late-parts.client.tsx';
import { forgetKept, keptOf, type KeptStory } from '../saving/device.ts';
import { useOtherTabs } from '../saving/use-other-tabs.client.tsx';
import type { StoryContent } from '../story-content.ts';
import { KeptNote } from './kept-note.client.tsx';
import { SentBackNote } from './sent-back-note.client.tsx';
import { useLease } from './use-lease.client.tsx';
import { WithdrawnNote } from './withdrawn-note.client.tsx';

type Found = KeptStory & { hasParted: boolean };

/** Long enough for other tabs to say that what is kept is theirs. */
const greeting = 250;

/** What has to be said above the paper: words kept here, other tabs, other people, somebody else's save. */
export function useNewsroomNotes(): { notes: ReactNode; others: string[]; compare: () => void; screens: ReactNode } {
  const t = useWords('DeskEditor');
  const toast = useToast();
  const desk = useDesk();
  const { story, engine, save, tab } = desk;
  const tabs = useOtherTabs({ storyId: story.id, tab });
  const others = useLease();
  const [kept, setKept] = useState<Found | null>(null);
  const [isComparing, setComparing] = useState<'theirs' | 'kept' | null>(null);

  useEffect(() => {
    const timer = setTimeout(() => setKept(findKept(story, { tab, personId: desk.me.id })), greeting);
    return () => clearTimeout(timer);
  }, [story, tab, desk.me.id]);
  const place = { personId: desk.me.id, storyId: story.id };
  const offered = kept && !tabs.has(kept.tab) ? kept : null;

  const names = useMemo(() => ({ ...desk.names, sections: new Map(story.sections.map((section) => [section.id, section.name])) }), [desk.names, story.sections]);
  const take = (content: StoryContent, tabOf: string) => {
    desk.replace(content);
    engine.leave();
    forgetKept({ place, tab: tabOf });
    setKept(null);
    setComparing(null);
  };
  const drop = (found: Found) => {
    forgetKept({ place, tab: found.tab });
    setKept(null);
    toast({ text: t('keptDropped'), undo: { run: () => setKept(found) } });
  };

  const notes = (
    <div className="editor-notes">
      <SentBackNote />
      <WithdrawnNote />
      {offered && (
        <KeptNote
          at={offered.kept.at} hasParted={offered.hasParted} onRestore={() => take(offered.kept.content, offered.tab)}
          onCompare={() => setComparing('kept')} onDrop={() => drop(offered)}
        />
      )}
      {tabs.size > 0 && <div className="note" data-kind="warn" role="status"><Copy size={18} aria-hidden /><span>{t('otherTab')}</span></div>}
      {others.length > 0 && <div className="note" role="status"><Users size={18} aria-hidden /><span>{t('othersWrite', { names: others.join(t('listJoin')), count: others.length })}</span></div>}
    </div>
  );

  const screens = (
    <>
      {isComparing === 'theirs' && save.kind === 'conflict' && (
        <LateParts.ConflictScreen
          mine={engine.content()} theirs={save.theirs} base={engine.base()} locale={story.locale} names={names} onClose={() => setComparing(null)}
          onDecide={async (content) => {
            desk.body.current?.setBody(content.body);
            const after = await engine.resolve(content);
            desk.store.set(content);
            setComparing(null);
            toast({ text: after.kind === 'saved' ? t('conflictSaved') : t('conflictKept') });
          }}
        />
      )}
      {isComparing === 'kept' && offered && (
        <LateParts.ConflictScreen
          mine={offered.kept.content} theirs={{ content: engine.content(), by: null, at: null }} base={null} isKept locale={story.locale} names={names} onClose={() => setComparing(null)}
          onDecide={(content) => Promise.resolve(take(content, offered.tab))}
        />
      )}
    </>
  );
  return { notes, others, compare: () => setComparing('theirs'), screens };
}

/** The newest kept text that the newsroom has not; those it has are forgotten. */
function findKept({ id, fields: content, version }: { id: number; fields: StoryContent; version: number }, own: { tab: string; personId: string }): Found | null {
  const place = { personId: own.personId, storyId: id };
  for (const found of keptOf(place).filter((one) => one.tab !== own.tab)) {
    const relation = relationOf(found.kept, { version, content });
    if (relation === 'none') forgetKept({ place, tab: found.tab });
    else return { ...found, hasParted: relation === 'parted' };
  }
  return null;
}
