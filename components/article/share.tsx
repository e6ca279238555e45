import type { ArticlePage } from '#db/articles/published.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { translator } from '#lib/i18n/translator.ts';
import { shareLinks, shareServices } from '#lib/share-links.ts';
import { absolute, paths } from '#lib/urls.ts';
import { Icon } from '../site/icons.tsx';
import { ShareMark } from './share-mark.tsx';

type ShareProps = { edition: Edition; story: Pick<ArticlePage, 'id' | 'headline'>; siteUrl: string };

/** Ways to pass the story on, all over its short link: an Arabic address is unreadable once it is percent-encoded. */
export function Share({ edition, story, siteUrl }: ShareProps) {
  const t = translator(edition, 'Share');
  const url = absolute(siteUrl, paths.short(story.id));
  const links = shareLinks({ url, title: story.headline });
  return (
    <details className="share">
      <summary><Icon name="share" />{t('open')}</summary>
      <ul aria-label={t('title')}>
        {shareServices.map((service) => (
          <li key={service}><a href={links[service]} rel="external noopener nofollow"><ShareMark service={service} />{t(service)}</a></li>
        ))}
        <li><CopyLink edition={edition} url={url} /></li>
        <li><print-page><button type="button"><Icon name="print" />{t('print')}</button></print-page></li>
      </ul>
      <div className="share-foot">
        <div className="short-link">{t('short')} <a href={url} dir="ltr">{url.replace(/^https?:\/\//, '')}</a></div>
        <share-link url={url} title={story.headline}><button type="button"><Icon name="share" />{t('device')}</button></share-link>
      </div>
    </details>
  );
}

function CopyLink({ edition, url }: { edition: Edition; url: string }) {
  const t = translator(edition, 'Share');
  return (
    <copy-link url={url}>
      <button type="button"><Icon name="link" />{t('copy')}</button>
      <span className="copy-said" aria-live="polite">
        <span className="copied">{t('copied')}</span>
        <span className="failed">{t('failed')}</span>
      </span>
    </copy-link>
  );
}
