import { embedAddress } from '#lib/body/embed-address.ts';
import type { Block } from '#lib/body/schema.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { translator } from '#lib/i18n/translator.ts';
import { Icon } from '../site/icons.tsx';
import { MixedText } from '../ui/mixed-text.tsx';

type EmbedProps = { edition: Edition; embed: Extract<Block, { type: 'embed' }> };

/** A post or a film that lies elsewhere: what it shows and a link to it. Only a press calls up the provider's frame. */
export function Embed({ edition, embed }: EmbedProps) {
  const t = translator(edition, 'Embed');
  const { id, provider, embedId, title } = embed.attrs;
  const name = t('provider', { provider });
  return (
    <figure id={id} className="embed">
      <embed-card provider={provider} embed-id={embedId} title={title}>
        <div className="embed-words">
          <div className="embed-provider">{name}</div>
          <p className="embed-title"><MixedText edition={edition} text={title} /></p>
          <div className="embed-ways">
            <button type="button" aria-label={t('showName', { title })}><Icon name="play" />{t('show')}</button>
            <a href={embedAddress({ provider, embedId })} rel="external noopener" aria-label={t('openName', { provider: name, title })}>
              <Icon name="external" />{t('open', { provider: name })}
            </a>
          </div>
          <div className="embed-note">{t('note', { provider: name })}</div>
        </div>
      </embed-card>
    </figure>
  );
}
