'use client';

import Link from 'next/link';
import type { DeskPageRow } from '#db/pages/desk.ts';
import { locales } from '#lib/i18n/locales.ts';
import { policyNames, usualPolicies, type Policies, type PolicyName } from '#lib/site-policies.ts';
import { deskPaths } from '#lib/urls.ts';
import { useEdition, useWords } from '../../words.client.tsx';

type Props = { policies: Policies; pages: readonly DeskPageRow[]; onChange: (policies: Policies) => void };

/** Which standing pages say how the paper works. */
export function PolicyFields({ policies, pages, onChange }: Props) {
  const t = useWords('DeskSite');
  const { locale } = useEdition();
  if (pages.length === 0) return <p className="soft small">{t('noPages')} <Link className="link" href={deskPaths.newPage(locale, { language: locale })}>{t('writePage')}</Link></p>;
  const titleOf = (page: DeskPageRow) => [locale, ...locales].map((one) => page[one]?.title).find(Boolean) ?? page.groupKey;
  const unchosen = (name: PolicyName) => {
    const usual = pages.find((page) => page.groupKey === usualPolicies[name]);
    return usual ? t('usualPolicy', { title: titleOf(usual) }) : t('noPolicy');
  };
  return (
    <>
      <p className="soft small">{t('policiesHint')}</p>
      <div className="languages">
        {policyNames.map((name) => (
          <label key={name} className="field">
            <span className="label">{t(`policy-${name}`)}</span>
            <select value={policies[name] ?? ''} onChange={(event) => onChange({ ...policies, [name]: event.target.value || undefined })}>
              <option value="">{unchosen(name)}</option>
              {pages.map((page) => <option key={page.groupKey} value={page.groupKey}>{titleOf(page)}</option>)}
            </select>
          </label>
        ))}
      </div>
    </>
  );
}
