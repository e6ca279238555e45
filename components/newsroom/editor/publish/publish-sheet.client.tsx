'use client';

import { Check, CircleAlert, OctagonAlert } from 'lucide-react';
import { useState } from 'react';
import { formatDate, formatTime } from '#lib/time/dates.ts';
import { nextHour } from '#lib/time/next-hour.ts';
import { MomentField } from '../../moment/moment-field.client.tsx';
import { Modal } from '../../ui/modal.client.tsx';
import { useEdition, useWords } from '../../words.client.tsx';
import { useDesk, useStory } from '../desk.client.tsx';
import { useSummary } from '../summary/summary-desk.client.tsx';
import { checksOf } from './readiness.ts';
import { StepWithWords } from './step-with-words.client.tsx';
import { mainStepOf, maySchedule, otherStepsOf, type WordedStep } from './steps.ts';
import { useSteps } from './use-steps.client.tsx';

/** What comes next for the story, what still stands in the way, and when. */
export function PublishSheet({ onClose }: { onClose: () => void }) {
  const t = useWords('DeskPublish');
  const edition = useEdition();
  const desk = useDesk();
  const { story, go } = desk;
  const content = useStory();
  const { summary } = useSummary();
  const [at, setAt] = useState<number | null>(() => story.publishAt ?? nextHour(edition.zone, Date.now()));
  const [isLater, setLater] = useState(story.status === 'scheduled');
  const [worded, setWorded] = useState<WordedStep | null>(null);
  const { run, isBusy, failure } = useSteps({ onDone: onClose });
  const checks = checksOf(content, { pictures: desk.pictures, hasSummary: summary.approved?.onPage === true, locale: story.locale, slugTaken: desk.slugTaken });
  const main = mainStepOf({ ...story, isChanging: desk.isChanging });
  const goesOut = main === 'publish' || main === 'publishChanges';
  const stopping = checks.filter((check) => check.stops && !check.done);
  const canWait = main === 'publish' && maySchedule(story);
  const embargo = content.embargoAt !== null && content.embargoAt > Date.now() ? content.embargoAt : null;
  const tooEarly = embargo !== null && goesOut && (!isLater || (at ?? 0) < embargo);
  const why = reasonOf();

  function reasonOf(): string | null {
    if (main === null) return t('nothing');
    if (main === 'waiting') return t('waiting');
    if (stopping.length > 0) return t('stopped', { count: stopping.length });
    if (tooEarly) return t('embargoed', { moment: moment(embargo ?? 0) });
    if (canWait && isLater && (at === null || at <= Date.now())) return t('whenMissing');
    return null;
  }
  function moment(time: number): string {
    return t('moment', { date: formatDate(edition, time, 'dayMonth'), time: formatTime(edition, time) });
  }

  const words = main === null || main === 'waiting' ? '' : canWait && isLater ? t('schedule') : t(`step-${main}`);
  if (worded) return <StepWithWords step={worded} onBack={() => setWorded(null)} onDone={onClose} />;
  return (
    <Modal title={goesOut ? t('title') : t('titleNext')} isOpen onClose={onClose}>
      <ul className="check-list">
        {story.stage === 'approved' && <li><Check aria-hidden /><span>{story.statusAt === null ? t('approved') : t('approvedAt', { moment: moment(story.statusAt) })}</span></li>}
        {checks.map((check) => (
          <li key={check.key} data-kind={check.done ? undefined : check.stops ? 'stop' : 'warn'}>
            {check.done ? <Check aria-hidden /> : check.stops ? <OctagonAlert aria-hidden /> : <CircleAlert aria-hidden />}
            <span className="grow">{check.done ? t(`done-${check.key}`) : t(`open-${check.wrong ?? check.key}`, { count: check.count ?? 0 })}</span>
            {!check.done && <button type="button" className="link" onClick={() => { onClose(); go(check.place); }}>{t('fix')}</button>}
          </li>
        ))}
      </ul>
      {canWait && (
        <fieldset className="publish-when">
          <legend className="desk-hidden">{t('when')}</legend>
          <label><input type="radio" name="when" checked={!isLater} onChange={() => setLater(false)} />{t('now')}</label>
          <label><input type="radio" name="when" checked={isLater} onChange={() => setLater(true)} />{t('later')}</label>
          {isLater && <MomentField label={t('whenLabel')} value={at} onChange={setAt} />}
        </fieldset>
      )}
      {(why ?? failure) && <p className={main === null || main === 'waiting' ? 'soft' : 'publish-why'} id="publish-why" role={failure ? 'alert' : undefined}>{failure ?? why}</p>}
      {main !== null && main !== 'waiting' && <button
        type="button" className="btn btn-primary publish-main" aria-disabled={why !== null || isBusy} aria-describedby={why ? 'publish-why' : undefined}
        onClick={() => { if (why === null && !isBusy) void run(main, { at: canWait && isLater ? at : null }); }}
      >
        <Check aria-hidden />{isBusy ? t('working') : words}
      </button>}
      <Others onWords={setWorded} run={run} />
    </Modal>
  );
}

function Others({ onWords, run }: { onWords: (step: WordedStep) => void; run: ReturnType<typeof useSteps>['run'] }) {
  const t = useWords('DeskPublish');
  const { story, isChanging } = useDesk();
  const others = otherStepsOf({ ...story, isChanging });
  if (others.length === 0) return null;
  return (
    <div className="publish-others">
      {others.map((step) => {
        const isWorded = step === 'sendBack' || step === 'correct' || step === 'withdraw';
        return (
          <button key={step} type="button" className={step === 'withdraw' ? 'btn btn-danger' : 'btn'} onClick={() => { if (isWorded) onWords(step); else void run(step, { at: null }); }}>
            {isWorded ? t('withMore', { step: t(`step-${step}`) }) : t(`step-${step}`)}
          </button>
        );
      })}
    </div>
  );
}
