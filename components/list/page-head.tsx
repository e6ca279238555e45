import type { ReactNode } from 'react';

type PageHeadProps = { title: string; /** What kind of page this is, over its title. */ label?: string; about?: string; children?: ReactNode };

/** The head of a page that lists stories. */
export function PageHead({ title, label, about, children }: PageHeadProps) {
  return (
    <header className="page-head">
      {label && <div className="kicker">{label}</div>}
      <h1>{title}</h1>
      {about && <p className="standfirst">{about}</p>}
      {children}
    </header>
  );
}
