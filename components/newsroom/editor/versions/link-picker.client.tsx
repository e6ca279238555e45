'use client';

import { Search } from 'lucide-react';
import { useId, useState } from 'react';
import { directionOf, languageName, type Locale } from '#lib/i18n/locales.ts';
import { formatDate } from '#lib/time/dates.ts';
import { Modal } from '../../ui/modal.client.tsx';
import { useEdition, useWords } from '../../words.client.tsx';
import { StoryStatus } from '../story-status.client.tsx';
import type { useFoundVersions } from './use-found-versions.client.tsx';

export type LinkSource = 'here' | 'other';

type Props = {
  locale: Locale;
  found: ReturnType<typeof useFoundVersions>;
  /** Null once it is done, else why it was not. */
  link: (otherId: number, source: LinkSource) => Promise<string | null>;
  onClose: () => void;
};

/** Picks the story that is this one in another language, and says which of them is the source. */
export function LinkPicker({ locale, found, link, onClose }: Props) {
  const t = useWords('DeskVersions');
  const common = useWords('DeskCommon');
  const edition = useEdition();
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<number | null>(null);
  const [source, setSource] = useState<LinkSource>('here');
  const [state, setState] = useState<{ busy: boolean; failure: string | null }>({ busy: false, failure: null });
  const id = useId();
  const language = languageName(locale, edition.locale);
  const isChosen = found.stories.some((story) => story.id === chosen);

  const submit = async () => {
    if (chosen === null || !isChosen || state.busy) return;
    setState({ busy: true, failure: null });
    const failure = await link(chosen, source);
    setState({ busy: false, failure });
    if (failure === null) onClose();
  };
  return (
    <Modal title={t('linkTitle', { language })} isOpen onClose={onClose}>
      <form className="stack" onSubmit={(event) => { event.preventDefault(); void submit(); }}>
        <label className="input-with-icon">
          <Search aria-hidden />
          <span className="desk-hidden">{t('search')}</span>
          <input
            type="search" autoFocus value={words} maxLength={120} placeholder={t('search')} lang={locale} dir="auto" aria-describedby={`${id}-found`}
            onChange={({ target }) => {
              setWords(target.value);
              found.look(target.value);
            }}
          />
        </label>
        <p className="small soft" id={`${id}-found`} role="status">{found.kind === 'found' ? t('found', { count: found.stories.length }) : t(found.kind)}</p>
        {found.stories.length > 0 && (
          <fieldset className="version-list" aria-busy={found.kind === 'looking'}>
            <legend className="desk-hidden">{t('which')}</legend>
            {found.stories.map((story) => (
              <label key={story.id} className="check">
                <input type="radio" name={`${id}-story`} checked={story.id === chosen} onChange={() => setChosen(story.id)} />
                <span className="version-story">
                  <bdi lang={locale} dir={directionOf(locale)}>{story.headline || t('untitled')}</bdi>
                  <span className="small soft row"><StoryStatus standing={story.status} /><span lang={locale}>{story.section}</span><span>{formatDate(edition, story.at, 'date')}</span></span>
                </span>
              </label>
            ))}
          </fieldset>
        )}
        <fieldset className="publish-when">
          <legend className="field-legend">{t('sourceTitle')}</legend>
          {(['here', 'other'] as const).map((one) => (
            <label key={one}><input type="radio" name={`${id}-source`} checked={source === one} onChange={() => setSource(one)} />{t(`source-${one}`)}</label>
          ))}
        </fieldset>
        {state.failure !== null && <p className="publish-why" role="alert">{state.failure}</p>}
        <div className="modal-foot">
          <button type="button" className="btn" onClick={onClose}>{common('cancel')}</button>
          <button type="submit" className="btn btn-primary" aria-disabled={!isChosen || state.busy}>{state.busy ? t('linking') : t('linkDo')}</button>
        </div>
      </form>
    </Modal>
  );
}
