import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type Custom = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'theme-choice': Custom;
      'text-size': Custom;
      'share-link': Custom & { url: string; title: string };
      'copy-link': Custom & { url: string };
      'print-page': Custom;
      'contents-list': Custom;
      'embed-card': Custom & { provider: string; 'embed-id': string; title: string };
    }
  }
}
