import { Download } from 'lucide-react';
import { deskRequest } from '#app/_request/desk-request.ts';
import { AuditList } from '#components/newsroom/places/audit-list.tsx';
import { auditWords } from '#components/newsroom/places/audit-words.ts';
import { Choice } from '#components/newsroom/places/choice.tsx';
import { Pager } from '#components/newsroom/places/pager.tsx';
import { auditChoices, auditForDesk, auditPageSize } from '#db/audit/desk.ts';
import { translator } from '#lib/i18n/translator.ts';
import { boundsOfDay } from '#lib/time/dates.ts';
import { deskPaths } from '#lib/urls.ts';
import { asked, pageOf, type Asked } from '../asked.ts';
import { DeskPage } from '../desk-page.tsx';

type Props = { params: Promise<{ locale: string }>; searchParams: Asked };

export default async function AuditRoute({ params, searchParams }: Props) {
  const request = await deskRequest(params, 'audit.read');
  const { actor, edition, store } = request;
  const { who = '', noun = '', action = '', day = '', page: at } = await asked(searchParams);
  const page = pageOf(at);
  const filter = { actor: who || undefined, noun: noun || undefined, action: action || undefined, ...boundsOfDay(edition.zone, day) };
  const { lines, total } = await auditForDesk(actor, store, { ...filter, page });
  const choices = await auditChoices(actor, store);
  const t = translator(edition, 'DeskAudit');
  const words = auditWords(edition);
  return (
    <DeskPage request={request} place="audit">
      <div className="desk-page">
        <div className="desk-head">
          <h1>{t('title')}</h1>
          <span className="grow" />
          <a className="btn" href={deskPaths.auditFile(edition.locale, { who, noun, action, day })} download><Download aria-hidden />{t('file')}</a>
          <a className="btn" href={deskPaths.reviewFile({ form: 'csv' })} download><Download aria-hidden />{t('reviewFile')}</a>
        </div>
        <p className="soft small">{t('hint')}</p>
        <search>
          <form className="row filters">
            <Choice name="who" label={t('who')} value={who} all={t('everybody')} options={choices.actors.map((one) => ({ value: one.id, label: words.person({ actor: one.id, actorName: one.name }) }))} />
            <Choice name="noun" label={t('object')} value={noun} all={t('everything')} options={choices.nouns.map((one) => ({ value: one, label: words.noun(one) }))} />
            <Choice name="action" label={t('what')} value={action} all={t('allActions')} options={choices.actions.map((one) => ({ value: one, label: words.action(one) }))} />
            <label className="field filter"><span className="label">{t('day')}</span><input type="date" name="day" defaultValue={day} /></label>
            <button type="submit" className="btn">{t('show')}</button>
          </form>
        </search>
        <p className="soft small" role="status">{t('lines', { count: total })}</p>
        <AuditList edition={edition} lines={lines} />
        <Pager edition={edition} page={page} pages={Math.ceil(total / auditPageSize)} hrefOf={(next) => deskPaths.filtered(edition.locale, 'audit', { who, noun, action, day, page: next })} />
      </div>
    </DeskPage>
  );
}
