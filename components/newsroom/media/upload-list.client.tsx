'use client';

import { ImageOff, PencilLine, RotateCw, X } from 'lucide-react';
import type { SyntheticEvent } from 'react';
import { useEdition, useErrorWords, useWords } from '../words.client.tsx';
import { ChooseFiles } from './drop-zone.client.tsx';
import { fileSize } from './file-size.ts';
import type { Upload, Uploads } from './use-uploads.client.tsx';

type Props = { uploads: Uploads; onDescribe?: (id: number) => void };

/** Files on their way, each with its own words: how far it is, or why it was not taken and what to do. */
export function UploadList({ uploads, onDescribe }: Props) {
  const t = useWords('DeskMedia');
  if (uploads.list.length === 0) return null;
  const moving = uploads.list.filter((one) => one.state === 'waiting' || one.state === 'sending' || one.state === 'preparing').length;
  return (
    <section className="media-uploads" aria-label={t('uploading')}>
      <header>
        <h2>{t('uploading')}</h2>
        <span className="soft small" role="status">{t('onTheWay', { count: moving })}</span>
        <span className="grow" />
        {moving > 0
          ? <button type="button" className="btn btn-quiet btn-small" onClick={uploads.stopAll}>{t('stopAll')}</button>
          : <button type="button" className="btn btn-quiet btn-small" onClick={() => uploads.list.forEach((one) => uploads.dismiss(one.key))}>{t('clearList')}</button>}
      </header>
      <ul>{uploads.list.map((upload) => <UploadRow key={upload.key} upload={upload} uploads={uploads} onDescribe={onDescribe} />)}</ul>
    </section>
  );
}

function UploadRow({ upload, uploads, onDescribe }: Props & { upload: Upload }) {
  const t = useWords('DeskMedia');
  const { key, file, preview, state, sent, picture } = upload;
  const failed = state === 'refused';
  return (
    <li className="media-upload" data-state={state}>
      {failed
        ? <span className="media-hole"><ImageOff aria-hidden /></span>
        : <img src={preview} alt="" decoding="async" onError={hide} />}
      <div>
        <bdi className="strong media-file">{file.name || t('unnamed')}</bdi>
        {(state === 'sending' || state === 'preparing') && <progress value={sent} max={1} aria-label={t('uploadOf', { name: file.name })} />}
        <UploadWords upload={upload} />
      </div>
      <div className="row">
        {state === 'ready' && picture && onDescribe && (
          <button type="button" className="btn btn-small" onClick={() => onDescribe(picture.id)}><PencilLine aria-hidden />{t('describe')}</button>
        )}
        {failed && !passing(upload.reason) && (
          <ChooseFiles
            look="btn btn-small" many={false}
            onFiles={(files) => {
              uploads.dismiss(key);
              uploads.add(files);
            }}
          />
        )}
        {(state === 'stopped' || (failed && passing(upload.reason))) && (
          <button type="button" className="btn btn-small" onClick={() => uploads.retry(key)}><RotateCw aria-hidden />{t('retry')}</button>
        )}
        <CloseUpload upload={upload} uploads={uploads} />
      </div>
    </li>
  );
}

function CloseUpload({ upload: { key, file, state }, uploads }: { upload: Upload; uploads: Uploads }) {
  const t = useWords('DeskMedia');
  if (state === 'preparing') return null;
  const moving = state === 'sending' || state === 'waiting';
  return (
    <button
      type="button" className="icon-btn" onClick={() => (moving ? uploads.stop(key) : uploads.dismiss(key))}
      aria-label={moving ? t('stopOne', { name: file.name }) : t('dismiss', { name: file.name })}
    >
      <X aria-hidden />
    </button>
  );
}

function UploadWords({ upload: { state, sent, file, reason, known } }: { upload: Upload }) {
  const t = useWords('DeskMedia');
  const edition = useEdition();
  const because = useErrorWords();
  const size = (bytes: number) => fileSize(edition, bytes);
  switch (state) {
    case 'waiting': return <span className="soft small">{t('waiting')}</span>;
    case 'sending': return <span className="soft small">{t('sending', { percent: sent, done: size(sent * file.size), total: size(file.size) })}</span>;
    case 'preparing': return <span className="soft small">{t('preparing')}</span>;
    case 'ready': return <span className="soft small">{known ? t('known') : t('ready')}</span>;
    case 'stopped': return <span className="soft small">{t('stopped')}</span>;
    case 'refused': return <><span className="small media-stop">{t('refused')}</span><span className="soft small" role="alert">{because(reason ?? '')}</span></>;
  }
}

/** A kind that this browser cannot show leaves an empty frame. */
function hide({ currentTarget }: SyntheticEvent<HTMLImageElement>) {
  currentTarget.style.visibility = 'hidden';
}

/** What may go well the next time with the same file. */
function passing(reason: string | undefined): boolean {
  return ['offline', 'serverFailed', 'mediaBusy', 'mediaTooSlow', 'signedOut'].includes(reason ?? '');
}
