import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { bytesThatTell } from '#lib/images/picture-kind.ts';
import { ok, refuse, type Result } from '#lib/result.ts';

/** Largest file taken in. */
export const mostBytes = 25_000_000;

/** A file that has arrived whole and belongs to nothing yet; whoever asked for it removes it. */
export type Received = { file: string; bytes: number; hash: string; head: Uint8Array };

/**
 * Writes what comes in to a file of the folder, counting while it comes: what is too large is cut off there, whatever
 * the request said of its length.
 */
export async function receiveFile(stream: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>, folder: string): Promise<Result<Received, 'mediaTooLarge' | 'mediaEmpty'>> {
  await fs.mkdir(folder, { recursive: true });
  const file = path.join(folder, randomUUID());
  const handle = await fs.open(file, 'wx', 0o600);
  const hash = createHash('sha256');
  let bytes = 0;
  let head = Buffer.alloc(0);
  try {
    for await (const chunk of stream) {
      bytes += chunk.byteLength;
      if (bytes > mostBytes) break;
      if (head.length < bytesThatTell) head = Buffer.concat([head, chunk]).subarray(0, bytesThatTell);
      hash.update(chunk);
      await handle.write(chunk);
    }
  } catch (error) {
    await fs.rm(file, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
  if (bytes > 0 && bytes <= mostBytes) return ok({ file, bytes, hash: hash.digest('hex'), head });
  await fs.rm(file, { force: true });
  return refuse(bytes === 0 ? 'mediaEmpty' : 'mediaTooLarge');
}

/** The same of a file of this machine; throws when it cannot be read. */
export async function receiveCopy(original: string, folder: string): Promise<Result<Received, 'mediaTooLarge' | 'mediaEmpty'>> {
  return receiveFile(createReadStream(original), folder);
}
