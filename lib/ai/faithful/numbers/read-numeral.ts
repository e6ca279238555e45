/** What a figure may mean, the likelier reading first: «2,412» is 2412, in French perhaps 2.412. Empty when it is no number. */
export function readNumeral(figure: string): number[] {
  const word = figure.replaceAll('،', ',');
  if (/^\d+$/.test(word)) return [Number(word)];
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(word)) {
    const grouped = Number(word.replaceAll(',', ''));
    return /^\d+,\d+$/.test(word) ? [grouped, Number(word.replace(',', '.'))] : [grouped];
  }
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(word)) {
    const grouped = Number(word.replaceAll('.', '').replace(',', '.'));
    return /^\d+\.\d+$/.test(word) ? [Number(word), grouped] : [grouped];
  }
  if (/^\d+[.,]\d+$/.test(word)) return [Number(word.replace(',', '.'))];
  return [];
}
