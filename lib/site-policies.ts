import type { Locale } from './i18n/locales.ts';
import { paths } from './urls.ts';

/** What a standing page can be to the whole paper. A page is named by its group, which is the same in every language. */
export const policyNames = ['mission', 'principles', 'ethics', 'verification', 'corrections', 'ownership', 'masthead', 'contact', 'privacy', 'ai'] as const;
export type PolicyName = (typeof policyNames)[number];

/** What schema.org calls them of a news organisation; null for those that are of use to readers only. */
export const policyProperties: Record<PolicyName, string | null> = {
  mission: 'missionCoveragePrioritiesPolicy',
  principles: 'publishingPrinciples',
  ethics: 'ethicsPolicy',
  verification: 'verificationFactCheckingPolicy',
  corrections: 'correctionsPolicy',
  ownership: 'ownershipFundingInfo',
  masthead: 'masthead',
  contact: null,
  privacy: null,
  ai: null,
};

export type Policies = Partial<Record<PolicyName, string>>;

/** The pages that stand in for what nobody has chosen: those of a new installation. */
export const usualPolicies: Policies = { contact: 'contact', ai: 'how-we-use-ai' };

/** Where the chosen pages stand in one language; a page that is not written in it is left out. */
export function policyPaths(locale: Locale, pages: readonly { groupKey: string; slug: string }[], policies: Policies): Policies {
  return Object.fromEntries(policyNames.flatMap((name) => {
    const page = pages.find(({ groupKey }) => groupKey === policies[name]);
    return page ? [[name, paths.page(locale, page.slug)]] : [];
  }));
}
