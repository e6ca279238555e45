const endings = [
  'issements', 'issement', 'atrices', 'atrice', 'ateurs', 'ateur', 'ations', 'ation', 'ements', 'ement', 'euses', 'euse', 'ances', 'ance',
  'iques', 'ique', 'aient', 'erait', 'eront', 'antes', 'ante', 'ants', 'ant', 'ives', 'ive', 'ifs', 'if', 'ées', 'és', 'ée', 'er', 'ez', 'é', 'ent',
  'ait', 'ont', 'ir', 'ies', 'ie', 'es', 'e', 's', 'x',
];

/** The light stem of a folded French word, for matching only: plural, feminine and the commonest endings, leaving four letters. */
export function frenchStem(word: string): string {
  if (/^\d/.test(word)) return word;
  if (word.length < 5) return unaccented(word);
  const regular = word.replace(/aux$/, 'al').replace(/eaux$/, 'eau');
  const ending = endings.find((one) => regular.endsWith(one) && regular.length - one.length >= 4);
  const cut = ending ? regular.slice(0, -ending.length) : regular;
  return unaccented(cut.replace(/(.)\1$/, '$1'));
}

function unaccented(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}
