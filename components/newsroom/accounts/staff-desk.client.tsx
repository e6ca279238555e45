'use client';

import { ShieldAlert, ShieldCheck, UserPlus, Users } from 'lucide-react';
import { useState } from 'react';
import type { StaffMember } from '#db/staff/desk.ts';
import { sinceWords } from '../ui/desk-times.ts';
import { useEdition, useWords } from '../words.client.tsx';
import { ResetDialog } from './reset-dialog.client.tsx';
import { StaffDialog } from './staff-dialog.client.tsx';
import { StaffLink } from './staff-link.client.tsx';

export type Choice = { key: string; name: string };
type Props = { staff: StaffMember[]; desks: Choice[]; authors: Choice[]; self: string; /** `keep` changes accounts, `look` sees them. */ rights: 'keep' | 'look'; now: number };
type Open = { dialog: 'none' } | { dialog: 'add' } | { dialog: 'edit' | 'reset'; person: StaffMember } | { dialog: 'link'; name: string; token: string };

/** Everybody with an account: who they are, what they may do, and the ways to change it. */
export function StaffDesk({ staff, desks, authors, self, rights, now }: Props) {
  const t = useWords('DeskStaff');
  const shell = useWords('DeskShell');
  const time = useWords('DeskTime');
  const edition = useEdition();
  const [open, setOpen] = useState<Open>({ dialog: 'none' });
  const close = () => setOpen({ dialog: 'none' });
  const link = (name: string, token: string) => setOpen({ dialog: 'link', name, token });
  const deskNames = (keys: readonly string[]) => keys.map((key) => desks.find((desk) => desk.key === key)?.name ?? key).join(edition.locale === 'ar' ? '، ' : ', ');
  const addButton = <button type="button" className="btn btn-primary" onClick={() => setOpen({ dialog: 'add' })}><UserPlus aria-hidden />{t('add')}</button>;
  return (
    <div className="desk-page">
      <div className="desk-head">
        <h1>{shell('place-staff')}</h1>
        <span className="soft">{t('count', { count: staff.length })}</span>
        <span className="grow" />
        {rights === 'keep' ? addButton : null}
      </div>
      <table className="table">
        <thead><tr><th>{t('name')}</th><th>{t('role')}</th><th>{t('twoFactor')}</th><th>{t('lastSeen')}</th>{rights === 'keep' ? <th><span className="desk-hidden">{t('account')}</span></th> : null}</tr></thead>
        <tbody>
          {staff.map((person) => (
            <tr key={person.id} data-state={person.state}>
              <td>
                <strong>{person.name}</strong> {person.id === self ? <span className="chip">{t('you')}</span> : null} {person.state === 'disabled' ? <span className="chip">{t('disabled')}</span> : null}
                <div className="soft small"><bdi dir="ltr">{person.email}</bdi></div>
              </td>
              <td>
                {shell(`role-${person.role}`)}
                {person.desks.length > 0 ? <div className="soft small">{deskNames(person.desks)}</div> : null}
              </td>
              <td data-label={t('twoFactor')}>
                {person.twoFactor ? <span className="status" data-status="published"><ShieldCheck aria-hidden />{t('on')}</span> : <span className="status" data-status={person.role === 'chief' || person.role === 'admin' ? 'sent-back' : 'draft'}><ShieldAlert aria-hidden />{t('off')}</span>}
              </td>
              <td data-label={t('lastSeen')} className="soft">{person.invited ? t('invited') : person.lastSeen === null ? t('notHere') : sinceWords(time, { edition, at: person.lastSeen, now })}</td>
              {rights === 'keep' ? (
                <td className="end">
                  <div className="row">
                    <button type="button" className="btn btn-small" aria-label={t('editOf', { name: person.name })} onClick={() => setOpen({ dialog: 'edit', person })}>{t('edit')}</button>
                    {person.id === self || person.state === 'disabled' ? null : <button type="button" className="btn btn-small btn-quiet" aria-label={t('resetTitle', { name: person.name })} onClick={() => setOpen({ dialog: 'reset', person })}>{t('reset')}</button>}
                  </div>
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
      {staff.length <= 1 && rights === 'keep' ? <div className="empty"><Users size={36} aria-hidden /><h2>{t('emptyTitle')}</h2><p>{t('emptyText')}</p></div> : null}
      {open.dialog === 'add' || open.dialog === 'edit' ? <StaffDialog person={open.dialog === 'edit' ? open.person : null} self={self} desks={desks} authors={authors} onClose={close} onAdded={link} /> : null}
      {open.dialog === 'reset' ? <ResetDialog person={open.person} onClose={close} onReset={link} /> : null}
      {open.dialog === 'link' ? <StaffLink name={open.name} token={open.token} onClose={close} /> : null}
    </div>
  );
}
