'use client';

import { Check, Sparkles } from 'lucide-react';
import { useState } from 'react';
import { useErrorWords, useWords } from '../words.client.tsx';

/** Something to take; it leaves the list when it is taken. */
export type Offer = { text: string; take: () => void };
export type Offers = { ok: true; offers: Offer[]; /** The model that proposed them; null when they are of the text itself. */ model: string | null; fallback: string | null } | { ok: false; reason: string };

type Answered = { ok: true; value: { value: string | string[]; model: string | null; fallback: string | null } } | { ok: false; reason: string };

/** Texts that the newsroom proposes, each to be taken in the same way. */
export function textOffers(answer: Answered, onTake: (text: string) => void): Offers {
  if (!answer.ok) return answer;
  const { value, model, fallback } = answer.value;
  return { ok: true, model, fallback, offers: [value].flat().map((text) => ({ text, take: () => onTake(text) })) };
}

type Props = { word: string; lang: string; dir: 'rtl' | 'ltr'; ask: () => Promise<Offers>; /** Taking one is choosing it: the others go. */ single?: true };

/** A button that asks the machine, and what it proposes: the editor takes it or leaves it. */
export function Suggest({ word, lang, dir, ask, single }: Props) {
  const t = useWords('DeskSuggest');
  const reasonOf = useErrorWords();
  const [answer, setAnswer] = useState<Offers | 'asking' | null>(null);
  const [taken, setTaken] = useState<readonly string[]>([]);
  const begin = async () => {
    setAnswer('asking');
    setTaken([]);
    setAnswer(await ask());
  };
  if (answer === null) return <button type="button" className="link small suggest-begin" onClick={() => void begin()}><Sparkles size={15} aria-hidden /> {word}</button>;
  if (answer === 'asking') return <p className="small soft" role="status">{t('asking')}</p>;
  const left = answer.ok ? answer.offers.filter(({ text }) => !taken.includes(text)) : [];
  return (
    <div className="suggest" role="status">
      {!answer.ok && <p className="small">{reasonOf(answer.reason)}</p>}
      {answer.ok && answer.offers.length === 0 && <p className="small">{t('nothing')}</p>}
      {left.length > 0 && (
        <ul>
          {left.map(({ text, take }) => (
            <li key={text}>
              <bdi lang={lang} dir={dir}>{text}</bdi>
              <button
                type="button" className="btn btn-small" aria-label={t('takeOf', { text })}
                onClick={() => {
                  take();
                  if (single) setAnswer(null);
                  else setTaken([...taken, text]);
                }}
              >
                <Check aria-hidden />{t('take')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className="small soft row">
        {answer.ok && answer.offers.length > 0 && <span className="grow">{answer.model === null ? t('ofText') : t('ofModel', { model: answer.model })}{answer.fallback !== null && <> {reasonOf(answer.fallback)}</>}</span>}
        <button type="button" className="link" onClick={() => setAnswer(null)}>{t('leave')}</button>
      </p>
    </div>
  );
}
