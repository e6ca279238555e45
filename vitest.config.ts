import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{app,components,db,lib,scripts}/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // Files share the modules of their worker, and its PostgreSQL (db/testing.ts).
    isolate: false,
  },
});
