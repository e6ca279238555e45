import { Behaviour } from './behaviour.ts';
import { embedFrame } from './embed-frame.ts';

/**
 * `<embed-card provider embed-id title>` around a button and a plain link. The button calls up the provider's frame in the shadow of
 * the card, above what it holds; then `data-loaded` stands on the card.
 */
export class EmbedCard extends Behaviour {
  protected start(signal: AbortSignal): boolean {
    const frame = embedFrame(this.getAttribute('provider') ?? '', this.getAttribute('embed-id') ?? '');
    if (frame) this.onPress(signal, () => this.shadowRoot ?? this.#load(frame));
    return frame !== undefined;
  }

  #load({ url, room }: { url: string; room: string }): void {
    const frame = document.createElement('iframe');
    frame.src = url;
    frame.title = this.getAttribute('title') ?? '';
    frame.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture';
    frame.referrerPolicy = 'strict-origin-when-cross-origin';
    const shadow = this.attachShadow({ mode: 'open' });
    // A constructed sheet is within a content security policy that forbids inline styles.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`iframe { display: block; inline-size: 100%; border: 0; margin-inline: auto; ${room} }`);
    shadow.adoptedStyleSheets = [sheet];
    shadow.append(frame, document.createElement('slot'));
    this.toggleAttribute('data-loaded', true);
    frame.focus();
  }
}
