/** Arabic letters without tatweel and marks. */
const letter = /^[\u0620-\u063F\u0641-\u064A\u066E\u066F\u0671-\u06D3\u06D5]$/;
const mark = /^[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED]$/;

export function isArabicLetter(character: string | undefined): boolean {
  return character !== undefined && letter.test(character);
}

export function isArabicMark(character: string | undefined): boolean {
  return character !== undefined && mark.test(character);
}

export function isDigit(character: string | undefined): boolean {
  return character !== undefined && /^[0-9٠-٩۰-۹]$/.test(character);
}

export function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\u00A0' || character === '\n';
}
