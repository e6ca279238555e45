import { defineConfig } from 'drizzle-kit';

export default defineConfig({ dialect: 'sqlite', schema: './db/store/tables-sqlite.ts', out: './db/store/migrations/sqlite' });
