import type { Viewport } from 'next';
import type { ReactNode } from 'react';
import assets from '#app/assets.json' with { type: 'json' };
import fonts from '#app/fonts.json' with { type: 'json' };
import { beforePaint } from '#components/behaviours/before-paint.ts';
import { InlineScript } from '#components/site/inline-script.tsx';
import { directionOf, isLocale } from '#lib/i18n/locales.ts';
import '../globals.css';

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' };

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export default async function LocaleLayout({ children, params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) return <html lang="ar" dir="rtl"><body>{children}</body></html>;
  return (
    <html lang={locale} dir={directionOf(locale)} suppressHydrationWarning>
      <head>
        {fonts.preload[locale].map((file) => <link key={file} rel="preload" as="font" type="font/woff2" href={file} crossOrigin="anonymous" />)}
        <InlineScript source={beforePaint} />
        <script type="module" src={assets.behaviours} async />
      </head>
      <body>{children}</body>
    </html>
  );
}
