export type Run = { text: string; /** Written the other way than the text around it. */ foreign: boolean };

// A run holds the signs between its words and what belongs to it at either end: «@khabar», «C++», «Q7-mini».
const latin = /[@#]?[\p{Script=Latin}0-9]+(?:[ .,:'’/&+_@–-]+[\p{Script=Latin}0-9]+)*[+#%°]*/gu;
const arabic = /\p{Script=Arabic}\p{Script_Extensions=Arabic}*(?:[ .:–-]+\p{Script=Arabic}\p{Script_Extensions=Arabic}*)*/gu;

/** Cuts a text where its direction turns, so that each foreign run can be isolated: what stands beside one would otherwise jump to its other side. */
export function foreignRuns(text: string, direction: 'rtl' | 'ltr'): Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const found of text.matchAll(direction === 'rtl' ? latin : arabic)) {
    const [run] = found;
    // Digits alone take the direction of the text.
    if (!/\p{L}/u.test(run)) continue;
    if (found.index > end) runs.push({ text: text.slice(end, found.index), foreign: false });
    runs.push({ text: run, foreign: true });
    end = found.index + run.length;
  }
  if (end < text.length) runs.push({ text: text.slice(end), foreign: false });
  return runs;
}
