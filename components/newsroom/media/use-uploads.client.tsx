'use client';

import { useRef, useState } from 'react';
import type { MediaItem } from '#db/media/desk.ts';
import { useEdition } from '../words.client.tsx';
import { refusalOf, uploadPicture } from './upload-picture.ts';

/** A file on its way into the library. */
export type Upload = {
  key: string;
  file: File;
  /** Address of the file in this browser; of a kind it cannot show, nothing is seen. */
  preview: string;
  state: 'waiting' | 'sending' | 'preparing' | 'ready' | 'refused' | 'stopped';
  /** Share that has been sent, 0–1. */
  sent: number;
  reason?: string;
  picture?: MediaItem;
  /** The library had it already. */
  known?: boolean;
};

export type Uploads = {
  list: readonly Upload[];
  add: (files: readonly File[]) => void;
  retry: (key: string) => void;
  stop: (key: string) => void;
  stopAll: () => void;
  dismiss: (key: string) => void;
};

let made = 0;
const newKey = () => `upload-${++made}`;

/** More at once would only make each slower. */
const atOnce = 2;

/** Sends files one request each, two at a time, and tells of every picture that is ready. */
export function useUploads(onReady: (picture: MediaItem, known: boolean) => void): Uploads {
  const { locale } = useEdition();
  const [list, setList] = useState<readonly Upload[]>([]);
  const queue = useRef<Upload[]>([]);
  const running = useRef(new Map<string, AbortController>());

  const change = (key: string, patch: Partial<Upload>) => setList((all) => all.map((one) => (one.key === key ? { ...one, ...patch } : one)));

  const goOn = () => {
    while (running.current.size < atOnce) {
      const next = queue.current.shift();
      if (!next) return;
      void send(next);
    }
  };
  const send = async ({ key, file }: Upload) => {
    const controller = new AbortController();
    running.current.set(key, controller);
    change(key, { state: 'sending', sent: 0, reason: undefined });
    const answer = await uploadPicture(file, {
      locale, signal: controller.signal,
      onSent: (sent) => change(key, { sent, state: sent < 1 ? 'sending' : 'preparing' }),
    });
    running.current.delete(key);
    if (answer.ok) {
      change(key, { state: 'ready', sent: 1, picture: answer.value.picture, known: answer.value.known });
      onReady(answer.value.picture, answer.value.known);
    } else {
      change(key, answer.reason === 'stopped' ? { state: 'stopped' } : { state: 'refused', reason: answer.reason });
    }
    goOn();
  };
  const enqueue = (uploads: Upload[]) => {
    queue.current.push(...uploads);
    goOn();
  };

  return {
    list,
    add: (files) => {
      const added = files.map((file): Upload => {
        const reason = refusalOf(file) ?? undefined;
        return { key: newKey(), file, preview: URL.createObjectURL(file), state: reason ? 'refused' : 'waiting', reason, sent: 0 };
      });
      setList((all) => [...all, ...added]);
      enqueue(added.filter((one) => one.state === 'waiting'));
    },
    retry: (key) => enqueue(list.filter((one) => one.key === key)),
    stop: (key) => {
      queue.current = queue.current.filter((one) => one.key !== key);
      change(key, { state: 'stopped' });
      running.current.get(key)?.abort();
    },
    stopAll: () => {
      queue.current = [];
      setList((all) => all.map((one) => (one.state === 'waiting' ? { ...one, state: 'stopped' } : one)));
      for (const controller of running.current.values()) controller.abort();
    },
    dismiss: (key) => {
      const gone = list.find((one) => one.key === key);
      if (gone) URL.revokeObjectURL(gone.preview);
      setList((all) => all.filter((one) => one.key !== key));
    },
  };
}
