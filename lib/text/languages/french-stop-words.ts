import { words } from '../words.ts';

const list = `
  le la les un une des du de d l au aux ce cet cette ces et ou mais donc or ni car que qui quoi dont où si ne pas plus moins
  je tu il elle on nous vous ils elles me te se lui leur leurs y en mon ma mes ton ta tes son sa ses notre nos votre vos
  à dans sur sous par pour avec sans entre vers chez depuis pendant avant après contre selon dès jusque lors
  est sont était étaient été être sera seront serait fut furent a ont avait avaient avoir aura auront aurait eu
  fait font dit disait comme aussi ainsi alors même très tout tous toute toutes autre autres peu encore déjà quand
  c j m n s t qu cela ceci ça celui celle ceux celles ici là
`;

const stopWords: ReadonlySet<string> = new Set(words(list));

/** Whether a folded French word is too common to say what a sentence is about. */
export function isFrenchStopWord(word: string): boolean {
  return stopWords.has(word);
}
