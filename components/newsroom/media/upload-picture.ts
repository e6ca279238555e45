import type { MediaItem } from '#db/media/desk.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { deskPaths } from '#lib/urls.ts';

/** What file choosers offer; a phone that keeps HEIC turns it into JPEG for this list. */
export const takenTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/gif'] as const;
/** Largest file that is sent at all. */
const mostBytes = 25_000_000;

export type UploadAnswer = { ok: true; value: { picture: MediaItem; known: boolean } } | { ok: false; reason: string };
export type UploadOptions = {
  locale: Locale;
  /** Id of the picture whose place the file takes. */
  replace?: number;
  /** Share of the file that has been sent, 0–1. */
  onSent?: (share: number) => void;
  signal?: AbortSignal;
};

/** Sends one file and answers with the picture it became. Never throws: what went wrong on the way is a refusal too. */
export function uploadPicture(file: File, { locale, replace, onSent, signal }: UploadOptions): Promise<UploadAnswer> {
  const unsent = refusalOf(file);
  if (unsent) return Promise.resolve({ ok: false, reason: unsent });
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const settle = (answer: UploadAnswer) => {
      signal?.removeEventListener('abort', stop);
      resolve(answer);
    };
    const stop = () => request.abort();
    signal?.addEventListener('abort', stop);
    request.upload.onprogress = ({ loaded, total }) => onSent?.(total > 0 ? loaded / total : 0);
    request.upload.onload = () => onSent?.(1);
    request.onload = () => settle(read(request.responseText));
    request.onerror = () => settle({ ok: false, reason: 'offline' });
    request.onabort = () => settle({ ok: false, reason: 'stopped' });
    request.open('POST', deskPaths.upload({ locale, name: file.name, replace }));
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.send(file);
  });
}

/** What the server would say after the whole file has been sent is said before. */
export function refusalOf(file: File): string | null {
  if (file.size > mostBytes) return 'mediaTooLarge';
  if (file.size === 0) return 'mediaEmpty';
  if (/\.(heic|heif)$/i.test(file.name) || /^image\/hei[cf]/.test(file.type)) return 'mediaHeic';
  if (file.type === 'image/svg+xml') return 'mediaSvg';
  return null;
}

function read(text: string): UploadAnswer {
  try {
    const body: unknown = JSON.parse(text);
    return isAnswer(body) ? body : { ok: false, reason: 'serverFailed' };
  } catch {
    return { ok: false, reason: 'serverFailed' };
  }
}

function isAnswer(body: unknown): body is UploadAnswer {
  return typeof body === 'object' && body !== null && 'ok' in body && typeof body.ok === 'boolean';
}
