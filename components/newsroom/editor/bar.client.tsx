'use client';

import { ArrowLeft, EllipsisVertical, Eye } from 'lucide-react'; // rtl-ok
import Link from 'next/link';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { deskPaths } from '#lib/urls.ts';
import { useEdition, useWords } from '../words.client.tsx';
import { useDesk } from './desk.client.tsx';
import { standingOf } from './editor-story.ts';
import { SaveWord } from './saving/save-word.client.tsx';
import { StoryStatus } from './story-status.client.tsx';

type Props = {
  others: string[];
  menu: { id: string; word: string; run: () => void }[];
  /** Null where nothing comes next. */
  publish: { word: string; run: () => void } | null;
  onCompare: () => void;
};

/** What the story is, how safe the words are, who else is here, and the two things that come next. */
export function Bar({ others, menu, publish, onCompare }: Props) {
  const t = useWords('DeskEditor');
  const edition = useEdition();
  const { story, engine, save, preview } = useDesk();
  return (
    <header className="editor-bar">
      <Link className="btn btn-quiet" href={deskPaths.place(edition.locale, 'articles')}><ArrowLeft className="dir-flip" aria-hidden /><span className="from-wide">{t('back')}</span><span className="desk-hidden to-wide">{t('backName')}</span></Link>
      <StoryStatus standing={standingOf(story)} at={story.publishAt} />
      <SaveWord state={save} onCompare={onCompare} onRetry={() => void engine.saveNow()} />
      <span className="grow" />
      {others.length > 0 && (
        <span className="editor-others small" role="status">
          {others.map((name) => <span key={name} className="avatar" aria-hidden>{[...name][0]}</span>)}
          <span className="from-wide">{t('alsoHere', { names: others.join(t('listJoin')), count: others.length })}</span>
        </span>
      )}
      <button type="button" className="btn from-wide" onClick={preview}><Eye aria-hidden />{t('preview')}<kbd>{t('keyPreview')}</kbd></button>
      <button type="button" className="icon-btn to-wide" onClick={preview} aria-label={t('preview')}><Eye aria-hidden /></button>
      <MenuTrigger>
        <Button className="icon-btn" aria-label={t('more')}><EllipsisVertical aria-hidden /></Button>
        <Popover className="popover" placement="bottom end">
          <Menu className="menu" items={menu} onAction={(key) => menu.find((one) => one.id === key)?.run()}>
            {(one) => <MenuItem id={one.id}>{one.word}</MenuItem>}
          </Menu>
        </Popover>
      </MenuTrigger>
      {publish && <button type="button" className="btn btn-primary from-wide" onClick={publish.run}>{publish.word}<kbd>{t('keyPublish')}</kbd></button>}
    </header>
  );
}
