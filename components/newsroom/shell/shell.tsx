import { Menu } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { Wordmark } from '#components/site/wordmark.tsx';
import type { Edition } from '#lib/i18n/edition.ts';
import { formatNumber } from '#lib/i18n/numbers.ts';
import { translator } from '#lib/i18n/translator.ts';
import type { Actor } from '#lib/permissions.ts';
import { deskPaths, type DeskPlace } from '#lib/urls.ts';
import { accountPlace, majorPlaces, minorPlaces, placesFor, type Place } from './places.ts';

export type Badges = Partial<Record<DeskPlace | 'home', number>>;

type Props = {
  actor: Actor;
  edition: Edition;
  /** Where the page stands among the places. */
  place: DeskPlace | 'home';
  badges?: Badges;
  /** `rail` leaves the width to the work: editor, front builder. */
  places?: 'column' | 'rail';
  /** `page`: on a phone the page has a bar of its own at the bottom. */
  bar?: 'places' | 'page';
  children: ReactNode;
};

/** The frame of an admin page: the places of the newsroom at the start side, on a phone below. */
export function Shell({ actor, edition, place, badges = {}, places = 'column', bar = 'places', children }: Props) {
  const t = translator(edition, 'DeskShell');
  const [major, minor] = [placesFor(actor, majorPlaces), placesFor(actor, minorPlaces)];
  const link = (item: Place) => <PlaceLink key={item.place} item={item} edition={edition} current={place} badge={badges[item.place]} />;
  return (
    <div className="shell" data-places={places} data-bar={bar}>
      <a className="desk-skip" href="#desk">{t('skip')}</a>
      <nav className="places" aria-label={t('places')}>
        <Link className="places-mark" href={deskPaths.home(edition.locale)} aria-label={t('home')}><Wordmark /></Link>
        <ul className="places-major">{major.map(link)}</ul>
        <hr className="places-apart" />
        <ul className="places-minor">{minor.map(link)}</ul>
        <Me actor={actor} edition={edition} />
        <details className="places-phone">
          <summary><Menu aria-hidden />{t('more')}</summary>
          <div>
            <ul>{[...minor, accountPlace].map(link)}</ul>
          </div>
        </details>
      </nav>
      <main id="desk" tabIndex={-1}>{children}</main>
    </div>
  );
}

type LinkProps = { item: Place; edition: Edition; current: string; badge?: number };

function PlaceLink({ item: { place, icon: Icon }, edition, current, badge }: LinkProps) {
  const t = translator(edition, 'DeskShell');
  const href = place === 'home' ? deskPaths.home(edition.locale) : deskPaths.place(edition.locale, place);
  return (
    <li>
      <Link href={href} prefetch={false} aria-current={current === place ? 'page' : undefined}>
        <Icon aria-hidden />
        <span>{t(`place-${place}`)}</span>
        {badge ? <span className="count">{formatNumber(edition, badge)}<span className="desk-hidden">{t('waiting')}</span></span> : null}
      </Link>
    </li>
  );
}

function Me({ actor, edition }: { actor: Actor; edition: Edition }) {
  const t = translator(edition, 'DeskShell');
  return (
    <div className="places-me">
      <span className="avatar" aria-hidden>{[...actor.name][0]}</span>
      <Link className="places-name" href={deskPaths.place(edition.locale, 'account')} prefetch={false}>
        <span><strong>{actor.name}</strong>{t(`role-${actor.role}`)}</span>
      </Link>
    </div>
  );
}
