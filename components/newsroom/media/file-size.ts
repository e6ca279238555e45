import type { Edition } from '#lib/i18n/edition.ts';
import { formatNumber } from '#lib/i18n/numbers.ts';

const most = 1_000_000;

/** How large a file is, in the unit that says something of it: «٨٤ ك.ب», «٣٫٢ م.ب». */
export function fileSize(edition: Pick<Edition, 'locale' | 'numerals'>, bytes: number): string {
  const [value, unit] = bytes < most ? [Math.max(1, Math.round(bytes / 1000)), 'kilobyte'] : [bytes / most, 'megabyte'];
  return formatNumber(edition, value, { style: 'unit', unit, maximumFractionDigits: 1 });
}
