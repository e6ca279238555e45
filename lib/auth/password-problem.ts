import { commonStems } from './common-passwords.ts';
import { passwordLengths } from './password-lengths.ts';

export type PasswordProblem = 'passwordShort' | 'passwordLong' | 'passwordCommon' | 'passwordPattern' | 'passwordPersonal';

/** Rows of keys, Latin and Arabic, along which fingers run. */
const rows = ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'azertyuiop', 'qwertzuiop', '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p', 'qazwsxedcrfvtgbyhnujmikolp',
  'ضصثقفغعهخحجد', 'شسيبلاتنمكط', 'ئءؤرلاىةوزظ', 'abcdefghijklmnopqrstuvwxyz', 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي', 'ابجدهوزحطيكلمنسعفصقرشتثخذضظغ'];

/**
 * What is wrong with a password that somebody chooses; null when it may be taken. `about` is what is known of the person
 * and the house: names, e-mail address, host. All of it is asked offline.
 */
export function passwordProblem(password: string, about: readonly string[] = []): PasswordProblem | null {
  const signs = [...password];
  if (signs.length < passwordLengths.least) return 'passwordShort';
  if (signs.length > passwordLengths.most) return 'passwordLong';
  const plain = simplify(password);
  if (new Set(plain).size < 5 || isRepeated(plain) || coveredByRuns(plain) >= plain.length - 3) return 'passwordPattern';
  const stem = stemOf(plain);
  if (stem.length === 0) return 'passwordPattern';
  if (commonStems.has(stem) || commonStems.has(unleet(stem)) || isRepeatedStem(stem)) return 'passwordCommon';
  if (isPersonal(plain, about)) return 'passwordPersonal';
  return null;
}

/** Lower case, Arabic without its marks and spellings, digits of one kind, no blanks. */
function simplify(text: string): string {
  return text.normalize('NFKC').toLowerCase()
    .replace(/[ً-ْٰـ]/g, '').replace(/[أإآٱ]/g, 'ا').replace(/ى/g, 'ي').replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0)).replace(/\s+/g, '');
}

/** A year, an exclamation mark and the like at either end make no new password. */
function stemOf(plain: string): string {
  return plain.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
}

function unleet(text: string): string {
  const letters: Record<string, string> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's', '!': 'i' };
  return [...text].map((sign) => letters[sign] ?? sign).join('');
}

/** The same few signs over and over: `abcabcabcabc`. */
function isRepeated(plain: string): boolean {
  for (let length = 1; length <= plain.length / 2; length += 1) {
    const part = plain.slice(0, length);
    if (part.repeat(Math.ceil(plain.length / length)).startsWith(plain)) return true;
  }
  return false;
}

/** A common word, several times: `dragondragon`. */
function isRepeatedStem(stem: string): boolean {
  for (let length = 3; length <= stem.length / 2; length += 1) {
    const part = stem.slice(0, length);
    if (stem.length % length === 0 && part.repeat(stem.length / length) === stem) return true;
  }
  return false;
}

/** How many signs stand in runs of four or more along a row of keys or the alphabet, either way. */
function coveredByRuns(plain: string): number {
  const ways = rows.flatMap((row) => [row + row, [...row + row].toReversed().join('')]);
  let covered = 0;
  for (let at = 0; at < plain.length; ) {
    let length = 0;
    for (const way of ways) while (at + length < plain.length && way.includes(plain.slice(at, at + length + 1))) length += 1;
    if (length >= 4) covered += length;
    at += length >= 4 ? length : 1;
  }
  return covered;
}

/** A name or the house's, with nothing of one's own beside it worth eight signs. */
function isPersonal(plain: string, about: readonly string[]): boolean {
  const parts = about.flatMap((text) => [simplify(text), ...text.split(/[\s@.\-_]+/).map(simplify)]).filter((part) => part.length >= 3);
  const rest = parts.toSorted((a, b) => b.length - a.length).reduce((left, part) => left.replaceAll(part, ''), plain);
  return rest !== plain && stemOf(rest).length < 8;
}
