'use client';

import { Trash2 } from 'lucide-react';
import { Suspense, useRef, useState } from 'react';
import type { MediaItem } from '#db/media/desk.ts';
import type { ActionAnswer } from '#db/newsroom/actions.ts';
import { locales } from '#lib/i18n/locales.ts';
import { formatDate } from '#lib/time/dates.ts';
import { act } from '../act.ts';
import { Modal } from '../ui/modal.client.tsx';
import { useToast } from '../ui/toasts.client.tsx';
import { useEdition, useErrorWords, useWords } from '../words.client.tsx';
import { fileSize } from './file-size.ts';
import { FocalPoint } from './focal-point.client.tsx';
import { MediaUses } from './media-uses.client.tsx';
import { MediaWordsFields } from './media-words-fields.client.tsx';
import { ReplacePicture, type ReplacingHandle } from './replace-picture.client.tsx';

export type MediaRights = { me: string; saveAny: boolean; saveOwn: boolean; replace: boolean; remove: boolean };

type Props = {
  picture: MediaItem;
  rights: MediaRights;
  /** What was typed before, where it was not saved. */
  typed?: MediaItem;
  /** Another file took its place; the sheet stays open, with what was typed. */
  onReplaced: (picture: MediaItem, unsaved?: MediaItem) => void;
  onSaved: (picture: MediaItem) => void;
  onRemove: () => void;
  /** With what was typed, if it is not saved. */
  onClose: (unsaved?: MediaItem) => void;
};

export type UsesAnswer = ActionAnswer<'media.uses'> | { ok: false; reason: string };

/** One picture: what it shows, in both languages, whose it is, what matters in it, and where it stands. */
export function MediaSheet({ picture, typed, rights, onReplaced, onSaved, onRemove, onClose }: Props) {
  const t = useWords('DeskMedia');
  const toast = useToast();
  const because = useErrorWords();
  const { locale } = useEdition();
  const [draft, setDraft] = useState(typed ?? picture);
  const [busy, setBusy] = useState(false);
  const [uses] = useState<Promise<UsesAnswer>>(() => act('media.uses', { id: picture.id }));
  const [used, setUsed] = useState<boolean | null>(null);
  const replacing = useRef<ReplacingHandle>(null);
  const maySave = rights.saveAny || (rights.saveOwn && picture.addedBy === rights.me);
  const changed = JSON.stringify(draft) !== JSON.stringify(picture);

  const save = async () => {
    // A file that waits would be lost with the sheet, and cannot be called back once it stands: it is asked about first.
    if (busy || replacing.current?.holds()) return;
    setBusy(true);
    const { id, version, words, licence, decorative, focal } = draft;
    const saved = await act('media.save', { id, version, licence, decorative, focal, words: locales.map((language) => ({ locale: language, ...words[language] })) });
    setBusy(false);
    if (!saved.ok) return toast({ text: because(saved.reason) });
    toast({ text: t('saved') });
    onSaved({ ...draft, ...words[locale], version: saved.value.version });
  };
  const replaced = (picture: MediaItem) => {
    const { words, licence, decorative, focal } = draft;
    onReplaced(picture, changed ? { ...picture, words, licence, decorative, focal } : undefined);
  };
  return (
    <Modal title={t('sheet')} isOpen onClose={() => onClose(changed ? draft : undefined)} size="wide">
      <form
        className="media-sheet"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <div className="stack">
          <FocalPoint picture={draft} onChange={maySave ? (focal) => setDraft({ ...draft, focal }) : undefined} />
          <MediaFacts picture={picture} />
        </div>
        <div className="stack">
          <MediaWordsFields draft={draft} readOnly={!maySave} onChange={setDraft} />
          <section className="stack">
            <h3>{t('where')}</h3>
            <Suspense fallback={<p className="soft small" role="status">{t('lookingWhere')}</p>}>
              <MediaUses uses={uses} onKnown={setUsed} />
            </Suspense>
          </section>
          {rights.replace && <ReplacePicture ref={replacing} picture={picture} onReplaced={replaced} />}
        </div>
        <div className="modal-foot media-foot">
          {rights.remove && (
            <button type="button" className="btn btn-danger" aria-disabled={used !== false} aria-describedby="media-remove-why" onClick={() => used === false && onRemove()}>
              <Trash2 aria-hidden />{t('remove')}
            </button>
          )}
          {rights.remove && used === true && <span id="media-remove-why" className="soft small">{t('removeWhy')}</span>}
          <span className="grow" />
          {maySave
            ? <button type="submit" className="btn btn-primary" aria-disabled={busy}>{busy ? t('saving') : t('save')}</button>
            : <span className="soft small">{t('notYours')}</span>}
        </div>
      </form>
    </Modal>
  );
}

function MediaFacts({ picture: { width, height, bytes, name, addedAt, replacedAt } }: { picture: MediaItem }) {
  const t = useWords('DeskMedia');
  const edition = useEdition();
  return (
    <p className="soft small media-facts">
      {name && <bdi>{name}</bdi>}
      <bdi>{t('size', { width, height })}</bdi>
      {bytes > 0 && <bdi>{fileSize(edition, bytes)}</bdi>}
      <span>{t('addedOn', { date: formatDate(edition, addedAt, 'date') })}</span>
      {replacedAt !== null && <span>{t('replacedOn', { date: formatDate(edition, replacedAt, 'date') })}</span>}
    </p>
  );
}
