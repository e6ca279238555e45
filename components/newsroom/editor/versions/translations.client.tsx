'use client';

import { Languages, Link2, Unlink } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { directionOf, languageName, type Locale } from '#lib/i18n/locales.ts';
import { deskPaths } from '#lib/urls.ts';
import { act } from '../../act.ts';
import { useToast } from '../../ui/toasts.client.tsx';
import { useEdition, useErrorWords, useWords } from '../../words.client.tsx';
import { useDesk } from '../desk.client.tsx';
import { LinkPicker } from './link-picker.client.tsx';
import { useFoundVersions } from './use-found-versions.client.tsx';
import { useLinking } from './use-linking.client.tsx';

/** The language of the story, which stays, and its versions in others. */
export function Translations() {
  const t = useWords('DeskVersions');
  const edition = useEdition();
  const { story } = useDesk();
  const { unlink } = useLinking();
  return (
    <fieldset className="stack">
      <legend className="field-legend">{t('languages')}</legend>
      <p className="small soft">{t('languageFixed', { language: languageName(story.locale, edition.locale) })}</p>
      {story.siblings.map((sibling) => {
        const headline = sibling.headline || t('untitled');
        // The two columns stand on the page of whichever follows the other.
        const follower = sibling.isSource ? story.id : sibling.id;
        return (
          <div key={sibling.id} className="version">
            <span className="chip">{languageName(sibling.locale, edition.locale)}</span>
            <Link className="link grow" href={deskPaths.article(edition.locale, sibling.id)} lang={sibling.locale} dir={directionOf(sibling.locale)}>{headline}</Link>
            {story.rights.link && (
              <button type="button" className="icon-btn icon-small" aria-label={t('unlink', { headline })} onClick={() => void unlink(sibling.id, sibling.isSource ? 'other' : 'here')}><Unlink aria-hidden /></button>
            )}
            <span className="version-foot small">
              {(sibling.isSource || sibling.follows) && <Link className="link" href={deskPaths.translation(edition.locale, follower)}>{t('sideBySide')}</Link>}
              {sibling.lags && <span className="status" data-status="corrected">{t('lags')}</span>}
            </span>
          </div>
        );
      })}
      {story.rights.translate && story.missing.map((locale) => <Missing key={locale} locale={locale} />)}
    </fieldset>
  );
}

/** A language in which there is no version yet: one is begun, or one that stands is linked. */
function Missing({ locale }: { locale: Locale }) {
  const t = useWords('DeskVersions');
  const edition = useEdition();
  const router = useRouter();
  const toast = useToast();
  const reasonOf = useErrorWords();
  const { story, engine } = useDesk();
  const { link } = useLinking();
  const found = useFoundVersions({ id: story.id, locale });
  const [isBusy, setBusy] = useState(false);
  const [isPicking, setPicking] = useState(false);
  const language = languageName(locale, edition.locale);

  const translate = async () => {
    setBusy(true);
    await engine.saveNow();
    const answer = await act('article.translate', { id: story.id, locale });
    setBusy(false);
    if (!answer.ok) return toast({ text: reasonOf(answer.reason) });
    router.push(deskPaths.translation(edition.locale, answer.value.id));
  };
  const pick = () => {
    setPicking(true);
    void found.ask('');
  };
  return (
    <div className="row version-begin">
      <button type="button" className="btn" aria-disabled={isBusy} onClick={() => { if (!isBusy) void translate(); }}><Languages aria-hidden />{isBusy ? t('starting') : t('translateTo', { language })}</button>
      {story.rights.link && <button type="button" className="btn" onClick={pick}><Link2 aria-hidden />{t('linkOne', { language })}</button>}
      {isPicking && <LinkPicker locale={locale} found={found} link={link} onClose={() => setPicking(false)} />}
    </div>
  );
}
