import type { Edition } from '#lib/i18n/edition.ts';
import { translator } from '#lib/i18n/translator.ts';
import { paths } from '#lib/urls.ts';

export type Crumb = { name: string; href: string };

type BreadcrumbsProps = {
  edition: Edition;
  /** From the front down to the page's parent; the front is added here. */
  trail?: Crumb[];
  /** The page itself, where its heading does not follow at once. */
  here?: string;
};

/** The way from the front to the page. */
export function Breadcrumbs({ edition, trail = [], here }: BreadcrumbsProps) {
  const steps = [{ name: edition.name, href: paths.front(edition.locale) }, ...trail];
  return (
    <nav className="crumbs" aria-label={translator(edition, 'Crumbs')('label')}>
      <ol className="separated">
        {steps.map((step) => <li key={step.href}><a href={step.href}>{step.name}</a></li>)}
        {here && <li><span aria-current="page">{here}</span></li>}
      </ol>
    </nav>
  );
}
