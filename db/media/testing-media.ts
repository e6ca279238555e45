import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, vi } from 'vitest';
import type { Actor } from '#lib/permissions.ts';
import type { Store } from '../store/store.ts';
import { noon, value } from '../testing-newsroom.ts';
import { mediaPlaces } from './places.ts';
import { receiveFile, type Received } from './receive.ts';
import { uploadMedia } from './upload.ts';

/** A data folder of its own for the pictures of a test file. */
export function ownDataFolder(): { readonly path: string } {
  const folder = { path: '' };
  beforeAll(async () => {
    folder.path = await fs.mkdtemp(path.join(os.tmpdir(), 'khabar-media-'));
    vi.stubEnv('DATA_DIR', folder.path);
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await fs.rm(folder.path, { recursive: true, force: true });
  });
  return folder;
}

/** A small picture of one colour. */
export function plain(background: string, { width = 90, height = 60 } = {}): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background } }).png().toBuffer();
}

/** Bytes that have come through the door. */
export async function arrived(bytes: Buffer): Promise<Received> {
  return value(await receiveFile(new Blob([new Uint8Array(bytes)]).stream(), mediaPlaces().arriving));
}

/** The id of a new picture in the library. */
export async function uploaded(actor: Actor, store: Store, { bytes, name = 'a.png' }: { bytes: Buffer; name?: string }): Promise<number> {
  return value(await uploadMedia(actor, store, { received: await arrived(bytes), name }, noon)).id;
}
