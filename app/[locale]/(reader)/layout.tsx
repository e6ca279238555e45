import type { ReactNode } from 'react';
import { placeholder } from './placeholder.ts';

/** Every reader page is wholly static output: made at its first request, kept until the log ends it. */
export const ensureStatic = 'navigation';

export function generateStaticParams() {
  return [{ locale: placeholder }];
}

export default function ReaderLayout({ children }: { children: ReactNode }) {
  return children;
}
