import type { Edition } from '#lib/i18n/edition.ts';
import { translator } from '#lib/i18n/translator.ts';
import { Icon } from '../site/icons.tsx';

type OlderLinkProps = {
  edition: Edition;
  /** The older page of the list; none at its end. */
  older?: string;
  /** The first page of the list, on all pages but that one. */
  newest?: string;
};

/** The ways on from a list: plain links, so that every story can be reached by hand and by crawlers. */
export function OlderLink({ edition, older, newest }: OlderLinkProps) {
  if (!older && !newest) return null;
  const t = translator(edition, 'List');
  return (
    <div className="list-ways">
      {older && <a className="button-link" href={older} rel="next">{t('older')} <Icon name="next" /></a>}
      {newest && <a className="text-link" href={newest}>{t('newest')}</a>}
    </div>
  );
}
