'use client';

import { SpellCheck } from 'lucide-react';
import { useToast } from '../../ui/toasts.client.tsx';
import { useWords } from '../../words.client.tsx';
import { useDesk } from '../desk.client.tsx';
import { useStyle } from './style.client.tsx';

/** What the house style has to say, under the text; repairs at once what no reader could mean otherwise. */
export function StyleFoot() {
  const t = useWords('DeskStyle');
  const toast = useToast();
  const { go } = useDesk();
  const { findings, repair } = useStyle();
  const certain = findings.filter((finding) => finding.certain && finding.edits.length > 0);
  if (findings.length === 0) return null;
  const run = () => {
    repair(certain);
    toast({ text: t('repaired', { count: certain.length }) });
  };
  return (
    <>
      <span className="grow" />
      <button type="button" className="link paper-style" onClick={() => go({ tab: 'style' })}><SpellCheck size={16} aria-hidden />{t('notes', { count: findings.length })}</button>
      {certain.length > 0 && <button type="button" className="link" onClick={run}>{t('repairCertain')}</button>}
    </>
  );
}
