/**
 * The walls of the house: imports go app → components → db → lib and never up.
 * `scripts/check/check-walls.ts` runs these on the imports as written, types included, and then
 * the walls of `scripts/check/reach.dependency-cruiser.mjs` on the imports that are left at run time.
 */

const test = '\\.(test|spec)\\.tsx?$';

/** Routes that the public reads. */
export const publicRoutes = '^app/(\\[locale\\]/\\((reader|report)\\)|feeds|sitemaps|api|media)/';

/** The two doors that the public may knock at with something to write: a number that was read, and what is wrong in a summary. */
export const countingRoute = '^app/api/read/';
export const countingVerb = '^db/views/add\\.ts$';
export const reportingRoute = '^app/api/summaries/';
/** The verb, and the key that keeps a sender's address from being read out of its hash. */
export const reportingVerbs = ['^db/summaries/report\\.ts$', '^db/staff/auth/secret\\.ts$'];

/** Drizzle's table kits and our drivers; what `drizzle-orm` itself exports (eq, and, sql) is free in `db`. */
const drivers = [
  '(^|node_modules/)(@types/)?(better-sqlite3|pg|@electric-sql/pglite)(/|$)',
  '(^|node_modules/)drizzle-orm/(better-sqlite3|node-postgres|pglite)(/|$)',
];

const views = { path: '^components/', pathNot: test };

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'floor',
      comment: 'lib is the floor: it imports none of app, components, db',
      severity: 'error',
      from: { path: '^lib/' },
      to: { path: '^(app|components|db)/' },
    },
    {
      name: 'request-free',
      comment: 'db knows no request, no React, no Next: it imports only lib and packages',
      severity: 'error',
      from: { path: '^db/' },
      to: { path: ['^(app|components|e2e|scripts|messages)/', '(^|node_modules/)(next|react|react-dom|next-intl|use-intl)(/|$)'] },
    },
    {
      name: 'views',
      comment: 'components take only types from db: `import type`',
      severity: 'error',
      from: views,
      to: { path: '^db/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'views-below-app',
      comment: 'components never import app',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^app/' },
    },
    {
      name: 'app-is-a-leaf',
      comment: 'app holds routes only: nothing outside it imports it',
      severity: 'error',
      from: { path: '^(lib|db|components|scripts|e2e)/' },
      to: { path: '^app/' },
    },
    {
      name: 'published-only',
      comment: 'what the public reads comes from */published.ts, and from nothing else in db',
      severity: 'error',
      from: { path: publicRoutes, pathNot: [test, countingRoute, reportingRoute] },
      to: { path: '^db/', pathNot: ['^db/[^/]+/published\\.ts$', '^db/store/(current|store)\\.ts$'] },
    },
    {
      name: 'counting-only',
      comment: 'the door that counts views adds to a number, and knows nothing else of db',
      severity: 'error',
      from: { path: countingRoute, pathNot: test },
      to: { path: '^db/', pathNot: [countingVerb, '^db/store/(current|store)\\.ts$'] },
    },
    {
      name: 'reporting-only',
      comment: 'the door that takes readers\' reports reads what readers see, and knows one verb',
      severity: 'error',
      from: { path: reportingRoute, pathNot: test },
      to: { path: '^db/', pathNot: [...reportingVerbs, '^db/[^/]+/published\\.ts$', '^db/store/(current|store)\\.ts$'] },
    },
    {
      name: 'no-session-outside',
      comment: 'public pages know no viewer and no cookies, so that every page may be cached',
      severity: 'error',
      from: { path: '^app/(\\[locale\\]/\\((reader|report)\\)|feeds|sitemaps)/', pathNot: test },
      to: { path: ['^app/_request/viewer\\.ts', '^app/\\[locale\\]/\\(newsroom\\)/', '(^|node_modules/)next/headers'] },
    },
    {
      name: 'drivers-in-store',
      comment: 'only db/store imports a database driver',
      severity: 'error',
      from: { path: '^(app|components|db|lib|scripts|e2e)/', pathNot: '^db/store/' },
      to: { path: drivers },
    },
    {
      name: 'queries-in-db',
      comment: 'only db speaks to Drizzle',
      severity: 'error',
      from: { path: '^(app|components|lib)/' },
      to: { path: '(^|node_modules/)drizzle-orm(/|$)' },
    },
    {
      name: 'no-cycles',
      comment: 'no module imports itself through others; types may',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      comment: 'every import leads to a file: a wall cannot stand on what is not found',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, preCompilationOnly: false },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
