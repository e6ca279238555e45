import { defineConfig } from '@playwright/test';

const chromium = {
  executablePath: process.env.CHROMIUM,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
};

/** The journeys run against one production server over one demonstration newsroom; those that change it run one after the other. */
export default defineConfig({
  testDir: '.',
  fullyParallel: false,
  workers: 1,
  timeout: 60_000,
  forbidOnly: true,
  reporter: [['dot'], ['json']],
  use: { baseURL: process.env.SITE_URL, launchOptions: chromium, locale: 'ar', timezoneId: 'Asia/Riyadh' },
  webServer: {
    command: `"${process.execPath}" --disable-warning=ExperimentalWarning scripts/start.ts`,
    cwd: '..',
    url: process.env.SITE_URL,
    timeout: 600_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
  },
});
