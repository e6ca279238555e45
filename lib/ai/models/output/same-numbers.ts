import { isNumber, words } from '../../../text/words.ts';

/** Whether two texts hold the same numbers in digits, in any order and any script; words such as «ثلاثة» are not looked at. */
export function sameNumbers(one: string, other: string): boolean {
  return numbersIn(one) === numbersIn(other);
}

function numbersIn(text: string): string {
  return words(text).filter(isNumber).toSorted().join(' ');
}
