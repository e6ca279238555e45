import type { Found, StyleText } from '../style-finding.ts';

const number = /\+?[0-9٠-٩۰-۹]+(?:[.,٫٬:/-][0-9٠-٩۰-۹]+)*[%٪]?/g;

/** Which systems the text's own numbers are written in. */
export function digitSystems(text: string, apart: Uint8Array): { arab: boolean; latn: boolean } {
  let [arab, latn] = [false, false];
  for (let at = 0; at < text.length; at += 1) {
    if (apart[at]) continue;
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) latn = true;
    else if ((code >= 0x660 && code <= 0x669) || (code >= 0x6F0 && code <= 0x6F9)) arab = true;
  }
  return { arab, latn };
}

/**
 * Numbers in other numerals than the edition's. Certain where the story has both; where it keeps to the other ones it may
 * mean it, as with telephone numbers. Names such as «Q7» and addresses keep theirs.
 */
export function digits({ text, apart, numerals, mixedDigits }: StyleText): Found[] {
  return [...text.matchAll(number)].flatMap((found) => {
    const [whole] = found;
    const [from, to] = [found.index, found.index + whole.length];
    if (apart[from]) return [];
    const wanted = numerals === 'arab' ? inArabic(whole) : inLatin(whole);
    if (wanted === whole) return [];
    const telephone = /^(?:\+|00|٠٠)/.test(whole) || whole.replace(/\D/gu, '').length > 8;
    return [{ from, to, kind: 'digits', certain: mixedDigits && !telephone, edits: [{ from, to, text: wanted }] }];
  });
}

function inArabic(number: string): string {
  if (!/[0-9۰-۹]/.test(number)) return number.replace('%', '٪');
  const digits = number.replace(/[0-9۰-۹]/g, (digit) => String.fromCharCode(0x660 + (digit.charCodeAt(0) & 0xf)));
  const grouped = digits.replace(/,(?=[٠-٩]{3}(?![٠-٩]))/g, '٬').replace('%', '٪');
  return [...grouped].filter((sign) => sign === '.').length === 1 ? grouped.replace('.', '٫') : grouped;
}

function inLatin(number: string): string {
  if (!/[٠-٩۰-۹]/.test(number)) return number;
  const digits = number.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
  return digits.replaceAll('٬', ',').replace('٫', '.').replace('٪', '%');
}
