'use client';

import { Image as ImageIcon } from 'lucide-react';
import { directionOf } from '#lib/i18n/locales.ts';
import { languageOf } from '#lib/i18n/language-of.ts';
import { slugOf } from '#lib/text/slug.ts';
import { act } from '../../act.ts';
import { Suggest, textOffers } from '../../suggest/suggest.client.tsx';
import { useWords } from '../../words.client.tsx';
import { useDesk, useStoryField } from '../desk.client.tsx';
import { GrownText } from './grown-text.client.tsx';
import { HeadlineHint } from './headline-hint.client.tsx';

const hintId = 'headline-hint';

/** What readers see above the text, and under it who, where and in which section. */
export function PaperHead() {
  const t = useWords('DeskEditor');
  const { story, body } = useDesk();
  const [kicker, setKicker] = useStoryField('kicker');
  const [headline, setHeadline] = useStoryField('headline');
  const [slug, setSlug] = useStoryField('slug');
  const [standfirst, setStandfirst] = useStoryField('standfirst');
  const line = { lang: story.locale, dir: directionOf(story.locale), readOnly: !story.rights.save };
  /** As on the page where a story begins; whoever wrote an address has chosen. */
  const address = () => {
    if (story.rights.save && slug === '' && headline.trim() !== '' && languageOf(headline) === story.locale) setSlug(slugOf(headline));
  };
  const focus = (place: string) => document.querySelector<HTMLElement>(`.${place}`)?.focus();
  return (
    <div className="paper-head">
      <GrownText {...line} className="paper-kicker" label={t('kicker')} placeholder={t('kickerPlaceholder')} value={kicker} maxLength={80} onChange={setKicker} onEnter={() => focus('paper-headline')} />
      <GrownText {...line} className="paper-headline" label={t('headline')} placeholder={t('headlinePlaceholder')} value={headline} maxLength={300} describedBy={hintId} onChange={setHeadline} onLeave={address} onEnter={() => focus('paper-standfirst')} />
      <HeadlineHint id={hintId} headline={headline} locale={story.locale} />
      {story.rights.save && story.proposes.words && <HeadlineOffers onTake={setHeadline} />}
      <GrownText {...line} className="paper-standfirst" label={t('standfirst')} placeholder={t('standfirstPlaceholder')} value={standfirst} maxLength={600} onChange={setStandfirst} onEnter={() => body.current?.focus()} />
      <PaperMeta />
    </div>
  );
}

/** Other headlines, by the model that the site has chosen. */
function HeadlineOffers({ onTake }: { onTake: (headline: string) => void }) {
  const t = useWords('DeskSuggest');
  const { story, engine } = useDesk();
  const ask = async () => {
    await engine.saveNow();
    return textOffers(await act('suggestion.headlines', { articleId: story.id }), onTake);
  };
  return <Suggest word={t('headlines')} lang={story.locale} dir={directionOf(story.locale)} ask={ask} single />;
}

/** Each fact leads to where it is set. */
function PaperMeta() {
  const t = useWords('DeskEditor');
  const { story, names, pictures, go } = useDesk();
  const [authorIds] = useStoryField('authorIds');
  const [dateline] = useStoryField('dateline');
  const [sectionId] = useStoryField('sectionId');
  const [heroId] = useStoryField('heroId');
  const section = story.sections.find((one) => one.id === sectionId);
  const hero = heroId === null ? undefined : pictures.get(heroId);
  const setup = (field: string) => () => go({ tab: 'setup', field });
  return (
    <div className="paper-meta" role="group" aria-label={t('facts')}>
      <button type="button" className="paper-fact" onClick={setup('authors')}><b>{authorIds.length > 0 ? authorIds.map((id) => names.authors.get(id) ?? '').join(t('listJoin')) : t('noAuthor')}</b></button>
      <button type="button" className="paper-fact" onClick={setup('dateline')}>{dateline || t('noDateline')}</button>
      <button type="button" className="paper-fact paper-section" data-section={section?.desk} onClick={setup('section')}>{section?.name ?? t('noSection')}</button>
      <button type="button" className="paper-fact" onClick={() => go({ tab: 'pictures', field: 'hero' })}><ImageIcon size={16} aria-hidden />{hero ? (hero.alt || hero.decorative ? t('heroReady') : t('heroNoAlt')) : t('noHero')}</button>
    </div>
  );
}
