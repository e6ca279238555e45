'use client';

import { Check } from 'lucide-react';
import { useWords } from '../../words.client.tsx';
import type { Side } from './differing-fields.ts';

type Props = { name: string; who: string; side: Side | null; sides: readonly Side[]; onSide: (side: Side) => void };

/** Whose words stay at one place. */
export function SideChoice({ name, who, side, sides, onSide }: Props) {
  const t = useWords('DeskConflict');
  const word = (one: Side) => (one === 'mine' ? t('takeMine') : one === 'theirs' ? t('takeTheirs', { name: who }) : t('takeBoth'));
  return (
    <div className="row conflict-choice" role="group" aria-label={t('choiceOf', { name })}>
      {sides.map((one) => (
        <button key={one} type="button" className="btn btn-small" aria-pressed={side === one} onClick={() => onSide(one)}>
          {side === one && <Check aria-hidden />}{word(one)}
        </button>
      ))}
    </div>
  );
}
