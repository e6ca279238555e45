import { defineConfig } from 'drizzle-kit';

export default defineConfig({ dialect: 'postgresql', schema: './db/store/tables-pg.ts', out: './db/store/migrations/pg' });
