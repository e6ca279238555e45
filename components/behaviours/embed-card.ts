import { Behaviour } from './behaviour.ts';
import { embedUrl, isProvider, type EmbedProvider } from './embed-url.ts';

/** The room a frame takes: the shape of a film, or a height at which a post of that provider can be read. */
const room: Readonly<Record<EmbedProvider, string>> = {
  youtube: 'aspect-ratio: 16 / 9',
  x: 'block-size: 35rem; max-inline-size: 34.375rem',
  instagram: 'block-size: 44rem; max-inline-size: 33.75rem',
  tiktok: 'block-size: 46rem; max-inline-size: 20.5rem',
  facebook: 'block-size: 35rem; max-inline-size: 31.25rem',
  telegram: 'block-size: 30rem; max-inline-size: 35rem',
};

/**
 * `<embed-card provider embed-id title>` around a button and a plain link. The button calls up the provider's frame in the shadow of
 * the card, above what it holds; then `data-loaded` stands on the card.
 */
export class EmbedCard extends Behaviour {
  protected start(signal: AbortSignal): boolean {
    const provider = this.getAttribute('provider') ?? '';
    const url = embedUrl(provider, this.getAttribute('embed-id') ?? '');
    if (url === undefined || !isProvider(provider)) return false;
    this.onPress(signal, () => {
      if (this.shadowRoot === null) this.#load(url, room[provider]);
    });
    return true;
  }

  #load(url: string, shape: string): void {
    const frame = document.createElement('iframe');
    frame.src = url;
    frame.title = this.getAttribute('title') ?? '';
    frame.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture';
    frame.referrerPolicy = 'strict-origin-when-cross-origin';
    const shadow = this.attachShadow({ mode: 'open' });
    // A constructed sheet is within a content security policy that forbids inline styles.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`iframe { display: block; inline-size: 100%; border: 0; margin-inline: auto; ${shape} }`);
    shadow.adoptedStyleSheets = [sheet];
    shadow.append(frame, document.createElement('slot'));
    this.toggleAttribute('data-loaded', true);
    frame.focus();
  }
}
