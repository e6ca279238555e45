import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { khabar } from './scripts/check/rules/khabar-plugin.ts';

/** The lint rules of the house. Nothing is switched off in the code: exceptions are by place, and stand here. */

const tests = ['**/*.test.{ts,tsx}', '**/*.spec.ts', 'e2e/**'];
const rootConfigs = ['*.{ts,mts,mjs}', '**/*.config.{ts,mts,mjs}', '**/*.dependency-cruiser.mjs'];
/** Files that Next wants a default export of: routes by their names, and the cache handlers. */
const nextFiles = [
  'app/**/{page,layout,template,default,loading,error,global-error,not-found,forbidden,unauthorized,sitemap,robots,manifest,icon,apple-icon,opengraph-image,twitter-image}.{ts,tsx}',
  'app/_cache/*-cache.ts',
];
const model = ['app', 'components', 'db', 'lib'];

const places = (folders, extensions = 'ts,tsx') => folders.map((folder) => `${folder}/**/*.{${extensions}}`);

export default defineConfig(
  { ignores: ['node_modules/', '.next/', 'public/', 'data/', 'test-results/', 'playwright-report/', '**/*.d.ts'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' } },
  { files: ['**/*.{ts,tsx,mts,mjs}'], plugins: { khabar, ts: tseslint.plugin } },
  {
    files: ['**/*.{ts,tsx,mts}'],
    languageOptions: { parser: tseslint.parser, parserOptions: { projectService: true, tsconfigRootDir: process.cwd() } },
    rules: {
      'ts/no-explicit-any': 'error',
      'ts/no-unsafe-assignment': 'error',
      'ts/no-unsafe-argument': 'error',
      'ts/no-unsafe-call': 'error',
      'ts/no-unsafe-member-access': 'error',
      'ts/no-unsafe-return': 'error',
      'ts/no-non-null-assertion': 'error',
      'ts/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      'ts/ban-ts-comment': ['error', { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true }],
      'ts/consistent-type-imports': 'error',
      'ts/no-import-type-side-effects': 'error',
      'ts/await-thenable': 'error',
      'ts/no-floating-promises': 'error',
      'ts/no-misused-promises': 'error',
      'ts/switch-exhaustiveness-check': 'error',
      'ts/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.{ts,tsx,mts,mjs}'],
    rules: {
      'khabar/named-exports': 'error',
      'khabar/env-in-one-place': 'error',
      'khabar/no-raw-html': 'error',
      'khabar/no-fetch-in-effect': 'error',
      'khabar/one-formatter': 'error',
      'khabar/no-own-mocks': 'error',
      'khabar/by-role-and-label': 'error',
      'khabar/no-flag-arguments': 'error',
    },
  },
  { files: places(['app', 'components']), rules: { 'khabar/words-in-messages': 'error', 'khabar/logical-classes': 'error', 'khabar/token-classes': 'error' } },
  { files: places(['app', 'components', 'lib']), rules: { 'khabar/queries-in-db': 'error' } },
  { files: places(model), ignores: ['lib/urls.ts'], rules: { 'khabar/paths-in-urls': 'error' } },
  { files: places(['db', 'lib']), rules: { 'khabar/actor-first': 'error', 'khabar/write-not-transaction': 'error' } },
  { files: ['app/**/actions.ts'], rules: { 'khabar/one-verb': 'error' } },
  {
    files: ['db/*/*.ts'],
    ignores: ['db/store/**', 'db/seed/**', 'db/*/tables.ts', 'db/*/input.ts'],
    rules: { 'khabar/promise-sentence': 'error' },
  },
  { files: ['db/*/published.ts', 'db/*/cards.ts'], rules: { 'khabar/live-only': 'error' } },
  {
    files: ['app/*/(reader)/**', 'components/**'],
    ignores: ['components/newsroom/**'],
    rules: { 'no-restricted-imports': ['error', { name: 'next/link', message: 'The reader’s pages use plain <a>.' }] },
  },

  // Exceptions, by place.
  { files: ['db/store/**'], rules: { 'ts/consistent-type-assertions': 'off', 'khabar/write-not-transaction': 'off' } },
  { files: [...nextFiles, ...rootConfigs], rules: { 'khabar/named-exports': 'off' } },
  { files: ['lib/env.ts', ...rootConfigs], rules: { 'khabar/env-in-one-place': 'off' } },
  { files: ['lib/i18n/**', 'lib/time/**'], rules: { 'khabar/one-formatter': 'off' } },
  { files: ['components/site/json-ld.tsx'], rules: { 'khabar/no-raw-html': 'off' } },
  // Markdown's tree is an open set of another package: a default branch is right there.
  { files: ['lib/markdown/**'], rules: { 'ts/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }] } },
  {
    files: tests,
    rules: { 'ts/no-unsafe-assignment': 'off', 'khabar/words-in-messages': 'off', 'khabar/paths-in-urls': 'off', 'khabar/promise-sentence': 'off', 'khabar/token-classes': 'off', 'khabar/logical-classes': 'off' },
  },
);
