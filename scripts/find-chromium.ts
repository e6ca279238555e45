import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { chromium } from '@playwright/test';
import { say } from './say.ts';

/**
 * A Chromium for the journeys: the one that was named, the system's, Playwright's own, or, as root on Debian,
 * the one that apt installs now. Null when there is none to be had.
 */
export function findChromium(named: string | null): string | null {
  if (named) return fs.existsSync(named) ? named : null;
  return systemChromium() ?? playwrightChromium() ?? debianChromium();
}

function systemChromium(): string | null {
  for (const name of ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']) {
    const found = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
    if (found.status === 0) return found.stdout.trim();
  }
  const onMac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  return fs.existsSync(onMac) ? onMac : null;
}

function playwrightChromium(): string | null {
  const file = chromium.executablePath();
  return file && fs.existsSync(file) ? file : null;
}

function debianChromium(): string | null {
  if (process.getuid?.() !== 0 || !fs.existsSync('/etc/debian_version')) return null;
  console.log(say('installingBrowser'));
  const installed = spawnSync('sh', ['-c', 'apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium'], { stdio: 'ignore' });
  return installed.status === 0 ? systemChromium() : null;
}
