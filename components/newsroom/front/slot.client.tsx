'use client';

import { CalendarX2, Clock, GripVertical, ListFilter, Pin, TriangleAlert } from 'lucide-react';
import { Button, GridListItem } from 'react-aria-components';
import { Picture } from '#components/media/picture.tsx';
import type { Place } from '#lib/front/changes.ts';
import { isInTime, type PickedStory } from '#lib/front/slots.ts';
import { dayTimeWords } from '../ui/desk-times.ts';
import { SectionMark } from '../ui/section-mark.tsx';
import { useEdition, useWords } from '../words.client.tsx';
import type { Builder } from './builder.ts';
import type { Row } from './draft.ts';
import { PlaceMenu } from './place-menu.client.tsx';
import { useFrontWords } from './use-front-words.client.tsx';

type Props = { builder: Builder; row: Row; place: Place; /** There are as many before it as the zone shows. */ reserve: boolean };

/** A slot: solid with a story picked by hand, dashed where it fills itself. */
export function Slot({ builder, row, place, reserve }: Props) {
  const t = useWords('DeskFront');
  const { headline, sectionName } = useFrontWords(builder);
  const title = 'rule' in row
    ? (row.rule.sectionId === null ? t('fillsOfAll', { count: row.rule.count }) : t('fillsOfSection', { count: row.rule.count, name: sectionName(row.rule.sectionId) }))
    : headline(row.articleId);
  const story = 'rule' in row ? null : builder.stories.get(row.articleId);
  const look = 'rule' in row ? 'rule' : place === 'lead' && !reserve ? 'lead' : 'story';
  return (
    <GridListItem id={row.key} textValue={title} className="front-slot" data-look={look} data-reserve={reserve || undefined} data-pictured={story?.picture ? true : undefined}>
      {builder.mayPublish && <Button slot="drag" className="front-grip" aria-label={t('lift', { headline: title })}><GripVertical aria-hidden /></Button>}
      {story?.picture && <Picture picture={story.picture} sizes="160px" alt="" />}
      <div className="front-what">
        <span className="front-headline">{'rule' in row && <ListFilter aria-hidden size={18} />}{title}</span>
        <span className="front-sub">
          {story && <SectionMark section={story.section} />}
          {'rule' in row ? <span>{t('noRepeat')}</span> : <Flags builder={builder} row={row} />}
          {reserve && <span className="front-flag">{t('reserve')}</span>}
        </span>
      </div>
      {builder.mayPublish && 'rule' in row && <Button className="btn btn-small" onPress={() => builder.ask({ kind: 'rule', key: row.key })}>{t('changeRule')}</Button>}
      {builder.mayPublish && <PlaceMenu builder={builder} rowKey={row.key} headline={title} />}
    </GridListItem>
  );
}

/** What readers would not guess from the slot alone: pinned, until when, not live yet, gone. */
function Flags({ builder, row }: { builder: Builder; row: PickedStory }) {
  const [t, times, edition] = [useWords('DeskFront'), useWords('DeskTime'), useEdition()];
  const moment = (at: number) => dayTimeWords(times, { edition, at, now: builder.now });
  const story = builder.stories.get(row.articleId);
  const until = row.until === undefined ? null : moment(row.until);
  const over = !isInTime(row, builder.now);
  return (
    <>
      {row.pin && <span className="front-flag"><Pin aria-hidden />{until && !over ? t('pinnedUntil', { time: until }) : t('pinned')}</span>}
      {!row.pin && until && !over && <span className="front-flag"><Clock aria-hidden />{t('shownUntil', { time: until })}</span>}
      {over && until && <span className="front-flag" data-kind="warn"><CalendarX2 aria-hidden />{t('expired', { time: until })}</span>}
      {story && !story.isLive && <span className="front-flag" data-kind="warn"><Clock aria-hidden />{notLive(t, story.status, story.liveAt === null ? null : moment(story.liveAt))}</span>}
      {story && builder.of.sectionId !== null && story.section.id !== builder.of.sectionId && <span className="front-flag" data-kind="warn"><TriangleAlert aria-hidden />{t('movedStory')}</span>}
      {!story && <span className="front-flag" data-kind="warn"><TriangleAlert aria-hidden />{t('notReady')}</span>}
    </>
  );
}

function notLive(t: ReturnType<typeof useWords<'DeskFront'>>, status: string, time: string | null): string {
  if (status === 'withdrawn') return t('withdrawnStory');
  return time === null ? t('notLiveYet') : t('notLiveBefore', { time });
}
