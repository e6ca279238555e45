'use client';

import { useId } from 'react';
import { directionOf } from '#lib/i18n/locales.ts';
import { isSlug, slugOf } from '#lib/text/slug.ts';
import { absolute, paths } from '#lib/urls.ts';
import { act } from '../../act.ts';
import { Suggest, textOffers } from '../../suggest/suggest.client.tsx';
import { useEdition, useWords } from '../../words.client.tsx';
import { useDesk, useStoryField } from '../desk.client.tsx';
import { SearchPreview } from './search-preview.client.tsx';
import { useSlugCheck } from './use-slug-check.client.tsx';

/** The story's address, and how search engines show it. */
export function AddressFields() {
  const t = useWords('DeskEditor');
  const edition = useEdition();
  const { story } = useDesk();
  const [slug, setSlug] = useStoryField('slug');
  const [headline] = useStoryField('headline');
  const [standfirst] = useStoryField('standfirst');
  const [seoTitle, setSeoTitle] = useStoryField('seoTitle');
  const [seoDescription, setSeoDescription] = useStoryField('seoDescription');
  const id = useId();
  const suggested = slugOf(headline);
  const isProper = isSlug(slug);
  const { taken, look } = useSlugCheck();
  const words = { lang: story.locale, dir: directionOf(story.locale) } as const;
  const changeTo = (next: string) => {
    setSlug(next);
    look(next);
  };
  const shownTitle = seoTitle || headline || t('headlinePlaceholder');
  const shownDescription = seoDescription || standfirst || t('standfirstPlaceholder');
  return (
    <fieldset className="stack">
      <legend className="field-legend">{t('found')}</legend>
      <div className="field">
        <label htmlFor={`${id}-slug`}>{t('slug')}</label>
        <input
          {...words} id={`${id}-slug`} data-place="slug" value={slug} maxLength={120} aria-invalid={!isProper || taken !== null || undefined} aria-describedby={`${id}-slug-hint`}
          onChange={(event) => changeTo(event.currentTarget.value.replace(/\s+/g, '-'))}
          onBlur={() => changeTo(slugOf(slug || headline))}
        />
        <span id={`${id}-slug-hint`} role="status" className={taken ? 'field-error' : 'field-hint'}>
          {taken ? (taken.headline === null ? t('slugTakenElsewhere') : t('slugTaken', { headline: taken.headline })) : isProper ? t('slugHint', { id: story.id }) : t('slugImproper')}
        </span>
        {taken && <button type="button" className="link" onClick={() => changeTo(taken.suggested)}>{t('slugFree', { slug: taken.suggested })}</button>}
        {suggested !== slug && suggested !== taken?.suggested && headline.trim() !== '' && (
          <button type="button" className="link" onClick={() => changeTo(suggested)}>{t('slugSuggest', { slug: suggested })}</button>
        )}
      </div>
      <div className="field">
        <label htmlFor={`${id}-title`}>{t('seoTitle')}</label>
        <input {...words} id={`${id}-title`} data-place="seoTitle" value={seoTitle} maxLength={120} placeholder={headline} onChange={(event) => setSeoTitle(event.currentTarget.value)} />
        <span className="field-hint">{seoTitle === '' ? t('seoTitleEmpty') : t('letters', { count: [...seoTitle].length })}</span>
      </div>
      <div className="field">
        <label htmlFor={`${id}-description`}>{t('seoDescription')}</label>
        <textarea {...words} id={`${id}-description`} data-place="seoDescription" value={seoDescription} maxLength={300} placeholder={standfirst} onChange={(event) => setSeoDescription(event.currentTarget.value)} />
        <span className="field-hint">{seoDescription === '' ? t('seoDescriptionEmpty') : t('letters', { count: [...seoDescription].length })}</span>
      </div>
      {story.rights.save && <DescriptionOffers onTake={setSeoDescription} />}
      <SearchPreview {...words} title={shownTitle} description={shownDescription} site={edition.name} address={decodeURI(absolute(story.siteUrl, paths.article(story.locale, story.id, slug)))} />
    </fieldset>
  );
}

/** What search results might say of the story. */
function DescriptionOffers({ onTake }: { onTake: (description: string) => void }) {
  const t = useWords('DeskSuggest');
  const { story, engine } = useDesk();
  const ask = async () => {
    await engine.saveNow();
    return textOffers(await act('suggestion.descriptions', { articleId: story.id }), onTake);
  };
  return <Suggest word={t('descriptions')} lang={story.locale} dir={directionOf(story.locale)} ask={ask} single />;
}
