import { stems } from '../../../text/stem.ts';
import { isNumber, words } from '../../../text/words.ts';
import { addressesIn } from './plain-field.ts';

type Trusted = { trusted: string; suspect: string };

/** How a model speaks of itself, and of what it was told. In an article about models such words are the article's own. */
const ofItself = /as an ai\b|as a (?:large )?language model|language model, i\b|i (?:was|have been) (?:told|asked|instructed) to|كنموذج لغو|بصفتي نموذج|en tant que modèle (?:de langage|d['’]ia)|en tant qu['’]ia\b/gi;
const ofOrders = /system prompt|developer message|(?:previous|above|prior|earlier) instructions|التعليمات (?:السابقة|أعلاه)|تعليمات النظام|(?:instructions|consignes) (?:précédentes|ci-dessus)/gi;
/** This many words in a row are a quotation and no chance. */
const longRun = 5;
const enough = 0.25;

/**
 * Whether a text was put there by somebody who wrote to the model inside the article: it carries an address the article does not have, speaks of
 * instructions, repeats what was left out, or names what stands only there. `written` is what the model wrote before anything was stripped.
 */
export function obeys(written: string, { trusted, suspect }: Trusted): boolean {
  const known = trusted.toLowerCase();
  if (addressesIn(written).some((address) => !known.includes(address))) return true;
  const isForeign = (phrase: string) => !known.includes(phrase.toLowerCase());
  if ((written.match(ofItself) ?? []).some(isForeign)) return true;
  if (suspect === '') return false;
  return (written.match(ofOrders) ?? []).some(isForeign) || repeats(written, { trusted, suspect }) || namesWhatIsOnlyThere(written, { trusted, suspect });
}

/** Whether a text in the article's own language is about the article at all. */
export function isAbout(written: string, trusted: string): boolean {
  const told = [...new Set(stems(written))];
  const known = new Set(stems(trusted));
  return told.length === 0 || told.filter((stem) => known.has(stem)).length / told.length >= enough;
}

function repeats(written: string, { trusted, suspect }: Trusted): boolean {
  const [own, injected] = [runs(trusted), runs(suspect)];
  return [...runs(written)].some((run) => injected.has(run) && !own.has(run));
}

function runs(text: string): Set<string> {
  const spoken = words(text);
  return new Set(spoken.slice(longRun - 1).map((_, at) => spoken.slice(at, at + longRun).join(' ')));
}

function namesWhatIsOnlyThere(written: string, { trusted, suspect }: Trusted): boolean {
  const own = new Set(stems(trusted));
  const only = new Set(stems(suspect).filter((stem) => !own.has(stem)));
  const told = [...new Set(stems(written))];
  const taken = told.filter((stem) => only.has(stem));
  // A number or a Latin name that stands nowhere else is a mark; of common words it takes several.
  if (taken.some((stem) => isNumber(stem) || (/^[a-z0-9]{4,}$/.test(stem) && /\p{Script=Arabic}/u.test(trusted)))) return true;
  return taken.length >= 3 && taken.length / told.length >= 0.3;
}
