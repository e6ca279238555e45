'use client';

import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog, Heading, Modal as AriaModal, ModalOverlay } from 'react-aria-components';
import { useWords } from '../words.client.tsx';

type Props = {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  /** `wide` for comparisons and pickers. */
  size?: 'wide';
  /** `alertdialog` asks before something that cannot be undone. */
  role?: 'dialog' | 'alertdialog';
  children: ReactNode;
};

/** A dialog in the middle of a desk, from below on a phone. Escape and the ground close it. */
export function Modal({ title, isOpen, onClose, size, role = 'dialog', children }: Props) {
  const t = useWords('DeskCommon');
  return (
    <ModalOverlay className="modal-ground" isOpen={isOpen} onOpenChange={(open) => !open && onClose()} isDismissable={role === 'dialog'}>
      <AriaModal className="modal" data-size={size}>
        <Dialog role={role}>
          <div className="modal-head">
            <Heading slot="title" level={2}>{title}</Heading>
            <button type="button" className="icon-btn" onClick={onClose} aria-label={t('close')}><X aria-hidden /></button>
          </div>
          <div className="modal-body">{children}</div>
        </Dialog>
      </AriaModal>
    </ModalOverlay>
  );
}
