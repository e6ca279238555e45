'use client';

import { useEffect, useRef } from 'react';
import { directionOf } from '#lib/i18n/locales.ts';
import { act } from '../../act.ts';
import { Suggest } from '../../suggest/suggest.client.tsx';
import { useToast } from '../../ui/toasts.client.tsx';
import { useErrorWords, useWords } from '../../words.client.tsx';
import { useDesk, useStoryField } from '../desk.client.tsx';
import type { Named } from '../editor-story.ts';
import { Chooser } from './chooser.client.tsx';

/** Bylines, or topics: both in an order, both found by their names. */
export function People({ kind }: { kind: 'authors' | 'topics' }) {
  return kind === 'authors' ? <Authors /> : <Topics />;
}

function Authors() {
  const t = useWords('DeskEditor');
  const { story, names } = useDesk();
  const [ids, setIds] = useStoryField('authorIds');
  const find = async (words: string): Promise<Named[] | null> => {
    const answer = await act('author.find', { locale: story.locale, words });
    return answer.ok ? answer.value : null;
  };
  return (
    <div data-place="authors">
      <Chooser
        label={t('authors')} hint={ids.length === 0 ? t('authorsHint') : undefined} nothing={t('noSuchAuthor')} lang={story.locale} find={find}
        chosen={ids.map((id) => ({ id, name: names.authors.get(id) ?? '' }))}
        onChange={(chosen) => { names.add('authors', chosen); setIds(chosen.map((one) => one.id).slice(0, 10)); }}
      />
    </div>
  );
}

function Topics() {
  const t = useWords('DeskEditor');
  const s = useWords('DeskSuggest');
  const reasonOf = useErrorWords();
  const toast = useToast();
  const { story, names, engine } = useDesk();
  const [ids, setIds] = useStoryField('topicIds');
  const find = async (words: string): Promise<Named[] | null> => {
    const answer = await act('topic.find', { locale: story.locale, words });
    return answer.ok ? answer.value : null;
  };
  const create = async (name: string): Promise<Named | null> => {
    const answer = await act('topic.create', { locale: story.locale, name });
    if (answer.ok) return { id: answer.value.id, name };
    toast({ text: reasonOf(answer.reason) });
    return null;
  };
  const latest = useRef(ids);
  useEffect(() => {
    latest.current = ids;
  });
  const take = (one: Named | null) => {
    if (!one || latest.current.includes(one.id)) return;
    names.add('topics', [one]);
    setIds([...latest.current, one.id].slice(0, 20));
  };
  const suggest = async () => {
    await engine.saveNow();
    const answer = await act('suggestion.topics', { articleId: story.id });
    if (!answer.ok) return answer;
    const { value: { known, fresh }, model, fallback } = answer.value;
    const offers = [
      ...known.filter(({ id }) => !latest.current.includes(id)).map((one) => ({ text: one.name, take: () => take(one) })),
      ...fresh.map(({ name }) => ({ text: s('newTopic', { name }), take: () => void create(name).then(take) })),
    ];
    return { ok: true as const, model, fallback, offers };
  };
  return (
    <div data-place="topics">
      <Chooser
        label={t('topics')} hint={t('topicsHint')} lang={story.locale} find={find} create={create}
        chosen={ids.map((id) => ({ id, name: names.topics.get(id) ?? '' }))}
        onChange={(chosen) => { names.add('topics', chosen); setIds(chosen.map((one) => one.id).slice(0, 20)); }}
      />
      {story.rights.save && <Suggest word={s('topics')} lang={story.locale} dir={directionOf(story.locale)} ask={suggest} />}
    </div>
  );
}
