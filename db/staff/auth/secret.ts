import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/**
 * The key of this installation, made at the first call and kept in the data folder for its owner only. Whoever loses it
 * loses the sessions and second factors, no password.
 */
export function installationSecret(dataDir: string): string {
  const file = path.join(/* turbopackIgnore: true */ dataDir, 'secret');
  return read(file) ?? make(file);
}

function read(file: string): string | null {
  try {
    const text = fs.readFileSync(file, 'utf8').trim();
    return text.length >= 32 ? text : null;
  } catch {
    return null;
  }
}

/** Written elsewhere and linked into place, so that nobody reads half of it and the first of two wins. */
function make(file: string): string {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  fs.writeFileSync(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 });
  try {
    fs.linkSync(draft, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    fs.rmSync(draft, { force: true });
  }
  const made = read(file);
  if (made === null) throw new Error(`${file} does not hold the key of the installation`);
  return made;
}
