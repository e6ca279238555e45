import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import '#app/styles/newsroom/newsroom.css';

/** The admin is rendered anew for whoever asks; nothing of it stands ready. */
export const instant = false;

export const metadata: Metadata = { robots: { index: false, follow: false } };

export default function NewsroomLayout({ children }: { children: ReactNode }) {
  return <div className="desk">{children}</div>;
}
