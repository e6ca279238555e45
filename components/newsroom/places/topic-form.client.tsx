'use client';

import { useState } from 'react';
import type { DeskTopic } from '#db/topics/desk.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { slugOf } from '#lib/text/slug.ts';
import { act } from '../act.ts';
import { useWords } from '../words.client.tsx';
import { SheetForm } from './sheet-form.client.tsx';
import { useDone } from './use-done.client.tsx';
import { WordField } from './word-field.client.tsx';

type Props = { topic: DeskTopic | null; language: Locale; onClose: () => void };

/** The name of a topic and its address; an address it had before leads to the new one. */
export function TopicForm({ topic, language, onClose }: Props) {
  const t = useWords('DeskTopics');
  const done = useDone();
  const [name, setName] = useState(topic?.name ?? '');
  const [slug, setSlug] = useState(topic?.slug ?? '');
  const submit = async () => {
    const address = slugOf(slug || name);
    const fields = { locale: language, groupKey: topic?.groupKey ?? `${language}:${address}`, name, slug: address };
    const saved = await act('topic.save', { ...fields, version: topic?.version ?? null });
    if (!saved.ok) return saved.reason;
    const before = topic && { locale: language, groupKey: topic.groupKey, name: topic.name, slug: topic.slug };
    done(topic ? t('renamed', { name }) : t('added', { name }), before ? () => act('topic.save', { ...before, version: saved.value.version }) : undefined);
    onClose();
    return null;
  };
  return (
    <SheetForm title={topic ? t('change') : t('add')} onClose={onClose} onSubmit={submit}>
      <WordField label={t('name')} value={name} onChange={setName} required maxLength={80} autoFocus />
      <WordField label={t('address')} value={slug} onChange={setSlug} hint={topic ? t('slugMoves') : name ? t('slugOffer', { slug: slugOf(name) }) : t('slugOfName')} maxLength={80} />
    </SheetForm>
  );
}
