import { ContentsList } from './contents-list.ts';
import { CopyLink } from './copy-link.ts';
import { EmbedCard } from './embed-card.ts';
import { PrintPage } from './print-page.ts';
import { sayRead } from './say-read.ts';
import { ShareLink } from './share-link.ts';
import { TextSizeChoice } from './text-size.ts';
import { ThemeChoice } from './theme-choice.ts';

/** Everything the reader's pages do in a browser. Each page stands without it. */
function begin(): void {
  customElements.define('theme-choice', ThemeChoice);
  customElements.define('text-size', TextSizeChoice);
  customElements.define('share-link', ShareLink);
  customElements.define('copy-link', CopyLink);
  customElements.define('print-page', PrintPage);
  customElements.define('contents-list', ContentsList);
  customElements.define('embed-card', EmbedCard);
}

// Elements look for what they hold, and for headings of the page, as soon as they are defined.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin, { once: true });
else begin();
sayRead();
