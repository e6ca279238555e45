'use client';

import { Copy } from 'lucide-react';
import { absolute, deskPaths } from '#lib/urls.ts';
import { Modal } from '../ui/modal.client.tsx';
import { useToast } from '../ui/toasts.client.tsx';
import { useEdition, useWords } from '../words.client.tsx';

/** The link with which somebody chooses a password; shown this once. */
export function StaffLink({ name, token, onClose }: { name: string; token: string; onClose: () => void }) {
  const t = useWords('DeskStaff');
  const { locale } = useEdition();
  const toast = useToast();
  const link = absolute(location.origin, deskPaths.invitation(locale, token));
  const copy = async () => {
    await navigator.clipboard.writeText(link);
    toast({ text: t('copied') });
  };
  return (
    <Modal title={t('linkTitle', { name })} isOpen onClose={onClose} role="alertdialog">
      <p>{t('linkText')}</p>
      <div className="staff-link"><code>{link}</code><button type="button" className="btn btn-tonal" onClick={() => void copy()}><Copy aria-hidden />{t('copy')}</button></div>
      <div className="modal-foot"><button type="button" className="btn btn-primary" onClick={onClose}>{t('done')}</button></div>
    </Modal>
  );
}
