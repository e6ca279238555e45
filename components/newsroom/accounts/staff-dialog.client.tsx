'use client';

import { useRouter } from 'next/navigation';
import { useState, type FormEvent } from 'react';
import type { StaffMember } from '#db/staff/desk.ts';
import type { StaffRole } from '#lib/permissions.ts';
import { act } from '../act.ts';
import { Modal } from '../ui/modal.client.tsx';
import { useToast } from '../ui/toasts.client.tsx';
import { useErrorWords, useWords } from '../words.client.tsx';
import { Problem } from './problem.tsx';
import type { Choice } from './staff-desk.client.tsx';
import { textOf } from './text-of.ts';

const roles = ['reporter', 'editor', 'chief', 'admin'] as const;

type Props = { /** Null for somebody new. */ person: StaffMember | null; self: string; desks: Choice[]; authors: Choice[]; onClose: () => void; onAdded: (name: string, token: string) => void };

/** Adds somebody, or changes what they are called and may do. */
export function StaffDialog({ person, self, desks, authors, onClose, onAdded }: Props) {
  const t = useWords('DeskStaff');
  const shell = useWords('DeskShell');
  const common = useWords('DeskCommon');
  const words = useErrorWords();
  const toast = useToast();
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [role, setRole] = useState<StaffRole>(person?.role ?? 'reporter');
  const own = person?.id === self;
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    const form = new FormData(event.currentTarget);
    const given = { name: textOf(form, 'name'), role, desks: form.getAll('desk').filter((desk) => typeof desk === 'string') };
    setBusy(true);
    const problemOf = person ? await save(person, given, form) : await add(given, { email: textOf(form, 'email'), signs: form.get('signs') !== null });
    setBusy(false);
    setProblem(problemOf);
  };
  type Given = { name: string; role: StaffRole; desks: string[] };
  const add = async (given: Given, own: { email: string; signs: boolean }): Promise<string | null> => {
    const answer = await act('staff.add', { ...given, ...own });
    if (!answer.ok) return words(answer.reason);
    router.refresh();
    onAdded(given.name, answer.value.token);
    return null;
  };
  const save = async ({ id, role: before, state, updatedAt }: StaffMember, given: Given, form: FormData): Promise<string | null> => {
    const answer = await act('staff.save', {
      ...given, id, updatedAt, role: own ? before : given.role, state: own ? state : form.get('state') === 'disabled' ? 'disabled' : 'active', authorGroup: textOf(form, 'author') || null,
    });
    if (!answer.ok) return words(answer.reason);
    router.refresh();
    toast({ text: t('saved', { name: given.name }) });
    onClose();
    return null;
  };
  return (
    <Modal title={person ? t('editTitle', { name: person.name }) : t('addTitle')} isOpen onClose={onClose}>
      <form className="staff-form" onSubmit={(event) => void submit(event)}>
        <Problem text={problem} />
        <div className="field"><label htmlFor="staff-name">{t('name')}</label><input id="staff-name" name="name" defaultValue={person?.name} required minLength={2} maxLength={80} autoFocus autoComplete="off" /></div>
        {person ? null : <div className="field"><label htmlFor="staff-email">{t('email')}</label><input id="staff-email" name="email" type="email" dir="ltr" required autoComplete="off" spellCheck={false} /></div>}
        <div className="field">
          <label htmlFor="staff-role">{t('role')}</label>
          <select id="staff-role" value={role} disabled={own} aria-describedby="role-hint" onChange={({ target }) => setRole(roles.find((one) => one === target.value) ?? role)}>
            {roles.map((one) => <option key={one} value={one}>{shell(`role-${one}`)}</option>)}
          </select>
          <span className="field-hint" id="role-hint">{t(`roleHint-${role}`)}</span>
        </div>
        {role === 'reporter' || role === 'editor' ? (
          <fieldset className="desk-choice" aria-describedby="desks-hint">
            <legend>{t('desks')}</legend>
            {desks.map(({ key, name }) => <label key={key} className="check"><input type="checkbox" name="desk" value={key} defaultChecked={person?.desks.includes(key)} />{name}</label>)}
            <span className="field-hint" id="desks-hint">{t('desksHint')}</span>
          </fieldset>
        ) : null}
        {person === null && role !== 'admin' ? <label className="check"><input type="checkbox" name="signs" defaultChecked /><span>{t('signs')}</span></label> : null}
        {person ? (
          <>
            <div className="field">
              <label htmlFor="staff-author">{t('author')}</label>
              <select id="staff-author" name="author" defaultValue={person.authorGroup ?? ''}>
                <option value="">{t('noAuthor')}</option>
                {authors.map(({ key, name }) => <option key={key} value={key}>{name}</option>)}
              </select>
            </div>
            {own ? null : (
              <div className="field">
                <label htmlFor="staff-state">{t('state')}</label>
                <select id="staff-state" name="state" defaultValue={person.state} aria-describedby="state-hint"><option value="active">{t('active')}</option><option value="disabled">{t('disabled')}</option></select>
                <span className="field-hint" id="state-hint">{t('disabledHint')}</span>
              </div>
            )}
            <p className="soft small">{t('rightsHint')}</p>
          </>
        ) : null}
        <div className="modal-foot">
          <button type="button" className="btn" onClick={onClose}>{common('cancel')}</button>
          <button type="submit" className="btn btn-primary" aria-disabled={busy}>{busy ? t('working') : person ? common('save') : t('add')}</button>
        </div>
      </form>
    </Modal>
  );
}
